#pragma once

#include "core/workbench/documents/export_document.h"
#include "tests/support/document_fixture.h"

namespace ducha {

/// The words of the file that a document becomes, as pdftotext reads them, without white space.
inline QString wordsOnPaper(const Document &document)
{
    const auto bytes = pdfBytes(document);
    REQUIRE(bytes);
    const PdfOnDisk file(*bytes);
    QString text = askProgram(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.path, QStringLiteral("-")});
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace ducha
