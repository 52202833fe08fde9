#pragma once

#include "core/casereview/review/review.h"
#include "core/casereview/review/sheet.h"
#include "core/casereview/review/supervision.h"
#include "core/finding/lead.h"

namespace ducha {

// Signs as in ui/words/signs.h: ○ not begun, ◐ under way, ● done, ▲ take care, ✕ blocked.

[[nodiscard]] inline QString sign(ReviewState state)
{
    switch (state) {
    case ReviewState::Drawn:
        return QStringLiteral("○");
    case ReviewState::FileReceived:
    case ReviewState::SelfReviewed:
    case ReviewState::Reviewed:
    case ReviewState::Opinion:
    case ReviewState::Replied:
        return QStringLiteral("◐");
    case ReviewState::Final:
        return QStringLiteral("●");
    }
    return {};
}

/// Empty where there is no flaw.
[[nodiscard]] inline QString sign(FlawLevel level)
{
    switch (level) {
    case FlawLevel::None:
        return {};
    case FlawLevel::Flaw:
        return QStringLiteral("○");
    case FlawLevel::MajorFlaw:
        return QStringLiteral("▲");
    case FlawLevel::Error:
        return QStringLiteral("✕");
    }
    return {};
}

[[nodiscard]] inline QString sign(OrderState state)
{
    switch (state) {
    case OrderState::Draft:
        return QStringLiteral("○");
    case OrderState::Issued:
    case OrderState::Replied:
        return QStringLiteral("◐");
    case OrderState::Returned:
        return QStringLiteral("▲");
    case OrderState::Closed:
        return QStringLiteral("●");
    }
    return {};
}

[[nodiscard]] inline QString sign(LeadState state)
{
    switch (state) {
    case LeadState::Registered:
        return QStringLiteral("○");
    case LeadState::Approved:
    case LeadState::Transferred:
    case LeadState::Received:
        return QStringLiteral("◐");
    case LeadState::Rejected:
        return QStringLiteral("✕");
    case LeadState::Answered:
        return QStringLiteral("●");
    }
    return {};
}

/// Points, which are kept in tenths, as people write them: 985 → 98.5.
[[nodiscard]] inline QString pointsWord(int tenths)
{
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + QLatin1Char('.') + QString::number(tenths % 10);
}

} // namespace ducha
