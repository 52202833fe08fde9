#include "core/exchange/sheet_as_csv.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx/merge_fill.h"
#include "core/exchange/xlsx/part_stream.h"
#include "core/exchange/xlsx/workbook_parts.h"

#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// For the parts that are small in every workbook and read as a whole.
constexpr qint64 kBytesOfSmallParts = 32LL << 20;

/// Records of a temporary file that are made equally wide in the end.
class WideningCsv {
public:
    explicit WideningCsv(const ReadLimits &limits) : m_limits(limits) {}

    Result<> begin()
    {
        m_file = std::make_unique<QTemporaryFile>();
        m_records.clear();
        m_bytes = 0;
        m_width = 0;
        m_isEven = true;
        return m_file->open() ? Result<>() : Result<>(noRoom(*m_file));
    }

    Result<> add(QStringList cells)
    {
        if (cells.size() < m_width)
            cells.resize(m_width);
        m_isEven = m_isEven && (cells.size() == m_width || m_records.empty());
        m_width = cells.size();
        const QByteArray record = plainCsvRecord(cells);
        m_bytes += record.size();
        if (m_bytes > m_limits.totalCharacters)
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "The file holds more text than can be taken in at once. Split "
                                                    "it.")},
                         u"total-characters"_s};
        m_records.push_back({quint32(record.size()), quint32(m_width)});
        return write(*m_file, record);
    }

    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }

    Result<std::unique_ptr<QTemporaryFile>> finish()
    {
        if (!m_isEven)
            DUCHA_TRY(widen());
        if (!m_file->flush())
            return noRoom(*m_file);
        return std::move(m_file);
    }

private:
    struct Record {
        quint32 bytes = 0;
        quint32 cells = 0;
    };

    Result<> widen()
    {
        auto wide = std::make_unique<QTemporaryFile>();
        if (!wide->open())
            return noRoom(*wide);
        if (!m_file->seek(0))
            return noRoom(*m_file);
        for (const Record &one : m_records) {
            QByteArray record = m_file->read(one.bytes);
            if (record.size() != qsizetype(one.bytes))
                return noRoom(*m_file);
            record.insert(record.size() - 2, m_width - qsizetype(one.cells), ','); // before the line end
            DUCHA_TRY(write(*wide, record));
        }
        m_file = std::move(wide);
        return {};
    }

    static Result<> write(QTemporaryFile &file, const QByteArray &bytes)
    {
        return file.write(bytes) == bytes.size() ? Result<>() : Result<>(noRoom(file));
    }

    static Error noRoom(const QTemporaryFile &file)
    {
        return {Error::Code::Io,
                {QT_TRANSLATE_NOOP("core", "The workbook cannot be unpacked on this disk: %1 Make room and begin "
                                           "again."),
                 {file.errorString()}}};
    }

    const ReadLimits &m_limits;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Record> m_records;
    qint64 m_bytes = 0;
    qsizetype m_width = 0;
    bool m_isEven = true;
};

class Conversion {
public:
    Conversion(WorkbookParts parts, const ReadLimits &limits, const Progress &progress)
        : m_parts(std::move(parts)), m_limits(limits), m_progress(progress), m_csv(limits)
    {
        m_tables.store = &m_strings;
        m_tables.kinds = m_parts.kinds();
        m_tables.is1904 = m_parts.is1904();
    }

    Result<SheetAsCsv> run()
    {
        DUCHA_TRY(readStrings());
        SheetAsCsv result;
        for (const WorkbookParts::SheetEntry &sheet : m_parts.sheets()) {
            if (sheet.hidden)
                continue;
            auto findings = readRows(sheet, {});
            if (findings && !m_merges.isEmpty()) // they stand behind the rows: once more with them
                findings = readRows(sheet, std::exchange(m_merges, {}));
            if (!findings)
                return findings.error();
            if (m_csv.isEmpty())
                continue;
            auto file = m_csv.finish();
            if (!file)
                return file.error();
            result.file = *std::move(file);
            result.sheet = sheet.name;
            result.remarks = m_parts.remarks(*findings, sheet.name) + m_parts.remarks();
            break;
        }
        return result;
    }

private:
    Result<> readStrings()
    {
        const QString part = m_parts.stringPart();
        if (part.isEmpty())
            return {};
        auto stream = m_parts.package().stream(part, m_limits);
        if (!stream)
            return stream.error();
        XmlPart xml(**stream, part, m_parts.place());
        const Result<> read = eachSharedString(xml, [&](const QString &text) -> Result<> {
            DUCHA_TRY(tick(part, xml.offset()));
            return m_strings.add(text);
        });
        DUCHA_TRY((*stream)->failure());
        DUCHA_TRY(read);
        return m_strings.seal();
    }

    Result<SheetFindings> readRows(const WorkbookParts::SheetEntry &sheet, const QList<CellArea> &merges)
    {
        const Place place = m_parts.place(sheet.name);
        auto stream = m_parts.package().stream(sheet.part, m_limits);
        if (!stream)
            return stream.error();
        DUCHA_TRY(m_csv.begin());
        XmlPart xml(**stream, sheet.part, place);
        CellSink sink(place, m_limits);
        MergeFill fill(merges, place, m_limits);
        int last = 0;
        sink.handOver([&](SheetRow &row) -> Result<> {
            if (row.row < last)
                return XmlPart::refusal(u"rows out of order"_s, sheet.part, place);
            last = row.row;
            DUCHA_TRY(fill.fill(row));
            DUCHA_TRY(m_strings.failure());
            return m_csv.add(row.cells);
        });
        m_merges.clear();
        auto findings =
            readSheet(xml, m_tables, sink, m_merges, [&](qint64 offset) { return bool(tick(sheet.part, offset)); });
        // Where the stream ended early the reader saw only that.
        DUCHA_TRY((*stream)->failure());
        return findings;
    }

    Result<> tick(const QString &part, qint64 offset)
    {
        if (offset - m_told < kTold && offset >= m_told)
            return {};
        m_told = offset;
        if (goOn(m_progress, int(offset >> 20), int(m_parts.package().size(part) >> 20)))
            return {};
        return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
    }

    static constexpr qint64 kTold = 1 << 20;

    WorkbookParts m_parts;
    const ReadLimits &m_limits;
    const Progress &m_progress;
    WorkbookTables m_tables;
    StringStore m_strings;
    WideningCsv m_csv;
    QList<CellArea> m_merges;
    qint64 m_told = 0;
};

} // namespace

Result<SheetAsCsv> sheetAsCsv(const QString &path, const ReadLimits &limits, const Progress &progress)
{
    const QFileInfo info(path);
    if (info.size() > limits.fileBytes)
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "The file is larger than %1 MB. Send only the sheet that is needed, "
                                                "without pictures."),
                      {QString::number(limits.fileBytes >> 20)}},
                     u"file-bytes"_s,
                     {.file = info.fileName()}};
    ReadLimits small = limits;
    small.inflatedBytes = std::min(small.inflatedBytes, kBytesOfSmallParts);
    auto package = ZipPackage::openFile(path, small);
    if (!package)
        return package.error();
    auto parts = WorkbookParts::open(*std::move(package), info.fileName(), small);
    if (!parts)
        return parts.error();
    return Conversion(*std::move(parts), limits, progress).run();
}

} // namespace ducha
