#include "ui/symposium/symposium_wizard.h"

#include "ui/symposium/symposium_invitation_page.h"
#include "ui/symposium/symposium_theme_page.h"

namespace ducha {

SymposiumWizard::SymposiumWizard(Services &services, InspectionId inspection, QWidget *parent)
    : QWizard(parent), m_services(services), m_last(new SymposiumInvitationPage(services, m_plan))
{
    setWindowTitle(tr("New symposium"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    m_plan.inspectionId = inspection;
    addPage(new SymposiumThemePage(services, m_plan));
    addPage(m_last);
    resize(760, 560);
}

void SymposiumWizard::accept()
{
    m_last->store();
    const auto made = planSymposium(m_services.workbench, m_plan);
    if (!made) {
        m_last->refuse(made.error());
        return;
    }
    m_made = made->id;
    QWizard::accept();
}

} // namespace ducha
