#pragma once

#include "core/exchange/table.h"
#include "core/workbench/returns/returns.h"

#include <array>

namespace ducha {

/// The headers of a return and their aliases, in the order of ReturnField (cli.md, "A rectification return").
[[nodiscard]] const QList<FieldSpec> &returnFields();

/// Input when there is nothing below the header, or no column to match rows by.
Result<> checkReturnTable(const FoundTable &table);

/// The text of a cell; empty where it holds what offices write for "nothing": such a cell keeps what is known.
[[nodiscard]] QString cellOf(const TableLine &line, ReturnField field);

/// The number in 问题编号, folded and in capitals, when it is one of ours (ZG-2026-0001, WT-2026-0001); else empty: an
/// office's own 1, 2, 3 is no key.
[[nodiscard]] QString keyOf(const TableLine &line);

/// The last day that the title rows name in full (填报日期：2026年9月1日); invalid without one.
[[nodiscard]] QDate dayOfTitles(const QStringList &titles);

/// The columns that say which problem a row is about.
inline constexpr std::array problemFields{ReturnField::Code, ReturnField::Problem, ReturnField::Details};

/// For a file that cannot hold merged cells (CSV): a row that says what was done, but has nothing in any of the columns
/// that name a problem, goes on with the problem of the row right above it, as if those cells were merged. Nothing goes
/// on over a row that was left out (a total, a heading, an empty one) or under a row that names no problem.
void continueBlankCells(FoundTable &table);

/// SHA-256, in hexadecimal, over the day and the values as read, with which problems are merged over several rows: the
/// same for a renamed or re-saved file.
[[nodiscard]] QString contentDigest(const FoundTable &table);

} // namespace ducha
