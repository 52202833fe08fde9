#include "ui/interview/interview_wizard.h"

#include "ui/interview/interview_person_page.h"
#include "ui/interview/interview_staff_page.h"
#include "ui/support/panes/summary_page.h"
#include "ui/support/panes/wizard_look.h"

namespace ducha {

InterviewWizard::InterviewWizard(Services &services, InspectionId inspection, QWidget *parent)
    : QWizard(parent), m_services(services)
{
    setUpWizard(*this, tr("New talk"), tr("&Open the talk"));
    m_plan.inspectionId = inspection;
    auto *person = new InterviewPersonPage(services, m_plan);
    auto *staff = new InterviewStaffPage(services, m_plan);
    m_last = new SummaryPage(
        tr("The talk gets its number when it is opened."),
        [person, staff] { return person->summary() + staff->summary(); }, [this] { return checkPlan(m_plan); });
    addPage(person);
    addPage(staff);
    addPage(m_last);
}

void InterviewWizard::accept()
{
    const auto made = planTalk(m_services.workbench, m_plan);
    if (!made) {
        m_last->refuse(made.error());
        return;
    }
    m_made = made->id;
    QWizard::accept();
}

} // namespace ducha
