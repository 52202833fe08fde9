#pragma once

#include "core/directory/area.h"
#include "core/directory/person.h"
#include "core/directory/unit.h"
#include "core/planning/team.h"

namespace ducha {

/// How the facts written down about a person stand to a unit (domain.md B, recusal): 曾任职单位 is read by full and by
/// short names (昆山法院), 回避事项 by the unit's name, its short name, or the name of its whole area. Duty, pledge and
/// waiver are left for the caller to fill in.
[[nodiscard]] TeamCandidate candidateFacts(const Person &person, const Unit &unit, const Area &area);

} // namespace ducha
