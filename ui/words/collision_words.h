#pragma once

#include "core/collision/verification/hit.h"
#include "core/collision/verification/hit_review.h"

namespace ducha {

/// The word on screen, in the user's language; domain.md F has the Chinese ones. Before a determination none of them
/// says that anybody did wrong.
[[nodiscard]] QString word(HitState value);
[[nodiscard]] QString word(HitOutcome value);
[[nodiscard]] QString word(Disposal value);
[[nodiscard]] QString word(HitOpinion value);
[[nodiscard]] QString word(HitReviewKind value);
[[nodiscard]] QString word(HitTier value);
[[nodiscard]] QString word(Relation value);
[[nodiscard]] QString word(CompanyStatus value);
[[nodiscard]] QString word(Overlap value);
[[nodiscard]] QString word(FalsePositiveReason value);
[[nodiscard]] QString word(Rule value);

/// State is never colour alone (signs.h).
[[nodiscard]] inline QString sign(HitState state)
{
    switch (state) {
    case HitState::Candidate:
        return QStringLiteral("○");
    case HitState::FirstReviewed:
    case HitState::ToCheck:
    case HitState::SentForCheck:
    case HitState::Stated:
    case HitState::Determined:
    case HitState::Disposed:
        return QStringLiteral("◐");
    case HitState::Disputed:
        return QStringLiteral("▲");
    case HitState::Excluded:
        return QStringLiteral("✕");
    case HitState::Verified:
        return QStringLiteral("●");
    }
    return {};
}

} // namespace ducha
