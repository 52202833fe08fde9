#pragma once

#include "core/workbench/feedback/number_register.h"

namespace ducha {

/// The word on screen for what became of a document number.
[[nodiscard]] QString word(NumberUse value);

} // namespace ducha
