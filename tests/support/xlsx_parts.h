#pragma once

#include "core/exchange/book.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <zip.h>

namespace ducha {

using Parts = QList<QPair<QString, QByteArray>>;

/// An archive of the parts in their order, as any program could make it; `stored` leaves them unpacked.
inline QByteArray zipOf(const Parts &parts, bool stored = false)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (stored)
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// One part of an archive, unpacked; empty when there is none of this name.
inline QString partOf(const QString &path, const QString &name)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    QByteArray content;
    if (zip_file_t *part = zip_fopen(archive, name.toUtf8().constData(), 0)) {
        QByteArray piece(1 << 16, 0);
        for (zip_int64_t read = 0; (read = zip_fread(part, piece.data(), static_cast<zip_uint64_t>(piece.size()))) > 0;)
            content.append(piece.constData(), static_cast<qsizetype>(read));
        zip_fclose(part);
    }
    zip_discard(archive);
    return QString::fromUtf8(content);
}

/// The parts of a small workbook with one sheet 台账; `sheetData` is what stands in the worksheet element.
struct XlsxParts {
    QByteArray sheetData;
    QByteArray sharedStrings = {};
    QByteArray styles = {};
    QByteArray workbookExtra = {};
    QByteArray sheetTarget = "worksheets/sheet1.xml";
    QByteArray sheetAttributes = {};
    QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [[nodiscard]] Parts parts() const
    {
        const QByteArray rels =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        const auto relation = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
            return QByteArray("<Relationship Id=\"" + id + "\" Type=\"" + relationNamespace + '/' + type +
                              "\" Target=\"" + target + "\"/>");
        };
        const QByteArray spreadsheet = " xmlns=\"" + mainNamespace + "\" xmlns:r=\"" + relationNamespace + "\">";
        Parts list{
            {QStringLiteral("_rels/.rels"),
             rels + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
            {QStringLiteral("xl/workbook.xml"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook" + spreadsheet +
                                                    workbookExtra +
                                                    "<sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\" " +
                                                    sheetAttributes + "/></sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"), rels + relation("rId1", "worksheet", sheetTarget) +
                                                               relation("rId2", "sharedStrings", "sharedStrings.xml") +
                                                               relation("rId3", "styles", "styles.xml") +
                                                               "</Relationships>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet" + spreadsheet + sheetData + "</worksheet>"}};
        if (!sharedStrings.isEmpty())
            list.append({QStringLiteral("xl/sharedStrings.xml"), "<sst" + spreadsheet + sharedStrings + "</sst>"});
        if (!styles.isEmpty())
            list.append({QStringLiteral("xl/styles.xml"), "<styleSheet" + spreadsheet + styles + "</styleSheet>"});
        return list;
    }

    [[nodiscard]] QByteArray bytes() const { return zipOf(parts()); }
};

/// The only sheet of the content; fails the test when it is refused.
inline Sheet sheetOf(const QByteArray &content)
{
    const auto book = readBook(content, QStringLiteral("表.xlsx"));
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 1);
    return book->sheets.constFirst();
}

inline QStringList cellsOf(const Sheet &sheet, int row)
{
    for (const SheetRow &one : sheet.rows) {
        if (one.row == row)
            return one.cells;
    }
    return {};
}

} // namespace ducha
