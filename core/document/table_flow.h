#pragma once

#include "core/document/flow.h"

namespace ducha {

/// The rows of a table or form as strips, and white space after them back onto the grid of lines. A row taller than a
/// page is parted.
QList<Strip> tableStrips(const Table &table, Pen &pen);

} // namespace ducha
