#pragma once

#include "core/workbench/conversations/marks.h"
#include "core/workbench/conversations/symposiums.h"

namespace ducha {

struct ParticipantRow {
    Participant participant;
    QString name;
    QString post; ///< unit and post
    int opinions = 0;
};

/// A symposium with everything that belongs to it, as its desk shows it.
struct SymposiumRecord {
    SymposiumRow row;
    QString inspectedUnit;
    QList<ParticipantRow> participants; ///< in the order they were invited
    QList<Opinion> opinions;            ///< by number
    QList<MarkRow> marks;               ///< by opinion and place
    QList<CheckMessage> checks;
};

Result<SymposiumRecord> readSymposium(Workbench &workbench, SymposiumId symposium);

/// Records what somebody said, at the end, and forgets the draft of new text, in one transaction; a planned symposium
/// is held from its first opinion on. Invalid without words or for somebody who did not come, Conflict once confirmed.
Result<Opinion> addOpinion(Workbench &workbench, ParticipantId participant, const QString &text);
/// Changes speaker or words, and forgets the draft of the change. As addOpinion.
Result<> changeOpinion(Workbench &workbench, const Opinion &opinion);
/// Takes an opinion out and closes the gap. Conflict once confirmed, or when words of it are marked.
Result<> withdrawOpinion(Workbench &workbench, OpinionId opinion, const QString &reason);
/// Who came after all, or not. Conflict once confirmed, or when somebody who spoke is said to be on leave.
Result<> setAttendance(Workbench &workbench, ParticipantId participant, Attendance attendance);

/// Takes a step (core/symposium/symposium.h). Invalid when it is none or checkSymposium has a blocker when the minutes
/// are to be confirmed. Conflict while typed text waits to be submitted.
Result<Symposium> moveSymposium(Workbench &workbench, SymposiumId symposium, SymposiumState to);

} // namespace ducha
