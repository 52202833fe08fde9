#pragma once

#include "app/cli/list_rows.h"

namespace ducha::cli {

/// Reviews of drawn cases, orders on major flaws, and the restricted register of leads (clues).
[[nodiscard]] ListKind reviewList();
[[nodiscard]] ListKind orderList();
[[nodiscard]] ListKind clueList();

} // namespace ducha::cli
