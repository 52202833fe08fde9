// Any XML as worksheet, shared strings and styles, parted by zero bytes: the readers behind the archive.
#include "core/exchange/xlsx/sheet_reader.h"
#include "tests/fuzz/fuzz_seed.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &seed()
{
    static const QByteArray open = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    static const QByteArray good =
        "<worksheet" + open +
        "<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c s=\"1\"><f>A1</f><v>45476.5</v></c>"
        "<c t=\"inlineStr\"><is><t>_x000D_a</t></is></c><c t=\"e\"><v>#REF!</v></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:C3\"/></mergeCells></worksheet>" +
        '\0' + "<sst" + open + "<si><r><t>a</t></r><rPh><t>b</t></rPh></si></sst>" + '\0' + "<styleSheet" + open +
        "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;y&quot;m;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
        "<xf numFmtId=\"176\"/></cellXfs></styleSheet>";
    return good;
}

template <class Read>
void readPart(const QByteArray &content, const ReadLimits &limits, Read read)
{
    if (!XmlPart::check(content, u"part"_s, {}, limits))
        return;
    XmlPart xml(content, u"part"_s, {});
    read(xml);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    return seedCorpus(seed(), *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList parts = content.split('\0');
    ReadLimits limits;
    limits.rows = 100;
    limits.columns = 20;
    limits.totalCharacters = 100'000;
    WorkbookTables tables;
    readPart(parts.value(1), limits, [&](XmlPart &xml) {
        if (auto strings = readSharedStrings(xml))
            tables.strings = *std::move(strings);
    });
    readPart(parts.value(2), limits, [&](XmlPart &xml) {
        if (auto kinds = readStyles(xml))
            tables.kinds = *std::move(kinds);
    });
    readPart(parts.value(0), limits, [&](XmlPart &xml) {
        CellSink sink({}, limits);
        QList<CellArea> merges;
        if (!readSheet(xml, tables, sink, merges, [](qint64) { return true; }) || !sink.fill(merges))
            return;
        expect(sink.characters() <= limits.totalCharacters);
        const QList<SheetRow> rows = sink.takeRows();
        expect(rows.size() <= limits.rows);
        for (const SheetRow &row : rows)
            expect(!row.cells.isEmpty() && row.cells.size() <= limits.columns && !row.cells.constLast().isEmpty());
    });
    return 0;
}
