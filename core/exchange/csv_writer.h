#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/write_sheet.h"

namespace ducha {

/// Writes CSV in UTF-8 with byte order mark and CRLF, so that spreadsheet programs open it as it is; what they would
/// take for a formula gets an apostrophe (formula_guard.h). Io, Cancelled; whole or not at all.
Result<> writeCsv(const QString &path, const WriteSheet &sheet, const Progress &progress = {});

/// One record of such a file, for lists too long to be held at once; the file begins with kCsvMark.
[[nodiscard]] QByteArray csvRecord(const QStringList &cells);
inline constexpr char kCsvMark[] = "\xEF\xBB\xBF";

/// A record for a program to read again: texts stay as they are, whatever a spreadsheet program would make of them.
[[nodiscard]] QByteArray plainCsvRecord(const QStringList &cells);

} // namespace ducha
