#pragma once

#include "core/workbench/documents/export_document.h"
#include "tests/support/document_fixture.h"

namespace ducha {

/// The lines of the file that a document becomes, as pdftotext reads them.
inline QString linesOnPaper(const Document &document)
{
    const auto bytes = pdfBytes(document);
    REQUIRE(bytes);
    const PdfOnDisk file(*bytes);
    return askProgram(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.path, QStringLiteral("-")});
}

/// The same without white space.
inline QString wordsOnPaper(const Document &document)
{
    QString text = linesOnPaper(document);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace ducha
