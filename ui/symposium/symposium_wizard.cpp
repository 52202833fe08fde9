#include "ui/symposium/symposium_wizard.h"

#include "ui/support/panes/summary_page.h"
#include "ui/support/panes/wizard_look.h"
#include "ui/symposium/symposium_invitation_page.h"
#include "ui/symposium/symposium_theme_page.h"

namespace ducha {

SymposiumWizard::SymposiumWizard(Services &services, InspectionId inspection, QWidget *parent)
    : QWizard(parent), m_services(services)
{
    setUpWizard(*this, tr("New symposium"), tr("&Open the symposium"));
    m_plan.inspectionId = inspection;
    auto *theme = new SymposiumThemePage(services, m_plan);
    auto *invitation = new SymposiumInvitationPage(services, m_plan);
    m_last = new SummaryPage(
        tr("The symposium gets its number when it is opened; who came can be changed on the desk."),
        [theme, invitation] { return theme->summary() + invitation->summary(); }, [this] { return checkPlan(m_plan); });
    addPage(theme);
    addPage(invitation);
    addPage(m_last);
}

void SymposiumWizard::accept()
{
    const auto made = planSymposium(m_services.workbench, m_plan);
    if (!made) {
        m_last->refuse(made.error());
        return;
    }
    m_made = made->id;
    QWizard::accept();
}

} // namespace ducha
