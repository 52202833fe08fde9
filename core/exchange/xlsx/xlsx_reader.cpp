#include "core/exchange/xlsx/xlsx_reader.h"

#include "core/exchange/xlsx/workbook_parts.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Reads one workbook, sheet after sheet.
class XlsxReading {
public:
    XlsxReading(WorkbookParts parts, const QString &file, const ReadLimits &limits, const Progress &progress)
        : m_parts(std::move(parts)), m_limits(limits), m_progress(progress), m_book{file, u"xlsx"_s, {}, {}, {}}
    {
    }

    Result<Book> read()
    {
        m_tables.kinds = m_parts.kinds();
        m_tables.is1904 = m_parts.is1904();
        if (!m_parts.stringPart().isEmpty())
            DUCHA_TRY(readStrings(m_parts.stringPart()));
        for (const WorkbookParts::SheetEntry &sheet : m_parts.sheets())
            m_total += m_parts.package().size(sheet.part);
        for (const WorkbookParts::SheetEntry &sheet : m_parts.sheets())
            DUCHA_TRY(readSheetPart(sheet));
        m_book.remarks += m_parts.remarks();
        return m_book;
    }

private:
    Result<> readStrings(const QString &part)
    {
        const auto bytes = m_parts.content(part);
        if (!bytes)
            return bytes.error();
        XmlPart xml(*bytes, part, m_parts.place());
        auto strings = readSharedStrings(xml);
        if (!strings)
            return strings.error();
        m_tables.strings = *std::move(strings);
        return {};
    }

    Result<> readSheetPart(const WorkbookParts::SheetEntry &entry)
    {
        const auto bytes = m_parts.content(entry.part, entry.name);
        if (!bytes)
            return bytes.error();
        XmlPart xml(*bytes, entry.part, m_parts.place(entry.name));
        CellSink sink(m_parts.place(entry.name), m_limits, m_characters);
        Sheet sheet{entry.name, entry.hidden, {}, {}};
        const auto tick = [this](qint64 offset) {
            return goOn(m_progress, int((m_done + offset) / 1024), int(m_total / 1024));
        };
        const auto findings = readSheet(xml, m_tables, sink, sheet.merges, tick);
        if (!findings)
            return findings.error();
        DUCHA_TRY(sink.fill(sheet.merges));
        m_done += bytes->size();
        m_characters = sink.characters();
        sheet.rows = sink.takeRows();
        m_book.sheets.append(sheet);
        m_book.remarks += m_parts.remarks(*findings, entry.name);
        return {};
    }

    WorkbookParts m_parts;
    const ReadLimits &m_limits;
    const Progress &m_progress;
    Book m_book;
    WorkbookTables m_tables;
    qint64 m_characters = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<Book> readXlsx(const QByteArray &content, const QString &file, const ReadLimits &limits,
                      const Progress &progress)
{
    auto package = ZipPackage::open(content, file, limits);
    if (!package)
        return package.error();
    auto parts = WorkbookParts::open(*std::move(package), file, limits);
    if (!parts)
        return parts.error();
    return XlsxReading(*std::move(parts), file, limits, progress).read();
}

} // namespace ducha
