#pragma once

#include "core/exchange/xlsx/sheet_reader.h"
#include "core/exchange/xlsx/zip_package.h"

namespace ducha {

/// What a workbook's package says of its parts: which sheets there are, where their strings are, what its cells'
/// formats mean.
class WorkbookParts {
public:
    struct SheetEntry {
        QString name;
        QString part;
        bool hidden = false;
    };

    /// Input when it is no workbook or holds no worksheet.
    static Result<WorkbookParts> open(ZipPackage package, const QString &file, const ReadLimits &limits);

    ZipPackage &package() { return m_package; }
    [[nodiscard]] const QList<SheetEntry> &sheets() const { return m_sheets; }
    /// The part that holds the shared strings; empty when there is none.
    [[nodiscard]] const QString &stringPart() const { return m_stringPart; }
    [[nodiscard]] const QList<NumberKind> &kinds() const { return m_kinds; }
    [[nodiscard]] bool is1904() const { return m_is1904; }

    /// Inflates and checks a part.
    Result<QByteArray> content(const QString &part, const QString &sheet = {});
    [[nodiscard]] Place place(const QString &sheet = {}) const { return {.file = m_file, .sheet = sheet}; }

    /// What is to be said of the cells of a sheet, and of the workbook.
    [[nodiscard]] QList<CheckMessage> remarks(const SheetFindings &findings, const QString &sheet) const;
    [[nodiscard]] QList<CheckMessage> remarks() const;

private:
    struct Relation {
        QString type; ///< the last word of its name: worksheet, sharedStrings, styles …
        QString target;
    };

    WorkbookParts(ZipPackage package, QString file, const ReadLimits &limits);
    Result<> read();
    Result<QString> mainPart();
    Result<QHash<QString, Relation>> relations(const QString &ofPart);
    Result<> takeTables(const Relation &relation);
    [[nodiscard]] Error notWorkbook(const QString &detail) const;

    ZipPackage m_package;
    QString m_file;
    ReadLimits m_limits;
    QList<SheetEntry> m_sheets;
    QString m_stringPart;
    QList<NumberKind> m_kinds;
    bool m_is1904 = false;
};

} // namespace ducha
