#pragma once

#include "app/cli/list_rows.h"

namespace ducha::cli {

/// The pool of cases, the pool of experts, and the draws.
[[nodiscard]] ListKind caseKind();
[[nodiscard]] ListKind expertKind();
[[nodiscard]] ListKind drawKind();

} // namespace ducha::cli
