#include "core/interview/talk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

bool isEditable(TalkState state)
{
    return state == TalkState::Planned || state == TalkState::Held || state == TalkState::Drafted;
}

const QList<TalkTransition> &talkTransitions()
{
    using S = TalkState;
    static const QList<TalkTransition> table{{S::Planned, S::Held, false},         {S::Held, S::Drafted, false},
                                             {S::Drafted, S::Held, false},         {S::Drafted, S::Confirmed, false},
                                             {S::Drafted, S::RefusedToSign, true}, {S::Confirmed, S::Locked, false},
                                             {S::RefusedToSign, S::Locked, false}};
    return table;
}

Result<Talk> moved(Talk talk, TalkState to, const QString &comment, const QDateTime &now,
                   const QList<CheckMessage> &blockers)
{
    const auto &table = talkTransitions();
    const auto step = std::find_if(table.begin(), table.end(),
                                   [&](const TalkTransition &t) { return t.from == talk.state && t.to == to; });
    if (step == table.end())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The talk cannot take this step from where it stands.")},
                     enumName(talk.state) + u" -> "_s + enumName(to)};
    if (step->needsComment && comment.trimmed().isEmpty())
        return Error{
            Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the record was not signed.")}, talk.code};
    const bool confirms = to == TalkState::Confirmed || to == TalkState::RefusedToSign;
    if (confirms && hasBlocker(blockers))
        return Error{Error::Code::Invalid, blockers.constFirst().message, talk.code};
    if (confirms) {
        talk.confirmedAt = now;
        talk.confirmationNote = comment.trimmed();
    }
    if (to == TalkState::Held && !talk.startedAt.isValid())
        talk.startedAt = now;
    if (to == TalkState::Drafted && !talk.endedAt.isValid())
        talk.endedAt = now;
    talk.state = to;
    return talk;
}

QList<CheckMessage> checkTalk(const Talk &talk, const QList<TalkStaff> &staff, const QList<TalkTurn> &turns)
{
    QList<CheckMessage> messages;
    const auto need = [&](bool met, const QString &rule, const char *text) {
        if (!met)
            messages.append({CheckMessage::Severity::Blocker, rule, talk.code, {text}});
    };
    const auto count = [&](TalkDuty duty) {
        return std::count_if(staff.begin(), staff.end(), [&](const TalkStaff &s) { return s.duty == duty; });
    };
    const auto says = [&](Speaker speaker) {
        return std::any_of(turns.begin(), turns.end(), [&](const TalkTurn &turn) {
            return turn.speaker == speaker && !turn.text.trimmed().isEmpty();
        });
    };
    need(!talk.personId.isNull(), u"talk-person"_s, QT_TRANSLATE_NOOP("core", "Choose the person to talk with."));
    need(count(TalkDuty::Talker) >= 2, u"talk-staff"_s, QT_TRANSLATE_NOOP("core", "A talk needs two or more talkers."));
    need(count(TalkDuty::Recorder) >= 1, u"talk-recorder"_s, QT_TRANSLATE_NOOP("core", "Choose a recorder."));
    need(std::none_of(staff.begin(), staff.end(), [&](const TalkStaff &s) { return s.personId == talk.personId; }),
         u"talk-self"_s, QT_TRANSLATE_NOOP("core", "Nobody can be talker and talked with in one talk."));
    need(!talk.place.trimmed().isEmpty(), u"talk-place"_s, QT_TRANSLATE_NOOP("core", "Say where the talk is held."));
    need(talk.startedAt.isValid(), u"talk-time"_s, QT_TRANSLATE_NOOP("core", "Say when the talk began."));
    need(!talk.endedAt.isValid() || talk.endedAt >= talk.startedAt, u"talk-order"_s,
         QT_TRANSLATE_NOOP("core", "The talk cannot end before it began."));
    need(says(Speaker::Question) && says(Speaker::Answer), u"talk-turns"_s,
         QT_TRANSLATE_NOOP("core", "The record holds no question with an answer yet."));
    return messages;
}

} // namespace ducha
