#include "ui/feedback/feedback_wizard.h"

#include "ui/feedback/wizard_pages.h"

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
    resize(1180, 660);
    // The wizard gives the focus to the first field of a page; lists are worked first, their filter rarely.
    connect(
        this, &QWizard::currentIdChanged, this,
        [this] {
            if (QWidget *first = currentPage() ? currentPage()->focusProxy() : nullptr)
                first->setFocus();
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
