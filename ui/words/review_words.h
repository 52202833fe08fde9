#pragma once

#include "core/casereview/review/review.h"
#include "core/casereview/review/sheet.h"
#include "core/casereview/review/supervision.h"
#include "core/finding/lead.h"

namespace ducha {

/// The word on screen for a state or kind of the reviews of cases, their orders and leads, in the user's language.
[[nodiscard]] QString word(ReviewState value);
[[nodiscard]] QString word(UnitReply value);
[[nodiscard]] QString word(SheetKind value);
[[nodiscard]] QString word(FlawLevel value);
[[nodiscard]] QString word(ReviewDimension value);
[[nodiscard]] QString word(OrderState value);
[[nodiscard]] QString word(LeadSource value);
[[nodiscard]] QString word(LeadState value);
[[nodiscard]] QString word(LeadDisposal value);

} // namespace ducha
