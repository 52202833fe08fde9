#pragma once

#include "core/workbench/returns/return_match.h"

namespace ducha {

/// Rows that are about one item: one row, or several under one merged problem, each with a measure of its own
/// (domain.md C, child rows; H, vertical merges).
struct RowGroup {
    QList<TableLine> lines; ///< in the order of the file, never empty
    RowMatch match;
};

/// Puts those rows together that share the merged cell of their number or problem and are about the same item.
/// `matches` are those of the lines. A row that found no item of its own joins those above only when it adds nothing
/// to the merged problem; all others stay apart, to be told of.
[[nodiscard]] QList<RowGroup> groupRows(const FoundTable &table, const QList<RowMatch> &matches);

/// One line for all of a group: what the cells say one below the other, people and offices side by side, nothing twice.
[[nodiscard]] TableLine joined(const QList<TableLine> &lines);

/// 4, 5, 6
[[nodiscard]] QString rowsOf(const QList<TableLine> &lines);

} // namespace ducha
