#pragma once

#include "core/casereview/review/sheet.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Counts for the feedback, the pages and the tables (domain.md D2, section 三). Flaws are those on the sheets that
/// count (ReviewRow), whatever the state of the review; only final reviews have grades.
struct ReviewCounts {
    int drawn = 0, final = 0, flaws = 0, majorFlaws = 0, orders = 0, openOrders = 0;
    QList<QPair<QString, int>> grades; ///< in the scale's order, those without a case included
    bool operator==(const ReviewCounts &) const = default;
};

struct ReviewStatistics {
    ReviewCounts all;
    QList<QPair<QString, ReviewCounts>> byUnit;          ///< in official order, units that are not inspected last
    QList<QPair<QString, ReviewCounts>> byKind;          ///< by 案件类型
    QList<QPair<ReviewDimension, int>> flawsByDimension; ///< all seven; major flaws are among them
};

/// Of an inspection, or of the whole round when it is null.
Result<ReviewStatistics> reviewStatistics(Workbench &workbench, RoundId round, InspectionId inspection = {});

} // namespace ducha
