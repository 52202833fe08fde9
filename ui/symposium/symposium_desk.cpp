#include "ui/symposium/symposium_desk.h"

#include "ui/support/fields.h"
#include "ui/support/panes/focus_door.h"
#include "ui/support/speech/desk_frame.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<SpeechRow> rowsOf(const SymposiumRecord &record)
{
    QHash<ParticipantId, QString> names;
    for (const ParticipantRow &row : record.participants)
        names.insert(row.participant.id, row.name);
    QList<SpeechRow> rows;
    for (const Opinion &opinion : record.opinions) {
        SpeechRow row{
            opinion.id.toString(), opinion.number, names.value(opinion.participantId), false, opinion.text, {}};
        for (const MarkRow &mark : record.marks) {
            if (mark.anchor.sourceId == row.id && mark.standing == MarkStanding::Stands)
                row.marks.append({mark.anchor.start, mark.anchor.length, mark.anchor.mark == AnchorMark::PossibleLead});
        }
        rows.append(row);
    }
    return rows;
}

QString sign(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present:
        return u"●"_s;
    case Attendance::Observer:
        return u"◐"_s;
    case Attendance::OnLeave:
        return u"○"_s;
    }
    return {};
}

Attendance following(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present:
        return Attendance::OnLeave;
    case Attendance::OnLeave:
        return Attendance::Observer;
    case Attendance::Observer:
        return Attendance::Present;
    }
    return attendance;
}

} // namespace

SymposiumDesk::SymposiumDesk(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_speaker(new ChoiceBox),
      m_frame(new DeskFrame(tr("Participants: Enter changes who came"), m_speaker))
{
    m_speaker->setObjectName(u"speakerBox"_s);
    m_speaker->setAccessibleName(tr("Who speaks"));
    m_speaker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->input->setPlaceholderText(tr("Type the opinion; Enter ends it, Tab goes to the next speaker"));
    connect(m_frame->input, &SpeechInput::committed, this, &SymposiumDesk::commit);
    connect(m_frame->input, &SpeechInput::speakerChanged, this, &SymposiumDesk::nextSpeaker);
    connect(m_frame->input, &SpeechInput::cancelled, this, &SymposiumDesk::endEdit);
    connect(m_frame->input, &SpeechInput::toKeep, this, &SymposiumDesk::keep);
    connect(m_frame->input, &SpeechInput::previousAsked, this, [this] { edit(int(m_frame->view->rows().size()) - 1); });
    connect(m_frame->view, &SpeechView::rowActivated, this, &SymposiumDesk::edit);
    connect(m_frame->side, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { changeAttendance(m_frame->side->row(item)); });
    connect(m_frame->view, &SpeechView::evidenceAsked, this, [this] { mark(AnchorMark::Evidence); });
    connect(m_frame->view, &SpeechView::leadAsked, this, [this] { mark(AnchorMark::PossibleLead); });
    connect(m_frame, &DeskFrame::markWithdrawn, this, &SymposiumDesk::withdrawMarkOf);
    connect(m_frame->view, &SpeechView::rowWithdrawn, this, &SymposiumDesk::withdrawRow);
    connect(m_frame, &DeskFrame::markActivated, this, [this](const QString &id) { reveal({u"anchor"_s, id}); });
    passFocus(*this, *m_frame->input);
    setEnabled(false);
}

SymposiumDesk::~SymposiumDesk()
{
    m_frame->input->disconnect(this);
    keep();
}

template <class T>
bool SymposiumDesk::told(const Result<T> &result)
{
    if (!result)
        m_services.notices.failed(result.error());
    return bool(result);
}

void SymposiumDesk::open(SymposiumId symposium)
{
    if (symposium == m_symposium) {
        reload();
        return;
    }
    keep();
    m_symposium = symposium;
    m_changing = {};
    m_newText.clear();
    m_frame->input->restore({});
    m_frame->saved->clear();
    m_speaker->clear();
    reload();
    if (!m_record)
        return;
    m_frame->view->scrollToEnd();
    restoreDraft();
}

void SymposiumDesk::reload()
{
    m_record.reset();
    if (!m_symposium.isNull()) {
        if (auto read = readSymposium(m_services.workbench, m_symposium); told(read))
            m_record = *read;
    }
    setEnabled(m_record.has_value());
    show();
}

void SymposiumDesk::show()
{
    const auto speaker = m_speaker->chosenId<ParticipantId>();
    m_frame->marks->clear();
    m_speaker->clear();
    m_frame->view->setRows(m_record ? rowsOf(*m_record) : QList<SpeechRow>());
    showSteps();
    if (!m_record) {
        m_frame->head->setText(tr("Choose a symposium on the left."));
        m_frame->setChecks({});
        m_frame->setSide({});
        return;
    }
    const Symposium &symposium = m_record->row.symposium;
    m_frame->head->setText(tr("<b>%1</b> · %2 · host %3 · %4")
                               .arg(symposium.code.toHtmlEscaped(), symposium.theme.toHtmlEscaped(),
                                    m_record->row.host.toHtmlEscaped(), word(symposium.state)));
    QStringList people;
    for (const ParticipantRow &row : m_record->participants) {
        const Attendance attendance = row.participant.attendance;
        people.append(u"%1 %2　%3\n%4"_s.arg(sign(attendance), row.name, word(attendance), row.post));
        if (attendance != Attendance::OnLeave)
            m_speaker->addChoice(row.participant.id, u"%1 %2"_s.arg(QString::number(m_speaker->count() + 1), row.name));
    }
    m_frame->setSide(people);
    if (!speaker.isNull())
        m_speaker->setChoice(speaker);
    if (m_speaker->currentIndex() < 0 && m_speaker->count() > 0)
        m_speaker->setCurrentIndex(0);
    for (const MarkRow &mark : m_record->marks) {
        const QString standing = mark.standing == MarkStanding::Stands ? QString() : u"\n▲ "_s + word(mark.standing);
        m_frame->addMark(mark.anchor.id.toString(), mark.anchor.mark == AnchorMark::PossibleLead,
                         u"%1 %2 · %3\n%4%5"_s.arg(QString::number(mark.number), mark.speaker, word(mark.anchor.mark),
                                                   mark.anchor.quote, standing));
    }
    m_frame->setChecks(words(m_record->checks));
    m_frame->input->setEnabled(isEditable(symposium.state));
    m_speaker->setEnabled(isEditable(symposium.state));
}

void SymposiumDesk::showSteps()
{
    QList<DeskFrame::Step> steps;
    const auto step = [&](SymposiumState to, const QString &text) {
        steps.append({enumName(to) + u"Button"_s, text, [this, to] { move(to); }});
    };
    if (m_record) {
        switch (m_record->row.symposium.state) {
        case SymposiumState::Planned:
            break;
        case SymposiumState::Held:
            step(SymposiumState::Drafted, tr("&End the record"));
            break;
        case SymposiumState::Drafted:
            step(SymposiumState::Held, tr("&Go on recording"));
            step(SymposiumState::Confirmed, tr("&Confirm the minutes"));
            break;
        case SymposiumState::Confirmed:
            break;
        }
    }
    m_frame->setSteps(steps);
}

void SymposiumDesk::move(SymposiumState to)
{
    keep();
    if (told(moveSymposium(m_services.workbench, m_symposium, to))) {
        reload();
        Q_EMIT changed();
    }
}

void SymposiumDesk::nextSpeaker()
{
    if (m_speaker->count() > 0)
        m_speaker->setCurrentIndex((m_speaker->currentIndex() + 1) % m_speaker->count());
}

void SymposiumDesk::changeAttendance(int row)
{
    if (!m_record || row < 0 || row >= m_record->participants.size())
        return;
    const Participant &participant = m_record->participants.at(row).participant;
    if (!told(setAttendance(m_services.workbench, participant.id, following(participant.attendance))))
        return;
    reload();
    m_frame->side->setCurrentRow(row);
    Q_EMIT changed();
}

void SymposiumDesk::commit()
{
    const QString text = m_frame->input->toPlainText();
    if (text.trimmed().isEmpty() || !m_record)
        return;
    if (m_changing.isNull()) {
        if (!told(addOpinion(m_services.workbench, m_speaker->chosenId<ParticipantId>(), text)))
            return;
        m_frame->input->restore({});
        reload();
        nextSpeaker();
        m_frame->view->scrollToEnd();
    } else {
        for (Opinion opinion : m_record->opinions) {
            if (opinion.id != m_changing)
                continue;
            opinion.text = text;
            opinion.participantId = m_speaker->chosenId<ParticipantId>();
            if (!told(changeOpinion(m_services.workbench, opinion)))
                return;
        }
        m_changing = {};
        m_frame->input->restore(m_newText);
        m_newText.clear();
        reload();
    }
    m_frame->saved->setText(tr("Saved %1").arg(m_services.workbench.now().toString(u"HH:mm:ss"_s)));
    Q_EMIT changed();
}

void SymposiumDesk::edit(int row)
{
    if (!m_record || row < 0 || row >= m_record->opinions.size())
        return;
    if (!isEditable(m_record->row.symposium.state)) {
        m_services.notices.tell({Notice::Kind::Warning, tr("The minutes are confirmed and stay as they are.")});
        return;
    }
    if (!m_changing.isNull()) { // what is changed already would be lost
        m_frame->input->setFocus(Qt::OtherFocusReason);
        m_services.notices.tell(
            {Notice::Kind::Warning, tr("Another opinion is being changed. Enter or Esc ends that.")});
        return;
    }
    m_newText = m_frame->input->toPlainText();
    const Opinion &opinion = m_record->opinions.at(row);
    m_changing = opinion.id;
    m_speaker->setChoice(opinion.participantId);
    m_frame->input->restore(opinion.text);
    m_frame->input->setFocus(Qt::OtherFocusReason);
}

void SymposiumDesk::endEdit()
{
    if (m_changing.isNull())
        return;
    m_changing = {};
    m_frame->input->restore(m_newText);
    m_newText.clear();
    keep();
}

void SymposiumDesk::mark(AnchorMark mark)
{
    const auto span = m_frame->view->span();
    if (!m_record || !span || span->length == 0) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Select the words in the record first.")});
        return;
    }
    const Opinion &opinion = m_record->opinions.at(span->row);
    if (told(markOpinion(m_services.workbench, opinion.id, span->start, span->length, mark))) {
        reload();
        Q_EMIT changed();
    }
}

void SymposiumDesk::withdrawMarkOf(const QString &anchor)
{
    const auto id = AnchorId::fromString(anchor);
    const auto reason = m_services.prompts.reason(tr("Why is the mark withdrawn?"), tr("Withdraw"));
    if (id && reason && told(withdrawMark(m_services.workbench, *id, *reason))) {
        reload();
        Q_EMIT changed();
    }
}

void SymposiumDesk::withdrawRow(int row)
{
    if (!m_record || row >= m_record->opinions.size())
        return;
    const Opinion &opinion = m_record->opinions.at(row);
    const auto reason =
        m_services.prompts.reason(tr("Why is opinion %1 taken out?").arg(opinion.number), tr("Withdraw"));
    if (reason && told(withdrawOpinion(m_services.workbench, opinion.id, *reason))) {
        reload();
        Q_EMIT changed();
    }
}

void SymposiumDesk::keep()
{
    if (m_symposium.isNull() || !m_record)
        return;
    SpeechDraft draft;
    draft.speaker = m_speaker->chosenId<ParticipantId>().toString();
    draft.text = m_changing.isNull() ? m_frame->input->toPlainText() : m_newText;
    draft.changing = m_changing.toString();
    draft.changed = m_changing.isNull() ? QString() : m_frame->input->toPlainText();
    draft.cursor = m_frame->input->textCursor().position();
    const auto kept = keepSymposiumDraft(m_services.workbench, m_symposium, draft);
    m_frame->saved->setText(told(kept) ? tr("Saved %1").arg(kept->toString(u"HH:mm:ss"_s)) : tr("▲ Not saved"));
}

void SymposiumDesk::restoreDraft()
{
    const auto draft = symposiumDraft(m_services.workbench, m_symposium);
    if (!told(draft) || !draft->has_value())
        return;
    const SpeechDraft &typed = **draft;
    if (const auto speaker = ParticipantId::fromString(typed.speaker))
        m_speaker->setChoice(*speaker);
    m_changing = OpinionId::fromString(typed.changing).value_or(OpinionId());
    m_newText = m_changing.isNull() ? QString() : typed.text;
    m_frame->input->restore(m_changing.isNull() ? typed.text : typed.changed, typed.cursor);
    m_services.notices.done(tr("What was typed at %1 is here again.").arg(typed.savedAt.toString(u"HH:mm:ss"_s)));
}

bool SymposiumDesk::reveal(const RecordRef &record)
{
    if (!m_record || record.table != u"anchor"_s)
        return false;
    for (const MarkRow &mark : m_record->marks) {
        if (mark.anchor.id.toString() != record.id)
            continue;
        for (int row = 0; row < m_record->opinions.size(); ++row) {
            if (m_record->opinions.at(row).id.toString() == mark.anchor.sourceId)
                m_frame->view->select({row, mark.anchor.start, mark.anchor.length});
        }
        m_frame->view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace ducha
