#include "core/exchange/xlsx/xlsx_reader.h"

#include "tests/support/xlsx_parts.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray row(int number, const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<row r=\"" + QByteArray::number(number) + "\" " + attributes + ">" + cells + "</row>";
}

QByteArray text(const QByteArray &name, const QByteArray &value)
{
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

bool hasRemark(const Book &book, const QString &rule)
{
    return std::any_of(book.remarks.begin(), book.remarks.end(),
                       [&](const CheckMessage &message) { return message.rule == rule; });
}

} // namespace

TEST_CASE("shared, rich, inline and formula strings are read, phonetic guides are not", "[exchange]")
{
    XlsxParts parts;
    parts.sharedStrings =
        "<si><t>张三</t></si><si><r><rPr><b/></rPr><t>昆山</t></r><r><t xml:space=\"preserve\"> 法院</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>ks</t></rPh></si><si><t>一_x000D_二</t></si>";
    parts.sheetData =
        "<sheetData>" +
        row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>" + text("C1", "内&lt;") +
                   "<c r=\"D1\" t=\"str\"><f>A1&amp;B1</f><v>张三法院</v></c>"
                   "<c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\" t=\"s\"><v>2</v></c>"
                   "<c r=\"G1\" t=\"s\"><v>99</v></c><c r=\"H1\" t=\"d\"><v>2024-07-03T00:00:00</v></c>") +
        "</sheetData>";
    const Sheet sheet = sheetOf(parts.bytes());
    CHECK(sheet.name == u"台账"_s);
    CHECK(cellsOf(sheet, 1) == QStringList{u"张三"_s, u"昆山 法院"_s, u"内<"_s, u"张三法院"_s, u"TRUE"_s, u"一\n二"_s,
                                           QString(), u"2024-07-03"_s});
}

TEST_CASE("dates are told by their style, in both systems", "[exchange]")
{
    XlsxParts parts;
    parts.styles =
        "<numFmts count=\"1\"><numFmt numFmtId=\"176\" "
        "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
        "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"14\"/><xf numFmtId=\"57\"/></cellXfs>";
    parts.sheetData = "<sheetData>" +
                      row(1, "<c r=\"A1\"><v>45476</v></c><c r=\"B1\" s=\"1\"><v>45476</v></c>"
                             "<c r=\"C1\" s=\"2\"><v>45476</v></c><c r=\"D1\" s=\"3\"><v>45476</v></c>"
                             "<c r=\"E1\" s=\"77\"><v>45476</v></c>") +
                      "</sheetData>";
    CHECK(cellsOf(sheetOf(parts.bytes()), 1) ==
          QStringList{u"45476"_s, u"2024-07-03"_s, u"2024-07-03"_s, u"2024-07"_s, u"45476"_s});
    // An extension of the same name says nothing about the dates.
    parts.workbookExtra =
        "<workbookPr date1904=\"1\"/><extLst><ext xmlns:x15=\"urn:x15\"><x15:workbookPr date1904=\"0\"/>"
        "</ext></extLst>";
    CHECK(cellsOf(sheetOf(parts.bytes()), 1).at(1) == u"2028-07-04"_s);
}

TEST_CASE("every cell of a merged area holds its text", "[exchange]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData>" + row(1, text("A1", "整改台账")) + row(3, text("A3", "法院") + text("B3", "一")) +
                      row(4, text("B4", "二")) + row(5, "<c r=\"B5\"/>") + row(6, text("B6", "三")) +
                      "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A5\"/>"
                      "<mergeCell ref=\"C9:D12\"/><mergeCell ref=\"B2:A1\"/></mergeCells>";
    const Sheet sheet = sheetOf(parts.bytes());
    CHECK(cellsOf(sheet, 1) == QStringList{u"整改台账"_s, u"整改台账"_s, u"整改台账"_s});
    CHECK(cellsOf(sheet, 4) == QStringList{u"法院"_s, u"二"_s});
    CHECK(cellsOf(sheet, 6) == QStringList{QString(), u"三"_s});
    CHECK(sheet.rows.size() == 4);
    CHECK(sheet.merges.size() == 3);
}

TEST_CASE("cells and rows without a name follow the one before", "[exchange]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData><row><c t=\"inlineStr\"><is><t>一</t></is></c><c><v>2</v></c></row>"
                      "<row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row></sheetData>";
    const Sheet sheet = sheetOf(parts.bytes());
    CHECK(cellsOf(sheet, 1) == QStringList{u"一"_s, u"2"_s});
    CHECK(cellsOf(sheet, 2) == QStringList{QString(), QString(), u"3"_s, u"4"_s});
}

TEST_CASE("hidden sheets and rows are told", "[exchange]")
{
    XlsxParts parts;
    parts.sheetAttributes = "state=\"veryHidden\"";
    parts.sheetData =
        "<sheetData>" + row(1, text("A1", "一")) + row(2, text("A2", "二"), "hidden=\"1\"") + "</sheetData>";
    const Sheet sheet = sheetOf(parts.bytes());
    CHECK(sheet.hidden);
    CHECK_FALSE(sheet.rows.at(0).hidden);
    CHECK(sheet.rows.at(1).hidden);
}

TEST_CASE("targets are absolute, relative or with backslashes, and either namespace is read", "[exchange]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData>" + row(1, text("A1", "一")) + "</sheetData>";
    for (const char *target : {"/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml", "./worksheets/sheet1.xml",
                               "../xl/worksheets/sheet1.xml", "Worksheets/Sheet1.xml"}) {
        parts.sheetTarget = target;
        INFO(target);
        CHECK(cellsOf(sheetOf(parts.bytes()), 1) == QStringList{u"一"_s});
    }
    parts.mainNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    parts.relationNamespace = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    CHECK(cellsOf(sheetOf(parts.bytes()), 1) == QStringList{u"一"_s});
    Parts backslashes = parts.parts();
    for (auto &part : backslashes)
        part.first.replace(u'/', u'\\');
    CHECK(cellsOf(sheetOf(zipOf(backslashes)), 1) == QStringList{u"一"_s});
}

TEST_CASE("formulas, errors, pictures and macros are left behind with a remark", "[exchange]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData>" +
                      row(1, "<c r=\"A1\"><f>SUM(B1:B9)</f><v>12</v></c><c r=\"B1\"><f>NOW()</f></c>"
                             "<c r=\"C1\" t=\"e\"><v>#REF!</v></c>"
                             "<c r=\"D1\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>") +
                      "</sheetData>";
    Parts list = parts.parts();
    list.append({u"xl/vbaProject.bin"_s, "macro"});
    list.append({u"xl/externalLinks/externalLink1.xml"_s, "<externalLink/>"});
    const auto book = readBook(zipOf(list), u"表.xlsx"_s);
    REQUIRE(book);
    CHECK(book->sheets.constFirst().rows.constFirst().cells == QStringList{u"12"_s, QString(), u"#REF!"_s});
    for (const QString &rule : {u"formulas"_s, u"formulas-without-value"_s, u"error-values"_s, u"pictures"_s,
                                u"macros"_s, u"external-links"_s})
        CHECK(hasRemark(*book, rule));
    CHECK(book->remarks.constFirst().message.args.at(2) == u"A1"_s);
}

TEST_CASE("reading a workbook can be stopped and reports how far it is", "[exchange]")
{
    XlsxParts parts;
    QByteArray rows;
    for (int i = 1; i <= 3000; ++i)
        rows += row(i, text("A" + QByteArray::number(i), "第" + QByteArray::number(i * 7919) + "号"));
    parts.sheetData = "<sheetData>" + rows + "</sheetData>";
    int reports = 0;
    int last = -1;
    const auto all = readBook(parts.bytes(), u"表.xlsx"_s, {}, [&](int done, int total) {
        CHECK(done <= total);
        CHECK(done >= last);
        last = done;
        return ++reports > 0;
    });
    REQUIRE(all);
    CHECK(reports == 6);
    const auto stopped = readBook(parts.bytes(), u"表.xlsx"_s, {}, [](int done, int) { return done == 0; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
}
