#include "core/workbench/documents/export_document.h"

#include "core/base/save_file.h"
#include "core/document/geometry_check.h"
#include "core/document/layout.h"
#include "core/document/pdf_writer.h"
#include "core/storage/attachment_store.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kSteps = 3; // fonts, layout, file

/// Noon in China on the day of the document: a moment that does not hang on the machine's clock or zone.
QDateTime madeOn(const Document &document)
{
    const QDate day = document.date.isValid() ? document.date : document.made;
    return QDateTime(day.isValid() ? day : QDate(2000, 1, 1), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600);
}

} // namespace

Result<QByteArray> pdfBytes(const Document &document, const Progress &progress, DocumentReport *report,
                            MissingCharacters missing)
{
    const Error stopped{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
    if (!goOn(progress, 0, kSteps))
        return stopped;
    const auto fonts = FontSet::load();
    if (!fonts)
        return fonts.error();
    if (!goOn(progress, 1, kSteps))
        return stopped;
    const auto pages = layOut(document, **fonts);
    if (!pages)
        return pages.error();
    const Geometry geometry = measure(*pages);
    const auto hole = std::find_if(geometry.messages.begin(), geometry.messages.end(),
                                   [](const CheckMessage &m) { return m.severity == CheckMessage::Severity::Blocker; });
    if (hole != geometry.messages.end() && missing == MissingCharacters::Refuse)
        return Error{Error::Code::Invalid, hole->message, document.title};
    if (!goOn(progress, 2, kSteps))
        return stopped;
    auto bytes = writePdf(*pages, **fonts, {document.title, document.author, madeOn(document)});
    if (bytes && report) {
        *report = {geometry.pages, geometry.messages,
                   QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()),
                   bytes->size()};
    }
    return bytes;
}

Result<DocumentReport> exportPdf(const Document &document, const QString &path, const Progress &progress,
                                 MissingCharacters missing)
{
    DocumentReport report;
    const auto bytes = pdfBytes(document, progress, &report, missing);
    if (!bytes)
        return bytes.error();
    DUCHA_TRY(saveFile(path, *bytes));
    return report;
}

Result<DocumentReport> exportOfficial(Workbench &workbench, const OfficialDocument &document, const QString &path,
                                      const Progress &progress)
{
    if (document.issuedSha256.isEmpty())
        return exportPdf(document.document, path, progress);
    DocumentReport report;
    const auto again = pdfBytes(document.document, progress, &report, MissingCharacters::LeaveEmpty);
    if (!again)
        return again.error();
    DUCHA_TRY(saveFile(path, [&](QIODevice &out) -> Result<> {
        DUCHA_TRY(writeContent(workbench.database(), document.issuedSha256, out, progress));
        report.bytes = out.pos();
        return {};
    }));
    report.sha256 = document.issuedSha256;
    return report;
}

} // namespace ducha
