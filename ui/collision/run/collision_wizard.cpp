#include "ui/collision/run/collision_wizard.h"

#include "ui/collision/run/authority_page.h"
#include "ui/collision/run/compare_page.h"
#include "ui/collision/run/outcome_page.h"
#include "ui/collision/run/registers_page.h"
#include "ui/collision/run/roster_page.h"
#include "ui/support/panes/dialog_size.h"

#include <QtWidgets/QLineEdit>

namespace ducha {

CollisionWizard::CollisionWizard(Services &services, QWidget *parent) : QWizard(parent), m_services(services)
{
    setWindowTitle(tr("New comparison"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::CommitButton, tr("Co&mpare"));
    m_course.order.inspectionId = services.context.inspection();
    addPage(new AuthorityPage(services, m_course));
    addPage(new RosterPage(services, m_course));
    addPage(new RegistersPage(services, m_course));
    addPage(new ComparePage(services, m_course));
    addPage(new OutcomePage(services, m_course));
    openAt(*this, {1000, 640});
}

bool CollisionWizard::holdsWork() const
{
    const auto edits = findChildren<QLineEdit *>();
    return !m_course.kept && (!m_course.registers.isEmpty() ||
                              std::any_of(edits.begin(), edits.end(),
                                          [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); }));
}

void CollisionWizard::reject()
{
    if (m_services.tasks.isRunning())
        m_services.tasks.cancel();
    else if (!holdsWork() ||
             m_services.prompts.confirm(
                 tr("Nothing was compared yet. What was typed and chosen here is not kept. Leave all the same?"),
                 tr("Leave")))
        QWizard::reject();
}

} // namespace ducha
