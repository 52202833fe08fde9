#pragma once

#include "app/cli/command.h"
#include "core/workbench/preparation/rounds.h"

namespace ducha::cli {

/// The option -w, for the commands that need it.
[[nodiscard]] Option workspaceOption();
/// The option --inspection.
[[nodiscard]] Option inspectionOption();
/// The option --round.
[[nodiscard]] Option roundOption();

/// The option --out.
[[nodiscard]] Option outOption();
/// Usage when the option is missing.
Result<> needs(const Call &call, const QString &option);

/// Opens the workspace that -w names; Usage without it, else as Workbench::open.
Result<std::unique_ptr<Workbench>> openWorkspace(const Call &call);
/// Opens a workspace by its name; errors as Workbench::open.
Result<std::unique_ptr<Workbench>> openWorkspace(const QString &path);

/// The number that an option gives, `otherwise` without it; Usage for anything but a number from 0 to `highest`.
Result<int> numberOption(const Call &call, const QString &option, int otherwise, int highest);

/// The inspection that --inspection names by its code, nothing without the option; Usage when there is none of it.
Result<std::optional<InspectionRow>> namedInspection(Workbench &workbench, const Call &call);
/// The round that --round names by its code, null without the option; Usage when there is none of it.
Result<RoundId> namedRound(Workbench &workbench, const Call &call);

} // namespace ducha::cli
