#include "ui/feedback/feedback_wizard.h"

#include "ui/feedback/wizard_pages.h"
#include "ui/support/panes/dialog_size.h"

namespace ducha {

FeedbackWizard::FeedbackWizard(Services &services, InspectionId inspection, FeedbackId draft, QWidget *parent)
    : QWizard(parent), m_services(services), m_course{inspection, draft, {}, {}}
{
    setWindowTitle(tr("Feedback: from findings to the issued document"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::NoDefaultButton); // Enter belongs to the list of sentences
    setButtonText(QWizard::CommitButton, tr("&Issue"));
    setPage(Choose, new ChooseFindingsPage(services, m_course));
    setPage(Wording, new WordingPage(services, m_course));
    setPage(Check, new RemarksPage(services, m_course));
    setPage(Number, new NumberPage(services, m_course));
    setPage(Done, new IssuedPage(services, m_course));
    setStartId(draft.isNull() ? Choose : Wording);
    openAt(*this, {1180, 660});
    // The wizard gives the focus to a button or to the first field; here lists are worked first, their filter rarely,
    // and nobody should issue by one Enter too many.
    connect(
        this, &QWizard::currentIdChanged, this,
        [this] {
            if (!currentPage())
                return;
            currentPage()->setFocus();
            if (focusWidget() && !focusWidget()->isVisible()) // nothing in the list
                button(QWizard::NextButton)->setFocus();
        },
        Qt::QueuedConnection);
}

void FeedbackWizard::reject()
{
    if (m_services.tasks.isRunning())
        m_services.tasks.cancel();
    QWizard::reject();
}

} // namespace ducha
