#include "ui/interview/talk_details.h"

#include "ui/interview/interview_staff_page.h"
#include "ui/support/panes/dialog_size.h"

namespace ducha {

TalkDetails::TalkDetails(Services &services, TalkId talk, TalkPlan plan, QWidget *parent)
    : QWizard(parent), m_services(services), m_talk(talk), m_plan(std::move(plan)),
      m_page(new InterviewStaffPage(services, m_plan))
{
    setWindowTitle(tr("Details of the talk"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("&Change"));
    addPage(m_page);
    openAt(*this, {760, 560});
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
