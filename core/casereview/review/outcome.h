#pragma once

#include "core/base/result.h"

namespace ducha {

/// The committee reviews the quality of closed cases and never says how a case should have ended (domain.md B).
/// The first word of `text` that does; empty when there is none.
[[nodiscard]] QString outcomeWord(const QString &text);
/// Invalid, naming the word.
Result<> checkOutcome(const QString &text);

} // namespace ducha
