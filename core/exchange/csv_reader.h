#pragma once

#include "core/exchange/book.h"

namespace ducha {

/// Reads comma, semicolon or tab separated text (RFC 4180 quotes, line breaks inside them). The encoding is told by the
/// byte order mark, else UTF-8 where all of it is UTF-8, else GB18030. A row is a record, as spreadsheet programs count
/// them. The apostrophe that `writeCsv` puts before what would be a formula is removed.
Result<Book> readCsv(const QByteArray &content, const QString &file, const ReadLimits &limits = {},
                     const Progress &progress = {});

} // namespace ducha
