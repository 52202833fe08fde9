#pragma once

#include "core/feedback/feedback.h"
#include "core/feedback/routing.h"
#include "core/finding/finding.h"
#include "core/finding/working_paper.h"
#include "core/rectification/rect_item.h"

namespace ducha {

/// The word on screen for a state or kind, in the user's language; domain.md I has the Chinese ones.
[[nodiscard]] QString word(PaperState value);
[[nodiscard]] QString word(FactConfirmation value);
[[nodiscard]] QString word(ProblemType value);
[[nodiscard]] QString word(Severity value);
[[nodiscard]] QString word(FindingState value);
[[nodiscard]] QString word(FeedbackState value);
[[nodiscard]] QString word(SentenceKind value);
[[nodiscard]] QString word(SentenceBasis value);
[[nodiscard]] QString word(RoutingRole value);
[[nodiscard]] QString word(FeedbackVersion value);
[[nodiscard]] QString word(RoutingState value);
[[nodiscard]] QString word(Completion value);
[[nodiscard]] QString word(DueKind value);
[[nodiscard]] QString word(ItemState value);
[[nodiscard]] QString word(Verdict value);

} // namespace ducha
