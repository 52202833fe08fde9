#include "ui/interview/interview_wizard.h"

#include "ui/interview/interview_person_page.h"
#include "ui/interview/interview_staff_page.h"

namespace ducha {

InterviewWizard::InterviewWizard(Services &services, InspectionId inspection, QWidget *parent)
    : QWizard(parent), m_services(services)
{
    setWindowTitle(tr("New talk"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    m_plan.inspectionId = inspection;
    addPage(new InterviewPersonPage(services, m_plan));
    addPage(new InterviewStaffPage(services, m_plan));
    resize(760, 560);
}

void InterviewWizard::accept()
{
    static_cast<InterviewStaffPage *>(page(1))->store();
    const auto made = planTalk(m_services.workbench, m_plan);
    if (!made) {
        static_cast<InterviewStaffPage *>(page(1))->refuse(made.error());
        return;
    }
    m_made = made->id;
    QWizard::accept();
}

} // namespace ducha
