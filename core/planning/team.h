#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"

namespace ducha {

enum class TeamDuty { Leader, DeputyLeader, Member, Liaison };
constexpr auto enumNames(TeamDuty)
{
    return EnumTable<TeamDuty, 4>{{{TeamDuty::Leader, u"leader"},
                                   {TeamDuty::DeputyLeader, u"deputy-leader"},
                                   {TeamDuty::Member, u"member"},
                                   {TeamDuty::Liaison, u"liaison"}}};
}

/// Somebody's place in the team of one inspection.
struct TeamMember {
    TeamMemberId id;
    InspectionId inspectionId;
    PersonId personId;
    TeamDuty duty = TeamDuty::Member;
    bool pledgeSigned = false; ///< 回避申请书 and 保密承诺书 are signed (domain.md A2)
    QString waiver;            ///< why a soft conflict was accepted, and by whom; empty when there is none
    bool operator==(const TeamMember &) const = default;
};

/// What speaks against somebody in a team, as seen from the person's own facts.
struct TeamCandidate {
    QString name;
    bool belongsToUnit = false;   ///< works in the inspected unit now: never allowed
    bool workedInUnit = false;    ///< 曾任职单位 names it: allowed with a waiver
    bool declaredRecusal = false; ///< 回避事项 names the unit or its area: never allowed
    TeamDuty duty = TeamDuty::Member;
    bool pledgeSigned = false;
    bool waived = false;
};

/// Checks a team: exactly one leader, no open conflict of interest, every pledge signed (model.md 4.3, TeamFormed).
QList<CheckMessage> checkTeam(const QList<TeamCandidate> &team);

} // namespace ducha
