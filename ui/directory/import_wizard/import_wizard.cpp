#include "ui/directory/import_wizard/import_wizard.h"

#include "ui/directory/import_wizard/check_page.h"
#include "ui/directory/import_wizard/file_page.h"
#include "ui/directory/import_wizard/result_page.h"
#include "ui/support/panes/dialog_size.h"

namespace ducha {

namespace {

QString titleOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Units:
        return ImportWizard::tr("Import units");
    case ListKind::People:
        return ImportWizard::tr("Import people");
    case ListKind::Cases:
        return ImportWizard::tr("Import cases");
    case ListKind::Experts:
        return ImportWizard::tr("Import experts");
    }
    return {};
}

} // namespace

ImportWizard::ImportWizard(Services &services, ListKind kind, QWidget *parent, RoundId round)
    : QWizard(parent), m_services(services)
{
    m_list.kind = kind;
    m_list.round = round;
    setWindowTitle(titleOf(kind));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::CommitButton, tr("&Import"));
    addPage(new FilePage(services, m_list));
    addPage(new CheckPage(services, m_list, m_done));
    addPage(new ResultPage(m_list, m_done));
    openAt(*this, {920, 620});
}

void ImportWizard::reject()
{
    if (m_services.tasks.isRunning())
        m_services.tasks.cancel();
    QWizard::reject();
}

} // namespace ducha
