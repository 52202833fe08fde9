#pragma once

#include "core/directory/person.h"
#include "core/interview/talk.h"
#include "core/planning/team.h"
#include "core/standard/catalogue.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A talk as lists show it.
struct TalkRow {
    Talk talk;
    QString person; ///< the name of who is talked with
    QString post;   ///< unit and post, as they stand on the record
    int turns = 0;
    int evidence = 0; ///< spans marked as evidence
    int leads = 0;    ///< spans marked as possible leads
};

/// The talks of an inspection, by code.
Result<QList<TalkRow>> talkRows(Workbench &workbench, InspectionId inspection);

/// Somebody the team may talk with or who may take part in a talk.
struct TalkPersonRow {
    Person person;
    QString unit;
    bool isOfUnit = false; ///< works in the inspected unit
    int talks = 0;         ///< already held or planned in this inspection
};

/// Who can be talked with: the inspected unit's people first, then everybody else who is not of the team.
Result<QList<TalkPersonRow>> talkPeople(Workbench &workbench, InspectionId inspection);

/// A member of the team, as talker or recorder.
struct TalkTeamRow {
    PersonId personId;
    QString name;
    QString post;
    TeamDuty duty = TeamDuty::Member;
};
Result<QList<TalkTeamRow>> talkTeam(Workbench &workbench, InspectionId inspection);

struct OutlineChoice {
    Outline outline;
    QList<OutlineItem> items; ///< in order
};
/// The outlines for a role, those for other roles after them.
Result<QList<OutlineChoice>> outlinesFor(Workbench &workbench, TalkRole role);

/// The role that somebody's category or post speaks for (班子成员, 中层, 派驻组长 …); Officer where nothing does.
[[nodiscard]] TalkRole likelyRole(const Person &person);

/// What the interview wizard and the form of a talk hold.
struct TalkPlan {
    InspectionId inspectionId;
    PersonId personId;
    TalkRole role = TalkRole::Officer;
    OutlineId outlineId;
    QList<PersonId> talkers;   ///< two or more (domain.md A4)
    QList<PersonId> recorders; ///< one or more
    QString place;
    QDateTime startedAt; ///< planned until the talk is held
    QDateTime endedAt;   ///< invalid until it is over
};

/// What a plan lacks: all that checkTalk asks for but the turns, and the outline.
QList<CheckMessage> checkPlan(const TalkPlan &plan);
/// What a form shows of a talk that exists.
Result<TalkPlan> planOf(Workbench &workbench, TalkId talk);

/// Opens a talk with the next number TH-YYYY-NNNN. Invalid with the first blocker of checkPlan.
Result<Talk> planTalk(Workbench &workbench, const TalkPlan &plan);
/// Changes who, where and when while the talk is editable (Conflict afterwards); Invalid as planTalk.
Result<> changeTalk(Workbench &workbench, TalkId talk, const TalkPlan &plan);
/// Takes the talk out of every list and count; its marks stay and are flagged. Invalid without a reason, Conflict once
/// it is confirmed.
Result<> voidTalk(Workbench &workbench, TalkId talk, const QString &reason);

} // namespace ducha
