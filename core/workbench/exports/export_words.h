#pragma once

#include "core/directory/unit.h"
#include "core/finding/finding.h"
#include "core/inspection/inspection.h"
#include "core/workbench/preparation/directory_records.h"

namespace ducha {

/// The words that tables for people outside use; they are data of the forms and always Chinese. A list of units with
/// `agencyWords` can be imported again.
[[nodiscard]] QString problemTypeWords(ProblemType type);
[[nodiscard]] QString severityWords(Severity severity);
[[nodiscard]] QString findingStateWords(FindingState state);
[[nodiscard]] QString agencyWords(AgencyType type);
[[nodiscard]] QString stageWords(Stage stage);
[[nodiscard]] QString unitStateWords(UnitState state);

} // namespace ducha
