#pragma once

#include "core/planning/team.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Somebody in a team, or somebody who could be, with what speaks against it.
struct TeamRow {
    TeamMember member; ///< null id for a candidate
    QString name;
    QString personCode;
    QString unit;
    QString post;
    TeamCandidate facts;
};

/// The team of one inspection and what checkTeam says of it.
struct Team {
    QList<TeamRow> rows; ///< leader, deputies, members, liaison
    QList<CheckMessage> checks;
};

Result<Team> teamOf(Workbench &workbench, InspectionId inspection);
/// Everybody who is not in the team and does not belong to the inspected unit; those without a conflict first.
Result<QList<TeamRow>> teamCandidates(Workbench &workbench, InspectionId inspection);

/// Conflict when the person is in the team already or may never be (own unit, declared recusal).
Result<TeamMember> addTeamMember(Workbench &workbench, InspectionId inspection, PersonId person, TeamDuty duty);
/// Duty, pledge and waiver of a member.
Result<> saveTeamMember(Workbench &workbench, const TeamMember &member);
Result<> removeTeamMember(Workbench &workbench, TeamMemberId id, const QString &reason);

} // namespace ducha
