#include "ui/interview/talk_details.h"

#include "ui/interview/interview_staff_page.h"
#include "ui/support/panes/wizard_look.h"

namespace ducha {

TalkDetails::TalkDetails(Services &services, TalkId talk, TalkPlan plan, QWidget *parent)
    : QWizard(parent), m_services(services), m_talk(talk), m_plan(std::move(plan)),
      m_page(new InterviewStaffPage(services, m_plan))
{
    setUpWizard(*this, tr("Details of the talk"), tr("&Change"));
    addPage(m_page);
}

void TalkDetails::accept()
{
    const auto changed = changeTalk(m_services.workbench, m_talk, m_plan);
    if (!changed)
        m_page->refuse(changed.error());
    else
        QWizard::accept();
}

} // namespace ducha
