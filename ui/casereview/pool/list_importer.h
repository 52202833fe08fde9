#pragma once

#include "core/workbench/preparation/list_table.h"

#include <functional>

namespace ducha {

/// Shows the wizard that takes in a list of this kind, until it is closed. The wizard belongs to another room of the
/// window; app/gui hands it over.
using ListImporter = std::function<void(ListKind kind)>;

} // namespace ducha
