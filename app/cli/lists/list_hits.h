#pragma once

#include "app/cli/list_rows.h"

namespace ducha::cli {

/// The runs of the data collision, and the hits that they raised.
[[nodiscard]] ListKind runKind();
[[nodiscard]] ListKind hitKind();

} // namespace ducha::cli
