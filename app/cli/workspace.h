#pragma once

#include "app/cli/command.h"
#include "core/workbench/preparation/rounds.h"

namespace ducha::cli {

/// The option -w, for the commands that need it.
[[nodiscard]] Option workspaceOption();
/// The option --inspection.
[[nodiscard]] Option inspectionOption();

/// Opens the workspace that -w names; Usage without it, else as Workbench::open.
Result<std::unique_ptr<Workbench>> openWorkspace(const Call &call);

/// The inspection that --inspection names by its code, nothing without the option; Usage when there is none of it.
Result<std::optional<InspectionRow>> namedInspection(Workbench &workbench, const Call &call);

} // namespace ducha::cli
