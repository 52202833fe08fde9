#pragma once

#include "core/workbench/conversations/interviewing.h"
#include "core/workbench/conversations/marks.h"

namespace ducha {

struct TalkStaffRow {
    TalkStaff staff;
    QString name;
    QString post;
};

/// A question of the outline and how many turns deal with it; a tick stands where there are some.
struct OutlineTick {
    OutlineItem item;
    int turns = 0;
};

/// A talk with everything that belongs to it, as the writing desk shows it.
struct TalkRecord {
    TalkRow row;
    QString inspectedUnit;
    QList<TalkStaffRow> staff; ///< talkers, then recorders
    QList<OutlineTick> outline;
    QList<TalkTurn> turns; ///< by number
    QList<MarkRow> marks;  ///< by turn and place
    QList<CheckMessage> checks;
};

Result<TalkRecord> readTalk(Workbench &workbench, TalkId talk);

/// A turn as it is typed; `number` 0 puts it at the end, else it takes that number and those after it move on.
struct NewTurn {
    Speaker speaker = Speaker::Question;
    QString text;
    OutlineItemId outlineItemId;
    int number = 0;
};

/// Adds a turn and forgets the draft of new text, in one transaction; a planned talk is held from its first turn on.
/// Invalid without words. A confirmed record takes turns at its end only (corrections), a locked one none: Conflict.
Result<TalkTurn> addTurn(Workbench &workbench, TalkId talk, const NewTurn &turn);
/// Changes speaker, words or outline question of a turn, and forgets the draft of the change. Conflict once confirmed.
Result<> changeTurn(Workbench &workbench, const TalkTurn &turn);
/// Gives the turn another number; those between move. Conflict once confirmed.
Result<> moveTurn(Workbench &workbench, TalkTurnId turn, int number);
/// Takes a turn out and closes the gap. Conflict once confirmed, or when words of it are marked.
Result<> withdrawTurn(Workbench &workbench, TalkTurnId turn, const QString &reason);

/// Takes a step of talkTransitions(). Invalid when it is none, a needed comment is missing, or checkTalk has a blocker
/// when the record is to be confirmed or its refusal noted. Conflict while typed text waits to be submitted.
Result<Talk> moveTalk(Workbench &workbench, TalkId talk, TalkState to, const QString &comment = {});

} // namespace ducha
