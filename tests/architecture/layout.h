#pragma once

#include "tests/architecture/source_tree.h"

namespace ducha::architecture {

/// Folders and files that the house has no name for: at the top, in core, ui, app, tests and resources.
[[nodiscard]] QStringList layoutOffences(const SourceTree &tree);

/// Folders of app, core, ui and tests without a README.md, or with one of more than five lines. Below tests/data only
/// tests/data itself needs one.
[[nodiscard]] QStringList readmeOffences(const SourceTree &tree);

/// Sources that no CMakeLists.txt names, so that they are never built; and headers without #pragma once.
[[nodiscard]] QStringList sourceListOffences(const SourceTree &tree);

} // namespace ducha::architecture
