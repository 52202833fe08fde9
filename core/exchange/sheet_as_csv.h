#pragma once

#include "core/exchange/book.h"

#include <QtCore/QTemporaryFile>

#include <memory>

namespace ducha {

/// The rows of a workbook as CSV in UTF-8.
struct SheetAsCsv {
    std::unique_ptr<QTemporaryFile> file; ///< goes with this; empty when no sheet holds text
    QString sheet;                        ///< the one that was read
    QList<CheckMessage> remarks;
};

/// Turns the first visible sheet that holds text into CSV, each record as wide as the widest; rows without text are
/// left out, merged areas filled. For workbooks too large for readBook: memory stays below 100 MB whatever the
/// workbook's size, strings and rows are kept in temporary files. Held to `limits` (each part to `inflatedBytes`) and
/// to all that readBook refuses; rows must come in order. Input, Io when there is no room, Cancelled.
Result<SheetAsCsv> sheetAsCsv(const QString &path, const ReadLimits &limits, const Progress &progress = {});

} // namespace ducha
