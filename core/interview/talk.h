#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/directory/talk_role.h"

#include <QtCore/QDateTime>

namespace ducha {

/// States of a talk record (model.md 4.3, TalkRecord).
enum class TalkState { Planned, Held, Drafted, Confirmed, RefusedToSign, Locked };
constexpr auto enumNames(TalkState)
{
    return EnumTable<TalkState, 6>{{{TalkState::Planned, u"planned"},
                                    {TalkState::Held, u"held"},
                                    {TalkState::Drafted, u"drafted"},
                                    {TalkState::Confirmed, u"confirmed"},
                                    {TalkState::RefusedToSign, u"refused-to-sign"},
                                    {TalkState::Locked, u"locked"}}};
}

/// A talk with one person (个别谈话).
struct Talk {
    TalkId id;
    QString code; ///< TH-2026-0001
    InspectionId inspectionId;
    PersonId personId;
    TalkRole role = TalkRole::Officer;
    OutlineId outlineId;
    QString place;
    QDateTime startedAt;
    QDateTime endedAt;
    TalkState state = TalkState::Planned;
    QDateTime confirmedAt;
    QString confirmationNote; ///< why it was not signed, or what was corrected before signing
    bool operator==(const Talk &) const = default;
};

enum class TalkDuty { Talker, Recorder };
constexpr auto enumNames(TalkDuty)
{
    return EnumTable<TalkDuty, 2>{{{TalkDuty::Talker, u"talker"}, {TalkDuty::Recorder, u"recorder"}}};
}

/// Who of the team took part in a talk.
struct TalkStaff {
    TalkStaffId id;
    TalkId talkId;
    PersonId personId;
    TalkDuty duty = TalkDuty::Talker;
    bool operator==(const TalkStaff &) const = default;
};

enum class Speaker { Question, Answer };
constexpr auto enumNames(Speaker)
{
    return EnumTable<Speaker, 2>{{{Speaker::Question, u"question"}, {Speaker::Answer, u"answer"}}};
}

/// One numbered turn; the number is what a citation names, so it never changes once the talk is locked.
struct TalkTurn {
    TalkTurnId id;
    TalkId talkId;
    int number = 0; ///< from 1
    Speaker speaker = Speaker::Question;
    QString text;
    OutlineItemId outlineItemId; ///< the outline's question that this turn deals with; may be null
    bool operator==(const TalkTurn &) const = default;
};

/// May the turns of a talk in this state still be typed and changed? A confirmed record only grows by new turns.
[[nodiscard]] bool isEditable(TalkState state);

/// One step of the transition table: from, to, and whether a comment must say why.
struct TalkTransition {
    TalkState from;
    TalkState to;
    bool needsComment;
};
const QList<TalkTransition> &talkTransitions();

/// The talk in its next state; Invalid when the table has no such step, a needed comment is missing, or
/// `blockers` (from checkTalk) are not empty when it is to be confirmed.
Result<Talk> moved(Talk talk, TalkState to, const QString &comment, const QDateTime &now,
                   const QList<CheckMessage> &blockers);

/// Two or more talkers, a recorder, place, time, at least one question with an answer (domain.md A4).
QList<CheckMessage> checkTalk(const Talk &talk, const QList<TalkStaff> &staff, const QList<TalkTurn> &turns);

} // namespace ducha
