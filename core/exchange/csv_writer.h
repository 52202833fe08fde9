#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/write_sheet.h"

namespace ducha {

/// Writes CSV in UTF-8 with byte order mark and CRLF, so that spreadsheet programs open it as it is; what they would
/// take for a formula gets an apostrophe (formula_guard.h). Io, Cancelled; whole or not at all.
Result<> writeCsv(const QString &path, const WriteSheet &sheet, const Progress &progress = {});

} // namespace ducha
