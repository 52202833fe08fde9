#include "ui/symposium/symposium_details.h"

#include "ui/support/panes/wizard_look.h"
#include "ui/symposium/symposium_invitation_page.h"
#include "ui/symposium/symposium_theme_page.h"

namespace ducha {

SymposiumDetails::SymposiumDetails(Services &services, SymposiumId symposium, SymposiumPlan plan, QWidget *parent)
    : QWizard(parent), m_services(services), m_symposium(symposium), m_plan(std::move(plan)),
      m_last(new SymposiumInvitationPage(services, m_plan))
{
    setUpWizard(*this, tr("Details of the symposium"), tr("&Change"));
    addPage(new SymposiumThemePage(services, m_plan));
    addPage(m_last);
}

void SymposiumDetails::accept()
{
    const auto changed = changeSymposium(m_services.workbench, m_symposium, m_plan);
    if (!changed)
        m_last->refuse(changed.error());
    else
        QWizard::accept();
}

} // namespace ducha
