#include "ui/directory/import_wizard/result_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString plural(ListKind kind)
{
    switch (kind) {
    case ListKind::Units:
        return ResultPage::tr("units");
    case ListKind::People:
        return ResultPage::tr("people");
    case ListKind::Cases:
        return ResultPage::tr("cases");
    case ListKind::Experts:
        return ResultPage::tr("experts");
    }
    return {};
}

} // namespace

ResultPage::ResultPage(const ListImport &list, const Intake &done, QWidget *parent)
    : QWizardPage(parent), m_list(list), m_done(done), m_text(new QLabel)
{
    setTitle(tr("3. Imported"));
    m_text->setObjectName(u"resultLabel"_s);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addStretch();
}

void ResultPage::initializePage()
{
    QString text = tr("● New %1: %2. Changed: %3. Unchanged: %4.")
                       .arg(plural(m_list.kind))
                       .arg(m_done.count(IntakeOutcome::New))
                       .arg(m_done.count(IntakeOutcome::Updated))
                       .arg(m_done.count(IntakeOutcome::Unchanged));
    if (const int errors = m_done.count(IntakeOutcome::Error); errors > 0)
        text +=
            u'\n' + tr("✕ Left out because of an error: %1. Mend them in the file and import it again.").arg(errors);
    m_text->setText(text);
}

} // namespace ducha
