#pragma once

#include "core/directory/unit.h"
#include "core/insight/overview_facts.h"
#include "core/inspection/inspection.h"
#include "core/planning/team.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/intake.h"

namespace ducha {

/// The word on screen for a state or kind, in the user's language; domain.md I has the Chinese ones.
[[nodiscard]] QString word(Stage value);
[[nodiscard]] QString word(TeamDuty value);
[[nodiscard]] QString word(AgencyType value);
[[nodiscard]] QString word(UnitState value);
[[nodiscard]] QString word(IntakeOutcome value);
[[nodiscard]] QString word(IntakeField value);
[[nodiscard]] QString word(DeadlineKind value);
[[nodiscard]] QString word(WaitingKind value);

} // namespace ducha
