#include "ui/feedback/wizard_pages.h"

#include "core/workbench/documents/compose_feedback.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/feedback/issuing.h"
#include "ui/feedback/drafting_desk.h"
#include "ui/feedback/routing_wizard.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/panes/focus_door.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/message_text.h"
#include "ui/words/signs.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QLabel *messageLabel()
{
    auto *label = new QLabel;
    label->setObjectName(u"messageLabel"_s);
    label->setWordWrap(true);
    return label;
}

QString trouble(const Error &error)
{
    return u"✕ "_s + words(error);
}

} // namespace

ChooseFindingsPage::ChooseFindingsPage(Services &services, FeedbackCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course),
      m_list(new ListPanel(m_findings, tr("Decided findings"))), m_message(messageLabel())
{
    setTitle(tr("1. Choose the findings"));
    setSubTitle(tr("Only decided findings can go out. Ctrl+A takes all; the draft is then written by the skeleton of a "
                   "feedback, with the counts of the workspace."));
    m_list->setMultiSelection(true);
    m_list->setStretchColumn(FindingsModel::Title);
    m_list->setEmptyState(tr("No decided finding yet. Decide findings first, then come back."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    passFocus(*this, *m_list);
    connect(m_list->view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChooseFindingsPage::completeChanged);
}

void ChooseFindingsPage::initializePage()
{
    if (const auto read = m_findings.read(m_services.workbench, m_course.inspection); !read)
        m_message->setText(trouble(read.error()));
    m_list->view().selectAll();
}

bool ChooseFindingsPage::isComplete() const
{
    return !m_course.feedback.isNull() || !m_list->selectedRows().isEmpty();
}

bool ChooseFindingsPage::validatePage()
{
    if (!m_course.feedback.isNull())
        return true;
    const auto made =
        draftFeedback(m_services.workbench, m_course.inspection, m_findings.idsOf(m_list->selectedRows()));
    if (!made) {
        m_message->setText(trouble(made.error()));
        return false;
    }
    m_course.feedback = made->id;
    m_list->setEnabled(false); // the draft has them; more can be taken up on the desk
    return true;
}

WordingPage::WordingPage(Services &services, FeedbackCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_desk(new DraftingDesk(services))
{
    setTitle(tr("2. Word it sentence by sentence"));
    m_desk->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // else the wizard leaves it half the page
    setSubTitle(tr("● rests on findings or figures, ▲ a source changed, ○ rests on nothing yet: choose findings for it "
                   "on the left, or declare it an overall assessment. Everything is saved at once."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_desk);
    passFocus(*this, *m_desk);
    connect(&services.workbench.changes(), &Changes::changed, this, &WordingPage::read);
}

void WordingPage::initializePage()
{
    read();
    if (!m_course.look.isNull())
        m_desk->sentences().setCurrent(m_course.look);
}

void WordingPage::read()
{
    if (m_course.feedback.isNull())
        return;
    if (const auto text = readFeedback(m_services.workbench, m_course.feedback))
        m_desk->setText(*text);
    else
        m_services.notices.failed(text.error());
}

RemarksPage::RemarksPage(Services &services, FeedbackCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course),
      m_remarks({{tr("Remark"),
                  [](const CheckMessage &check) { return sign(check.severity) + u' ' + words(check.message); }}}),
      m_list(new ListPanel(m_remarks, tr("Remarks of the check")))
{
    setTitle(tr("3. Check"));
    setSubTitle(tr("✕ has to be settled before the feedback can be issued, ▲ deserves a look. Enter goes to the "
                   "sentence."));
    m_list->setStretchColumn(0);
    m_list->setEmptyState(tr("● Nothing to settle. The feedback can be issued."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    passFocus(*this, *m_list);
    connect(m_list, &ListPanel::activated, this, [this](int row) {
        m_course.look = SentenceId::fromString(m_remarks.rows().at(row).subject).value_or(SentenceId());
        wizard()->back();
        if (auto *desk = wizard()->currentPage()->findChild<SentencesPane *>()) {
            desk->setCurrent(m_course.look);
            desk->setFocus();
        }
    });
}

void RemarksPage::initializePage()
{
    const auto text = readFeedback(m_services.workbench, m_course.feedback);
    if (!text) {
        m_services.notices.failed(text.error());
        return;
    }
    QList<CheckMessage> checks = text->checks;
    std::stable_sort(checks.begin(), checks.end(),
                     [](const auto &left, const auto &right) { return left.severity > right.severity; });
    m_remarks.setRows(checks);
    m_isBlocked = hasBlocker(checks);
    Q_EMIT completeChanged();
}

bool RemarksPage::isComplete() const
{
    return !m_isBlocked;
}

NumberPage::NumberPage(Services &services, FeedbackCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_number(new QLineEdit), m_date(new DateField),
      m_message(messageLabel())
{
    setTitle(tr("4. Number and issue"));
    setSubTitle(
        tr("Issuing cannot be undone: the words stay as they are, the PDF is kept, the number is used, and every "
           "finding becomes an item of the ledger."));
    setCommitPage(true);
    m_number->setObjectName(u"numberEdit"_s);
    m_date->setObjectName(u"dateEdit"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Document &number:"), m_number);
    form->addRow(tr("&Date of the document:"), m_date);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(new ProgressStrip(services.tasks));
    connect(m_number, &QLineEdit::textChanged, this, &NumberPage::completeChanged);
    connect(m_date, &QLineEdit::textChanged, this, &NumberPage::completeChanged);
    passFocus(*this, *m_number);
}

void NumberPage::initializePage()
{
    const auto number = proposedNumber(m_services.workbench);
    if (m_number->text().isEmpty() && number)
        m_number->setText(*number);
    m_message->setText(number ? QString() : trouble(number.error()));
    m_date->setToday(m_services.workbench.today());
    m_date->setDate(m_services.workbench.today());
}

bool NumberPage::isComplete() const
{
    return !m_isIssuing && !m_number->text().trimmed().isEmpty() && m_date->date().isValid();
}

bool NumberPage::validatePage()
{
    if (!m_course.issued.id.isNull())
        return true;
    m_isIssuing = true;
    Q_EMIT completeChanged();
    m_services.tasks.run<Feedback>(
        tr("Issuing the feedback"), this,
        [id = m_course.feedback, number = m_number->text().trimmed(), on = m_date->date()](Workbench &beside,
                                                                                           const Progress &) {
            return issueFeedback(beside, id, number, on,
                                 [&](const FeedbackText &text) { return renderFeedback(beside, text); });
        },
        [this](const Result<Feedback> &issued) {
            m_isIssuing = false;
            Q_EMIT completeChanged();
            if (!issued) {
                m_message->setText(trouble(issued.error()));
                return;
            }
            m_course.issued = *issued;
            wizard()->next();
        });
    return false;
}

IssuedPage::IssuedPage(Services &services, FeedbackCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_result(new QLabel),
      m_preview(new QPushButton(tr("&Show and save the PDF…"))), m_route(new QPushButton(tr("Choose the &recipients…")))
{
    setTitle(tr("5. Issued"));
    m_result->setObjectName(u"resultLabel"_s);
    m_result->setWordWrap(true);
    m_preview->setObjectName(u"previewButton"_s);
    m_route->setObjectName(u"routeButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_result);
    layout->addWidget(m_preview, 0, Qt::AlignLeft);
    layout->addWidget(m_route, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_preview, &QPushButton::clicked, this, &IssuedPage::preview);
    connect(m_route, &QPushButton::clicked, this, &IssuedPage::route);
    passFocus(*this, *m_route);
}

void IssuedPage::initializePage()
{
    m_result->setText(u"● "_s + tr("%1 is issued as %2. Now it has to reach its recipients: limits count from the day "
                                   "the unit signs.")
                                    .arg(m_course.issued.title, m_course.issued.number));
}

void IssuedPage::preview()
{
    previewDocument(m_services, officialDocumentOf(m_services.workbench, DocumentKind::Feedback, m_course.inspection),
                    m_course.issued.title);
}

void IssuedPage::route()
{
    RoutingWizard routing(m_services, m_course.feedback, this);
    if (m_services.prompts.run(routing))
        m_route->setEnabled(false);
}

} // namespace ducha
