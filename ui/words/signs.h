#pragma once

#include "core/base/check_message.h"
#include "core/finding/finding.h"
#include "core/finding/working_paper.h"
#include "core/rectification/rect_item.h"
#include "core/workbench/conversations/marks.h"

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

[[nodiscard]] inline QString sign(PaperState state)
{
    switch (state) {
    case PaperState::Draft:
        return QStringLiteral("○");
    case PaperState::Submitted:
        return QStringLiteral("◐");
    case PaperState::Returned:
        return QStringLiteral("▲");
    case PaperState::Approved:
    case PaperState::Merged:
        return QStringLiteral("●");
    case PaperState::NotAdopted:
        return QStringLiteral("✕");
    }
    return {};
}

[[nodiscard]] inline QString sign(FindingState state)
{
    switch (state) {
    case FindingState::Candidate:
        return QStringLiteral("○");
    case FindingState::Confirmed:
        return QStringLiteral("◐");
    case FindingState::Disputed:
        return QStringLiteral("▲");
    case FindingState::Decided:
    case FindingState::InFeedback:
        return QStringLiteral("●");
    case FindingState::Dropped:
        return QStringLiteral("✕");
    }
    return {};
}

[[nodiscard]] inline QString sign(MarkStanding standing)
{
    return standing == MarkStanding::Stands ? QStringLiteral("●") : QStringLiteral("▲");
}

} // namespace ducha
