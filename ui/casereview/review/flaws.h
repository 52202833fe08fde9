#pragma once

#include "core/workbench/reviews/reviewing.h"

namespace ducha {

/// A flaw on the sheets that count: the group's once it is submitted, else the experts'.
struct FlawRow {
    ReviewMark mark;
    QString review; ///< PC-2026-0001
    QString caseNumber;
    QString item;         ///< code and words
    bool isGroup = false; ///< of the group's submitted sheet
};

/// All flaws of an inspection's reviews, by review and item. Only reviews that have some are read.
Result<QList<FlawRow>> flawRows(Workbench &workbench, InspectionId inspection);

} // namespace ducha
