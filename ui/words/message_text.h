#pragma once

#include "core/base/check_message.h"
#include "core/base/result.h"

namespace ducha {

/// Core's message in the user's language, with its values in place.
[[nodiscard]] QString words(const Message &message);

/// What is wrong, where, and what to do: "returns.xlsx, sheet 1, row 12, column 整改时限: …". Never empty.
[[nodiscard]] QString words(const Error &error);

/// The place alone, empty when there is none.
[[nodiscard]] QString words(const Place &place);

/// All remarks of a check, one a line, with the signs ✕ blocker, ▲ warning, ○ hint.
[[nodiscard]] QString words(const QList<CheckMessage> &messages);

} // namespace ducha
