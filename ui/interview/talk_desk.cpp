#include "ui/interview/talk_desk.h"

#include "ui/support/panes/focus_door.h"
#include "ui/support/speech/desk_frame.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<SpeechRow> rowsOf(const TalkRecord &record)
{
    QList<SpeechRow> rows;
    for (const TalkTurn &turn : record.turns) {
        SpeechRow row{turn.id.toString(), turn.number, word(turn.speaker), turn.speaker == Speaker::Question,
                      turn.text,          {}};
        for (const MarkRow &mark : record.marks) {
            if (mark.anchor.sourceId == row.id && mark.standing == MarkStanding::Stands)
                row.marks.append({mark.anchor.start, mark.anchor.length, mark.anchor.mark == AnchorMark::PossibleLead});
        }
        rows.append(row);
    }
    return rows;
}

/// What the button says that takes the step.
QString verb(TalkState to)
{
    switch (to) {
    case TalkState::Held:
        return TalkDesk::tr("&Go on recording");
    case TalkState::Drafted:
        return TalkDesk::tr("&End the record");
    case TalkState::Confirmed:
        return TalkDesk::tr("&Confirmed by the person");
    case TalkState::RefusedToSign:
        return TalkDesk::tr("Re&fused to sign");
    case TalkState::Locked:
        return TalkDesk::tr("&Lock the record");
    case TalkState::Planned:
        break;
    }
    return {};
}

Speaker other(Speaker speaker)
{
    return speaker == Speaker::Question ? Speaker::Answer : Speaker::Question;
}

} // namespace

TalkDesk::TalkDesk(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_speakerButton(new QPushButton),
      m_frame(new DeskFrame(tr("Outline: Enter takes a question, Ctrl+J the next one"), m_speakerButton))
{
    m_speakerButton->setObjectName(u"speakerButton"_s);
    m_speakerButton->setFocusPolicy(Qt::NoFocus);
    m_speakerButton->setToolTip(tr("Tab changes between question and answer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    const SpeechInput *input = m_frame->input;
    connect(m_speakerButton, &QPushButton::clicked, this, [this] { setSpeaker(other(m_speaker)); });
    connect(input, &SpeechInput::speakerChanged, this, [this] { setSpeaker(other(m_speaker)); });
    connect(input, &SpeechInput::committed, this, &TalkDesk::commit);
    connect(input, &SpeechInput::cancelled, this, &TalkDesk::endEdit);
    connect(input, &SpeechInput::toKeep, this, &TalkDesk::keep);
    connect(input, &SpeechInput::previousAsked, this, [this] { edit(int(m_frame->view->rows().size()) - 1); });
    connect(m_frame->view, &SpeechView::rowActivated, this, &TalkDesk::edit);
    connect(m_frame->side, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { takeQuestion(m_frame->side->row(item)); });
    connect(m_frame, &DeskFrame::nextAsked, this, &TalkDesk::takeNextQuestion);
    connect(m_frame->view, &SpeechView::evidenceAsked, this, [this] { mark(AnchorMark::Evidence); });
    connect(m_frame->view, &SpeechView::leadAsked, this, [this] { mark(AnchorMark::PossibleLead); });
    connect(m_frame, &DeskFrame::markWithdrawn, this, &TalkDesk::withdrawMarkOf);
    connect(m_frame->view, &SpeechView::rowWithdrawn, this, &TalkDesk::withdrawRow);
    connect(m_frame, &DeskFrame::markActivated, this, [this](const QString &id) { reveal({u"anchor"_s, id}); });
    passFocus(*this, *m_frame->input);
    setEnabled(false);
}

TalkDesk::~TalkDesk()
{
    m_frame->input->disconnect(this);
    keep();
}

template <class T>
bool TalkDesk::told(const Result<T> &result)
{
    if (!result)
        m_services.notices.failed(result.error());
    return bool(result);
}

void TalkDesk::open(TalkId talk)
{
    if (talk == m_talk) {
        reload();
        return;
    }
    keep();
    m_talk = talk;
    m_changing = {};
    m_newText.clear();
    m_item = {};
    m_frame->input->restore({});
    m_frame->saved->clear();
    reload();
    if (!m_record)
        return;
    turnToNext();
    m_frame->view->scrollToEnd();
    restoreDraft();
}

void TalkDesk::reload()
{
    m_record.reset();
    if (!m_talk.isNull()) {
        if (auto read = readTalk(m_services.workbench, m_talk); told(read))
            m_record = *read;
    }
    setEnabled(m_record.has_value());
    show();
}

void TalkDesk::show()
{
    m_frame->marks->clear();
    m_frame->view->setRows(m_record ? rowsOf(*m_record) : QList<SpeechRow>());
    if (!m_record) {
        m_frame->head->setText(tr("Choose a talk on the left."));
        m_frame->setChecks({});
        m_frame->setSide({});
        showSteps();
        return;
    }
    const Talk &talk = m_record->row.talk;
    m_frame->head->setText(tr("<b>%1</b> · %2 · %3 · %4")
                               .arg(talk.code.toHtmlEscaped(), m_record->row.person.toHtmlEscaped(),
                                    m_record->row.post.toHtmlEscaped(), word(talk.state)));
    QStringList questions;
    for (const OutlineTick &tick : m_record->outline)
        questions.append((tick.turns > 0 ? u"● "_s : u"○ "_s) + tick.item.text);
    m_frame->setSide(questions);
    for (const MarkRow &mark : m_record->marks) {
        const QString standing = mark.standing == MarkStanding::Stands ? QString() : u"\n▲ "_s + word(mark.standing);
        m_frame->addMark(
            mark.anchor.id.toString(), mark.anchor.mark == AnchorMark::PossibleLead,
            u"%1 · %2\n%3%4"_s.arg(QString::number(mark.number), word(mark.anchor.mark), mark.anchor.quote, standing));
    }
    m_frame->setChecks(words(m_record->checks));
    const bool writable = isEditable(talk.state) || talk.state == TalkState::Confirmed;
    m_frame->input->setEnabled(writable);
    m_speakerButton->setEnabled(writable);
    showSteps();
}

void TalkDesk::showSteps()
{
    QList<DeskFrame::Step> steps;
    for (const TalkTransition &step : talkTransitions()) {
        if (!m_record || step.from != m_record->row.talk.state || m_record->row.talk.state == TalkState::Planned)
            continue;
        steps.append({enumName(step.to) + u"Button"_s, verb(step.to),
                      [this, to = step.to, comment = step.needsComment] { move(to, comment); }});
    }
    m_frame->setSteps(steps);
}

void TalkDesk::move(TalkState to, bool needsComment)
{
    keep();
    QString comment;
    if (needsComment) {
        const auto given = m_services.prompts.reason(tr("Why? It stays in the record."), verb(to));
        if (!given)
            return;
        comment = *given;
    } else if (to == TalkState::Locked &&
               !m_services.prompts.confirm(tr("A locked record takes no corrections any more. Lock it?"), verb(to))) {
        return;
    }
    if (told(moveTalk(m_services.workbench, m_talk, to, comment))) {
        reload();
        Q_EMIT changed();
    }
}

void TalkDesk::setSpeaker(Speaker speaker)
{
    m_speaker = speaker;
    m_speakerButton->setText(word(speaker));
    m_frame->input->setPlaceholderText(tr("%1: type, Enter ends the turn, Tab changes the speaker").arg(word(speaker)));
}

/// Whose turn it is after the last one on record.
void TalkDesk::turnToNext()
{
    if (m_record)
        setSpeaker(m_record->turns.isEmpty() ? Speaker::Question : other(m_record->turns.constLast().speaker));
}

void TalkDesk::commit()
{
    const QString text = m_frame->input->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    if (!m_changing.isNull()) {
        for (TalkTurn turn : m_record->turns) {
            if (turn.id != m_changing)
                continue;
            turn.text = text;
            turn.speaker = m_speaker;
            if (!told(changeTurn(m_services.workbench, turn)))
                return;
        }
        m_changing = {};
        m_frame->input->restore(m_newText);
        m_newText.clear();
        reload();
        turnToNext();
    } else {
        if (!told(addTurn(m_services.workbench, m_talk, {m_speaker, text, m_item, 0})))
            return;
        m_frame->input->restore({});
        if (m_speaker == Speaker::Answer)
            m_item = {};
        reload();
        setSpeaker(other(m_speaker));
        m_frame->view->scrollToEnd();
    }
    m_frame->saved->setText(tr("Saved %1").arg(m_services.workbench.now().toString(u"HH:mm:ss"_s)));
    Q_EMIT changed();
}

void TalkDesk::edit(int row)
{
    if (!m_record || row < 0 || row >= m_record->turns.size())
        return;
    if (!isEditable(m_record->row.talk.state)) {
        m_services.notices.tell({Notice::Kind::Warning, tr("The record is confirmed. Add a correction at its end.")});
        return;
    }
    if (!m_changing.isNull()) { // what is changed already would be lost
        m_frame->input->setFocus(Qt::OtherFocusReason);
        m_services.notices.tell({Notice::Kind::Warning, tr("Another turn is being changed. Enter or Esc ends that.")});
        return;
    }
    m_newText = m_frame->input->toPlainText();
    const TalkTurn &turn = m_record->turns.at(row);
    m_changing = turn.id;
    setSpeaker(turn.speaker);
    m_frame->input->restore(turn.text);
    m_frame->input->setFocus(Qt::OtherFocusReason);
    m_frame->view->select({row, 0, 0});
}

void TalkDesk::endEdit()
{
    if (m_changing.isNull())
        return;
    m_changing = {};
    m_frame->input->restore(m_newText);
    m_newText.clear();
    turnToNext();
    keep();
}

void TalkDesk::mark(AnchorMark mark)
{
    const auto span = m_frame->view->span();
    if (!m_record || !span || span->length == 0) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Select the words in the record first.")});
        return;
    }
    const TalkTurn &turn = m_record->turns.at(span->row);
    if (told(markTurn(m_services.workbench, turn.id, span->start, span->length, mark))) {
        reload();
        Q_EMIT changed();
    }
}

void TalkDesk::withdrawMarkOf(const QString &anchor)
{
    const auto id = AnchorId::fromString(anchor);
    const auto reason = m_services.prompts.reason(tr("Why is the mark withdrawn?"), tr("Withdraw"));
    if (id && reason && told(withdrawMark(m_services.workbench, *id, *reason))) {
        reload();
        Q_EMIT changed();
    }
}

void TalkDesk::withdrawRow(int row)
{
    if (!m_record || row >= m_record->turns.size())
        return;
    const TalkTurn &turn = m_record->turns.at(row);
    const auto reason = m_services.prompts.reason(tr("Why is turn %1 taken out?").arg(turn.number), tr("Withdraw"));
    if (reason && told(withdrawTurn(m_services.workbench, turn.id, *reason))) {
        reload();
        Q_EMIT changed();
    }
}

void TalkDesk::takeQuestion(int row)
{
    if (!m_record || row < 0 || row >= m_record->outline.size() || !m_changing.isNull())
        return;
    const QString typed = m_frame->input->toPlainText();
    const auto stands = [&](const OutlineTick &tick) { return tick.item.text == typed; };
    if (!typed.trimmed().isEmpty() && std::none_of(m_record->outline.begin(), m_record->outline.end(), stands)) {
        m_services.notices.tell({Notice::Kind::Warning, tr("End the turn in the field with Enter first.")});
        return;
    }
    const OutlineItem &item = m_record->outline.at(row).item;
    m_item = item.id;
    setSpeaker(Speaker::Question);
    m_frame->side->setCurrentRow(row);
    m_frame->input->restore(item.text);
    m_frame->input->setFocus(Qt::OtherFocusReason);
    keep();
}

/// The next question without a turn; asked again with one in the field, the one after it.
void TalkDesk::takeNextQuestion()
{
    const int count = m_record ? int(m_record->outline.size()) : 0;
    const int first = m_frame->side->currentRow() + (m_frame->input->document()->isEmpty() ? 0 : 1);
    for (int step = 0; step < count; ++step) {
        const int row = (std::max(0, first) + step) % count;
        if (m_record->outline.at(row).turns == 0) {
            takeQuestion(row);
            return;
        }
    }
}

void TalkDesk::keep()
{
    if (m_talk.isNull() || !m_record)
        return;
    SpeechDraft draft;
    draft.speaker = enumName(m_speaker);
    draft.item = m_item.toString();
    draft.text = m_changing.isNull() ? m_frame->input->toPlainText() : m_newText;
    draft.changing = m_changing.toString();
    draft.changed = m_changing.isNull() ? QString() : m_frame->input->toPlainText();
    draft.cursor = m_frame->input->textCursor().position();
    const auto kept = keepTalkDraft(m_services.workbench, m_talk, draft);
    m_frame->saved->setText(told(kept) ? tr("Saved %1").arg(kept->toString(u"HH:mm:ss"_s)) : tr("▲ Not saved"));
}

void TalkDesk::restoreDraft()
{
    const auto draft = talkDraft(m_services.workbench, m_talk);
    if (!told(draft) || !draft->has_value())
        return;
    const SpeechDraft &typed = **draft;
    setSpeaker(enumFromName<Speaker>(typed.speaker).value_or(m_speaker));
    m_item = OutlineItemId::fromString(typed.item).value_or(OutlineItemId());
    m_changing = TalkTurnId::fromString(typed.changing).value_or(TalkTurnId());
    m_newText = m_changing.isNull() ? QString() : typed.text;
    m_frame->input->restore(m_changing.isNull() ? typed.text : typed.changed, typed.cursor);
    m_services.notices.done(tr("What was typed at %1 is here again.").arg(typed.savedAt.toString(u"HH:mm:ss"_s)));
}

bool TalkDesk::reveal(const RecordRef &record)
{
    if (!m_record)
        return false;
    for (const MarkRow &mark : m_record->marks) {
        if (record.table != u"anchor"_s || mark.anchor.id.toString() != record.id)
            continue;
        for (int row = 0; row < m_record->turns.size(); ++row) {
            if (m_record->turns.at(row).id.toString() == mark.anchor.sourceId)
                m_frame->view->select({row, mark.anchor.start, mark.anchor.length});
        }
        m_frame->view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace ducha
