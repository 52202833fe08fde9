#pragma once

#include "app/cli/command.h"

namespace ducha::cli {

/// `import units|people|cases|experts FILE`: what is not right with a row goes to its own line on stderr; rows with
/// a blocker are left out, all others come in together.
Result<Answer> importUnits(const Call &call);
Result<Answer> importPeople(const Call &call);
/// Cases go into the round that --round names, into the newest one without it.
Result<Answer> importCases(const Call &call);
Result<Answer> importExperts(const Call &call);
/// `import return FILE`: a county's rectification return. Rows that fit no item, contradict something or hold a value
/// that cannot be are reported and left out.
Result<Answer> importReturn(const Call &call);

} // namespace ducha::cli
