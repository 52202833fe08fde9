#pragma once

#include "core/base/result.h"
#include "core/document/fonts.h"
#include "core/document/page.h"

#include <QtCore/QDateTime>

namespace ducha {

/// What the file says of itself. `created` is given by the caller, so that the same input gives the same bytes.
struct PdfMetadata {
    QString title;
    QString author;
    QDateTime created;
};

/// The pages as PDF/A-1b (ISO 19005-1): embedded subsets, a text layer of the real characters, outline, metadata.
Result<QByteArray> writePdf(const Pages &pages, const FontSet &fonts, const PdfMetadata &metadata);

} // namespace ducha
