#include "core/exchange/sheet_as_csv.h"

#include "core/exchange/csv_writer.h"
#include "tests/support/xlsx_parts.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Workbook {
    QTemporaryDir folder;
    QString path;

    explicit Workbook(const QByteArray &content) : path(folder.filePath(u"登记.xlsx"_s))
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

QByteArray csvOf(SheetAsCsv &sheet)
{
    REQUIRE(sheet.file);
    QFile file(sheet.file->fileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What readBook makes of the first sheet, each row as wide as the widest.
QByteArray wholeAsCsv(const QByteArray &content)
{
    const Sheet sheet = sheetOf(content);
    qsizetype width = 0;
    for (const SheetRow &row : sheet.rows)
        width = std::max(width, row.cells.size());
    QByteArray csv;
    for (const SheetRow &row : sheet.rows) {
        QStringList cells = row.cells;
        cells.resize(width);
        csv += plainCsvRecord(cells);
    }
    return csv;
}

QByteArray cell(const QByteArray &name, const QByteArray &text)
{
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

} // namespace

TEST_CASE("a workbook that is streamed says what it says when it is read whole", "[exchange]")
{
    XlsxParts parts;
    parts.sharedStrings = "<si><t>张样</t></si><si><r><t>李</t></r><r><t>样, \"二\"</t></r></si>";
    QByteArray many;
    for (int i = 0; i < 3000; ++i) // more than one block of the file that holds them
        many += "<si><t>" + QByteArray::number(i * 7919) + QByteArray(i % 50, 'x') + "</t></si>";
    parts.sharedStrings += many;
    parts.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    QByteArray rows = row(1, cell("A1", "样城市登记信息")) + row(2, cell("A2", "企业") + cell("B2", "姓名")) +
                      row(3, cell("A3", "甲\n公司") + "<c r=\"B3\" t=\"s\"><v>0</v></c>") +
                      row(4, "<c r=\"B4\" t=\"s\"><v>1</v></c><c r=\"E4\" s=\"1\"><v>45476</v></c>") + row(5, {}) +
                      row(7, cell("A7", "乙公司") + "<c r=\"B7\" t=\"s\"><v>99999</v></c>");
    for (int i = 0; i < 3000; ++i)
        rows += row(8 + i, "<c t=\"s\"><v>" + QByteArray::number((i * 1237) % 3002) + "</v></c>");
    for (const QByteArray &merges : {QByteArray(), QByteArray("<mergeCells><mergeCell ref=\"A3:A6\"/>"
                                                              "<mergeCell ref=\"A1:F1\"/><mergeCell ref=\"C5:D9\"/>"
                                                              "<mergeCell ref=\"A20:B40\"/></mergeCells>")}) {
        parts.sheetData = "<sheetData>" + rows + "</sheetData>" + merges;
        const Workbook workbook(parts.bytes());
        auto sheet = sheetAsCsv(workbook.path, {});
        REQUIRE(sheet);
        CHECK(sheet->sheet == u"台账"_s);
        const QByteArray csv = csvOf(*sheet);
        CHECK(csv == wholeAsCsv(parts.bytes()));
        CHECK(csv.contains("样城市登记信息,样城市登记信息") == !merges.isEmpty());
    }
}

TEST_CASE("what a streamed sheet does not tell is remarked on", "[exchange]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData>" + row(1, "<c r=\"A1\"><f>B1</f></c>" + cell("B1", "x")) + "</sheetData>";
    const Workbook workbook(parts.bytes());
    const auto sheet = sheetAsCsv(workbook.path, {});
    REQUIRE(sheet);
    REQUIRE(sheet->remarks.size() == 2);
    CHECK(sheet->remarks.constLast().rule == u"formulas-without-value"_s);
}

TEST_CASE("a hidden sheet and one without text give no file", "[exchange]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData>" + row(1, cell("A1", "x")) + "</sheetData>";
    parts.sheetAttributes = "state=\"hidden\"";
    const Workbook hidden(parts.bytes());
    const auto none = sheetAsCsv(hidden.path, {});
    REQUIRE(none);
    CHECK_FALSE(none->file);
    parts.sheetAttributes = {};
    parts.sheetData = "<sheetData/>";
    const Workbook empty(parts.bytes());
    const auto nothing = sheetAsCsv(empty.path, {});
    REQUIRE(nothing);
    CHECK_FALSE(nothing->file);
}

TEST_CASE("a streamed workbook that is damaged anywhere is refused or read, never more", "[exchange][hostile]")
{
    XlsxParts parts;
    parts.sharedStrings = "<si><t>张样</t></si>";
    parts.sheetData = "<sheetData>" + row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>") + "</sheetData>";
    const QByteArray whole = parts.bytes();
    for (qsizetype size = 4; size < whole.size(); size += 7)
        CHECK_FALSE(sheetAsCsv(Workbook(whole.left(size)).path, {}));
    int refused = 0;
    for (qsizetype at = 4; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged.at(at) ^ 0x55);
        refused += !sheetAsCsv(Workbook(damaged).path, {});
    }
    CHECK(refused > whole.size() / 3);
}

TEST_CASE("rows out of order, a text without end and a file too large are refused", "[exchange][hostile]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData>" + row(2, cell("A2", "x")) + row(1, cell("A1", "x")) + "</sheetData>";
    const auto unordered = sheetAsCsv(Workbook(parts.bytes()).path, {});
    REQUIRE_FALSE(unordered);
    CHECK(unordered.error().detail.startsWith(u"rows out of order"_s));

    QByteArray noise; // as many texts as one likes may follow each other in one element
    for (int i = 0; i < 2000; ++i)
        noise += QByteArray::number(i * 7919).repeated(200) + "<!---->";
    parts.sheetData = "<sheetData>" + row(1, cell("A1", noise)) + "</sheetData>";
    ReadLimits limits;
    limits.ratio = 1'000'000;
    const auto tooLong = sheetAsCsv(Workbook(parts.bytes()).path, limits);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().detail == u"cell-characters"_s);

    limits.fileBytes = 100;
    const auto large = sheetAsCsv(Workbook(parts.bytes()).path, limits);
    REQUIRE_FALSE(large);
    CHECK(large.error().detail == u"file-bytes"_s);
    limits = {};
    limits.inflatedBytes = 10'000;
    const auto inflated = sheetAsCsv(Workbook(parts.bytes()).path, limits);
    REQUIRE_FALSE(inflated);
    CHECK(inflated.error().detail.startsWith(u"inflated bytes"_s));
}

TEST_CASE("unpacking a workbook can be stopped", "[exchange]")
{
    XlsxParts parts;
    QByteArray rows;
    for (int i = 1; i <= 20'000; ++i)
        rows += row(i, cell("A" + QByteArray::number(i), QByteArray::number(i * 7919LL)));
    parts.sheetData = "<sheetData>" + rows + "</sheetData>";
    const Workbook workbook(parts.bytes());
    int told = 0;
    const auto stopped = sheetAsCsv(workbook.path, {}, [&told](int, int) { return ++told < 1; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
}
