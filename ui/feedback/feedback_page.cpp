#include "ui/feedback/feedback_page.h"

#include "core/workbench/collision/verification/hit_section.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/feedback/sentences.h"
#include "core/workbench/reviews/review_section.h"
#include "ui/feedback/drafting_desk.h"
#include "ui/feedback/feedback_wizard.h"
#include "ui/feedback/wording/wording_dialog.h"
#include "ui/support/page_header.h"
#include "ui/support/panes/elided_label.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/outcome_words.h"

#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

FeedbackPage::FeedbackPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_stack(new QStackedLayout), m_title(new QLineEdit),
      m_recipient(new QLineEdit), m_state(new ElidedLabel), m_sentence(new QLabel), m_begin(new QPushButton),
      m_desk(new DraftingDesk(services))
{
    auto *header = new PageHeader(title(), tr("Sentence by sentence, each with what it rests on."));
    makeActions(*header);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeDesk());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addLayout(m_stack, 1);
    connect(&m_desk->sentences(), &SentencesPane::currentChanged, this, &FeedbackPage::recordChanged);
}

void FeedbackPage::makeActions(PageHeader &header)
{
    m_main = new QAction(QIcon::fromTheme(u"document-send"_s), tr("Check and issue…"), this);
    header.setMainAction(m_main);
    connect(m_main, &QAction::triggered, this, &FeedbackPage::create);
    const auto add = [&](const QString &icon, const QString &text, void (FeedbackPage::*act)()) {
        auto *action = new QAction(QIcon::fromTheme(icon), text, this);
        header.addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(u"document-print-preview"_s, tr("Preview and print"), &FeedbackPage::print);
    m_draftActions = {add(u"view-refresh"_s, tr("Count the figures anew"), &FeedbackPage::countAnew),
                      add(u"list-add"_s, tr("Add the section on case reviews"), &FeedbackPage::addReviews),
                      add(u"list-add"_s, tr("Add the section on the data collision"), &FeedbackPage::addHits),
                      add(u"edit-delete"_s, tr("Withdraw the draft…"), &FeedbackPage::withdraw)};
    add(u"document-edit"_s, tr("Wording of the office…"), &FeedbackPage::changeWording);
}

QWidget *FeedbackPage::makeEmpty()
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_begin->setText(tr("Draft the feedback…"));
    m_begin->setObjectName(u"beginButton"_s);
    connect(m_begin, &QPushButton::clicked, this, &FeedbackPage::create);
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch();
    layout->addWidget(m_sentence);
    layout->addWidget(m_begin, 0, Qt::AlignHCenter);
    layout->addStretch();
    return empty;
}

QWidget *FeedbackPage::makeDesk()
{
    m_title->setObjectName(u"feedbackTitleEdit"_s);
    m_recipient->setObjectName(u"feedbackRecipientEdit"_s);
    m_state->setObjectName(u"feedbackStateLabel"_s);
    auto *titleLabel = new QLabel(tr("&Title:"));
    auto *recipientLabel = new QLabel(tr("Main reci&pient:"));
    titleLabel->setBuddy(m_title);
    recipientLabel->setBuddy(m_recipient);
    m_title->setAccessibleName(tr("Title of the feedback"));
    m_recipient->setAccessibleName(tr("Main recipient"));
    for (QLineEdit *field : {m_title, m_recipient})
        connect(field, &QLineEdit::editingFinished, this, &FeedbackPage::saveHead);
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel);
    head->addWidget(m_title, 3);
    head->addWidget(recipientLabel);
    head->addWidget(m_recipient, 2);
    head->addWidget(m_state, 2);
    auto *desk = new QWidget;
    auto *layout = new QVBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_desk, 1);
    return desk;
}

QString FeedbackPage::title() const
{
    return tr("Feedback");
}

QString FeedbackPage::iconName() const
{
    return u"document-edit"_s;
}

QString FeedbackPage::handbook() const
{
    return u"feedback"_s;
}

void FeedbackPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const bool isChosen = !inspection.isNull();
    m_text = {};
    if (isChosen) {
        const auto rows = feedbackRows(m_services.workbench, inspection);
        auto text = rows && !rows->isEmpty() ? readFeedback(m_services.workbench, rows->constFirst().feedback.id)
                    : rows                   ? Result<FeedbackText>(FeedbackText())
                                             : Result<FeedbackText>(rows.error());
        if (!text) {
            m_services.notices.failed(text.error());
            return;
        }
        m_text = *std::move(text);
    }
    const bool exists = !m_text.feedback.id.isNull();
    const bool isDraft = exists && m_text.feedback.state == FeedbackState::Draft;
    m_sentence->setText(isChosen ? tr("No feedback yet. Choose the decided findings, and the draft is written for you.")
                                 : tr("Choose an inspection at the top first."));
    m_begin->setVisible(isChosen);
    m_main->setVisible(isDraft);
    for (QAction *action : std::as_const(m_draftActions))
        action->setEnabled(isDraft);
    m_stack->setCurrentIndex(exists ? 1 : 0);
    if (exists) {
        showHead();
        m_desk->setText(m_text);
    }
    Q_EMIT recordChanged();
}

void FeedbackPage::showHead()
{
    const Feedback &feedback = m_text.feedback;
    const bool isDraft = feedback.state == FeedbackState::Draft;
    for (QLineEdit *field : {m_title, m_recipient})
        field->setReadOnly(!isDraft);
    if (!m_title->hasFocus()) // what is being typed stays
        m_title->setText(feedback.title);
    if (!m_recipient->hasFocus())
        m_recipient->setText(feedback.recipient);
    m_title->setCursorPosition(0);
    if (!isDraft) {
        m_state->setText(u"● "_s + tr("%1, issued %2").arg(feedback.number, feedback.issuedOn.toString(Qt::ISODate)));
        return;
    }
    const auto blockers = std::count_if(m_text.checks.begin(), m_text.checks.end(), [](const CheckMessage &check) {
        return check.severity == CheckMessage::Severity::Blocker;
    });
    m_state->setText(blockers == 0 ? u"◐ "_s + word(feedback.state) : u"✕ "_s + tr("%1 left to settle").arg(blockers));
}

bool FeedbackPage::reveal(const RecordRef &record)
{
    const auto feedback = record.table == u"feedback"_s ? FeedbackId::fromString(record.id) : std::nullopt;
    const auto sentence = record.table == u"sentence"_s ? SentenceId::fromString(record.id) : std::nullopt;
    if (!feedback && !sentence)
        return false;
    const auto rows = feedbackRows(m_services.workbench);
    if (!rows)
        return false;
    for (const FeedbackRow &row : *rows) {
        const auto text = sentence ? readFeedback(m_services.workbench, row.feedback.id) : FeedbackText();
        const bool holds = sentence ? text && std::any_of(text->sentences.begin(), text->sentences.end(),
                                                          [&](const auto &s) { return s.sentence.id == *sentence; })
                                    : row.feedback.id == *feedback;
        if (!holds)
            continue;
        const auto inspection = inspectionRow(m_services.workbench, row.feedback.inspectionId);
        if (!inspection)
            return false;
        m_services.context.set(inspection->inspection.roundId, row.feedback.inspectionId);
        refresh();
        if (sentence)
            m_desk->sentences().setCurrent(*sentence);
        return true;
    }
    return false;
}

RecordRef FeedbackPage::record() const
{
    if (m_text.feedback.id.isNull())
        return {};
    const SentenceId sentence = m_desk->sentences().current();
    return sentence.isNull() ? RecordRef{u"feedback"_s, m_text.feedback.id.toString()}
                             : RecordRef{u"sentence"_s, sentence.toString()};
}

void FeedbackPage::print()
{
    previewDocument(m_services,
                    officialDocumentOf(m_services.workbench, DocumentKind::Feedback, m_services.context.inspection()),
                    m_text.feedback.title);
}

void FeedbackPage::create()
{
    if (m_services.context.inspection().isNull() || m_text.feedback.state == FeedbackState::Issued)
        return;
    FeedbackWizard wizard(m_services, m_services.context.inspection(), m_text.feedback.id, this);
    m_services.prompts.run(wizard);
    refresh();
}

void FeedbackPage::saveHead()
{
    const Feedback &feedback = m_text.feedback;
    if (feedback.state != FeedbackState::Draft ||
        (m_title->text().trimmed() == feedback.title && m_recipient->text().trimmed() == feedback.recipient))
        return;
    const auto saved =
        saveFeedbackHead(m_services.workbench, feedback.id, m_title->text().trimmed(), m_recipient->text().trimmed());
    if (!saved)
        m_services.notices.failed(saved.error());
}

void FeedbackPage::changeWording()
{
    WordingDialog dialog(m_services, this);
    m_services.prompts.run(dialog);
}

void FeedbackPage::countAnew()
{
    const auto changed = refreshFigures(m_services.workbench, m_text.feedback.id);
    if (changed)
        m_services.notices.done(tr("Sentences with other figures now: %1").arg(*changed));
    else
        m_services.notices.failed(changed.error());
}

void FeedbackPage::addReviews()
{
    if (const auto added = addReviewSection(m_services.workbench, m_text.feedback.id); !added)
        m_services.notices.failed(added.error());
    else
        m_services.notices.done(tr("The section on case reviews is added, behind the problems."));
}

void FeedbackPage::addHits()
{
    if (const auto added = addHitSection(m_services.workbench, m_text.feedback.id); !added)
        m_services.notices.failed(added.error());
    else
        m_services.notices.done(tr("The section on the data collision is added, in figures alone."));
}

void FeedbackPage::withdraw()
{
    const auto reason =
        m_services.prompts.reason(tr("Why is the draft withdrawn? Its findings stay decided."), tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawDraft(m_services.workbench, m_text.feedback.id, *reason); !done)
        m_services.notices.failed(done.error());
}

} // namespace ducha
