#pragma once

#include "tests/architecture/source_tree.h"

namespace ducha::architecture {

/// The habits that a search can hold: no exceptions, no error pointers, no singletons, no clock or chance outside the
/// few places that may ask, dialogs only in ui/support, no meta objects in core, no ids as text or numbers in headers.
[[nodiscard]] QStringList habitOffences(const SourceTree &tree);

} // namespace ducha::architecture
