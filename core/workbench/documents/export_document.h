#pragma once

#include "core/base/check_message.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// What came of a PDF: its size, its digest, and everything that the self-check has to say, missing and replaced
/// characters included.
struct DocumentReport {
    int pages = 0;
    QList<CheckMessage> messages;
    QString sha256; ///< 64 hexadecimal digits
    qint64 bytes = 0;
};

/// What to do with a character that no font has.
enum class MissingCharacters {
    Refuse,    ///< Invalid, naming it: a paper must not go out with a hole in it
    LeaveEmpty ///< its place stays empty; the report has the blocker
};

/// The document as PDF/A-1b; the same document on the same fonts gives the same bytes, whenever it is made. `report`
/// is filled in when given. Invalid for a document without a title or with a character that no font has, Io without
/// fonts, Cancelled when stopped. Loads its own fonts, so it may run in any thread.
Result<QByteArray> pdfBytes(const Document &document, const Progress &progress = {}, DocumentReport *report = nullptr,
                            MissingCharacters missing = MissingCharacters::Refuse);

/// The same into a file, whole or not at all; errors also as saveFile.
Result<DocumentReport> exportPdf(const Document &document, const QString &path, const Progress &progress = {},
                                 MissingCharacters missing = MissingCharacters::Refuse);

/// A document, and what it was issued as: an issued paper is never made again.
struct OfficialDocument {
    Document document;
    QString issuedSha256; ///< digest of the stored file it was issued as; empty for a paper that is made afresh
};

/// The stored file, byte for byte, of an issued paper; any other as exportPdf. Workspace when the stored bytes are
/// damaged; then nothing is written.
Result<DocumentReport> exportOfficial(Workbench &workbench, const OfficialDocument &document, const QString &path,
                                      const Progress &progress = {});

} // namespace ducha
