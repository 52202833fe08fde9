#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/write_sheet.h"

namespace ducha {

/// Writes a workbook with one sheet: title over all columns, header frozen and repeated on each printed page, borders,
/// drop-downs also for rows to be added. Texts are never formulas, and the file names no person. The same table gives
/// the same bytes. Invalid when a text is longer than a cell holds or there are no columns; Io; Cancelled. Whole or not
/// at all: what stood under `path` before stays on any failure.
Result<> writeXlsx(const QString &path, const WriteSheet &sheet, const Progress &progress = {});

/// Hands its rows to `take` one after the other, and stops with the first error of it.
using RowSource = std::function<Result<>(const std::function<Result<>(const QStringList &row)> &take)>;

/// writeXlsx for rows that need not be in memory together, which does not grow with them then: `sheet` has none of its
/// own, and neither merges nor tints.
Result<> streamXlsx(const QString &path, const WriteSheet &sheet, const RowSource &rows);

} // namespace ducha
