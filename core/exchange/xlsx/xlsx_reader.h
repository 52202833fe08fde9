#pragma once

#include "core/exchange/book.h"

namespace ducha {

/// Reads an Office Open XML workbook (transitional or strict) that begins with the mark of a ZIP archive.
Result<Book> readXlsx(const QByteArray &content, const QString &file, const ReadLimits &limits = {},
                      const Progress &progress = {});

} // namespace ducha
