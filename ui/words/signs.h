#pragma once

#include "core/base/check_message.h"
#include "core/rectification/rect_item.h"

namespace ducha {

/// State is never colour alone (look.md, "Manner"): ○ not begun, ◐ under way, ● done, ▲ take care, ✕ blocked.
[[nodiscard]] inline QString sign(CheckMessage::Severity severity)
{
    switch (severity) {
    case CheckMessage::Severity::Hint:
        return QStringLiteral("○");
    case CheckMessage::Severity::Warning:
        return QStringLiteral("▲");
    case CheckMessage::Severity::Blocker:
        return QStringLiteral("✕");
    }
    return {};
}

[[nodiscard]] inline QString sign(ItemState state)
{
    switch (state) {
    case ItemState::NotClaimed:
        return QStringLiteral("○");
    case ItemState::InProgress:
    case ItemState::CloseApplied:
    case ItemState::CountyVerified:
        return QStringLiteral("◐");
    case ItemState::CountyReturned:
    case ItemState::Reopened:
        return QStringLiteral("▲");
    case ItemState::Closed:
    case ItemState::Ongoing:
        return QStringLiteral("●");
    }
    return {};
}

} // namespace ducha
