#pragma once

#include "tests/architecture/source_tree.h"

namespace ducha::architecture {

/// Files over 400 lines, classes over 12 public functions, folders over 25 entries, the main window over 200 lines;
/// unless CONTRIBUTING.md says why in a line "- `path` is over budget because …". Such a line for something that is
/// within its budget is reported as well.
[[nodiscard]] QStringList budgetOffences(const SourceTree &tree);

} // namespace ducha::architecture
