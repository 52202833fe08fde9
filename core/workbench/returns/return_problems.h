#pragma once

#include "core/exchange/table.h"
#include "core/exchange/write_sheet.h"
#include "core/workbench/returns/returns.h"

namespace ducha {

using RemarkWords = std::function<QString(const ReturnRemark &)>;

/// The rows of a return that have remarks, in the file's own columns and merged as they were there, with one column
/// more, 核对结果. `rows` are those that were read from `table`.
[[nodiscard]] WriteSheet problemSheet(const FoundTable &table, const QList<ReturnRow> &rows, const RemarkWords &words);

} // namespace ducha
