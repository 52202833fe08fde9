#include "core/exchange/sheet_as_csv.h"
#include "tests/support/xlsx_parts.h"

#include <QtCore/QElapsedTimer>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

XlsxParts small()
{
    XlsxParts parts;
    parts.sheetData = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
    return parts;
}

/// What is too hostile to be read is so too where it is streamed.
void checkRefusedAsStream(const QByteArray &content)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"坏.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto csv = sheetAsCsv(file.fileName(), {});
    CHECK(timer.elapsed() < 5000);
    REQUIRE_FALSE(csv);
    CHECK(csv.error().code == Error::Code::Input);
    CHECK(csv.error().place.file == u"坏.xlsx"_s);
    CHECK_FALSE(csv.error().message.isEmpty());
}

/// Reads what must be refused, in the time that safety.md S1 gives, and returns why.
Error refusal(const QByteArray &content, const QString &file = u"坏.xlsx"_s)
{
    QElapsedTimer timer;
    timer.start();
    const auto book = readBook(content, file);
    CHECK(timer.elapsed() < 5000);
    REQUIRE_FALSE(book);
    CHECK(book.error().code == Error::Code::Input);
    CHECK(book.error().place.file == file);
    CHECK_FALSE(book.error().message.isEmpty());
    if (content.startsWith("PK\x03\x04"))
        checkRefusedAsStream(content);
    return book.error();
}

Parts withPart(Parts parts, const QString &name, const QByteArray &content)
{
    for (auto &part : parts) {
        if (part.first == name)
            part.second = content;
    }
    return parts;
}

constexpr auto sheetPart = "xl/worksheets/sheet1.xml";

QByteArray withSheet(const QByteArray &xml)
{
    return zipOf(withPart(small().parts(), QString::fromLatin1(sheetPart), xml));
}

} // namespace

TEST_CASE("a file that is no workbook is refused by what it is", "[exchange][hostile]")
{
    CHECK(refusal("姓名,单位\n").detail == u"no-workbook"_s);
    CHECK(refusal({}).detail == u"empty"_s);
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old").detail == u"ole2"_s);
    const QString encrypted = u"EncryptedPackage"_s;
    CHECK(refusal("\xD0\xCF\x11\xE0" + QByteArray(reinterpret_cast<const char *>(encrypted.utf16()), 32)).detail ==
          u"encrypted"_s);
    CHECK(refusal("<html><table></table></html>", u"导出.csv"_s).detail == u"markup"_s);
    CHECK(refusal("%PDF-1.4", u"a.csv"_s).detail == u"markup"_s);
    CHECK(refusal("PK\x05\x06" + QByteArray(18, '\0')).detail == u"no-workbook"_s);
    CHECK(refusal(zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}})).detail ==
          u"no workbook part"_s);
    CHECK(refusal(zipOf(withPart(small().parts(), u"xl/workbook.xml"_s, "<document/>"))).detail == u"no worksheet"_s);
}

TEST_CASE("a file that does not exist or is a folder is an error of the system", "[exchange][hostile]")
{
    QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(u"nothing.xlsx"_s)}) {
        const auto book = readBook(path);
        REQUIRE_FALSE(book);
        CHECK(book.error().code == Error::Code::Io);
    }
}

TEST_CASE("a workbook cut off anywhere is refused or read, never more", "[exchange][hostile]")
{
    const QByteArray whole = small().bytes();
    CHECK(refusal(whole.left(whole.size() / 2)).message.plain().contains(u"damaged"_s));
    for (qsizetype size = 4; size < whole.size(); size += 7)
        CHECK_FALSE(readBook(whole.left(size), u"坏.xlsx"_s));
}

TEST_CASE("a workbook with any byte changed is refused or read, never more", "[exchange][hostile]")
{
    const QByteArray whole = small().bytes();
    int refused = 0;
    for (qsizetype at = 4; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged.at(at) ^ 0x55);
        if (!readBook(damaged, u"坏.xlsx"_s))
            ++refused;
    }
    CHECK(refused > whole.size() / 3);
}

TEST_CASE("a part that inflates beyond measure is refused before it is whole", "[exchange][hostile]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData>" + QByteArray(100 << 20, ' ') + "</sheetData>";
    CHECK(refusal(parts.bytes()).detail.startsWith(u"ratio"_s));
    ReadLimits limits;
    limits.ratio = 1'000'000;
    const auto large = readBook(parts.bytes(), u"坏.xlsx"_s, limits);
    REQUIRE_FALSE(large);
    CHECK(large.error().detail.startsWith(u"inflated"_s));
}

TEST_CASE("too many parts, two of one name, and parts that overlap are refused", "[exchange][hostile]")
{
    Parts many = small().parts();
    for (int i = 0; i < 1001; ++i)
        many.append({u"xl/media/%1.png"_s.arg(i), "x"});
    CHECK(refusal(zipOf(many)).detail == u"parts"_s);
    Parts twice = small().parts();
    twice.append({u"XL/worksheets/SHEET1.xml"_s, "<worksheet/>"});
    CHECK(refusal(zipOf(twice)).detail.startsWith(u"two parts"_s));

    // Both entries of the directory point at the one body.
    QByteArray overlapping = zipOf({{u"xl/a.xml"_s, QByteArray(3000, 'a')}, {u"xl/b.xml"_s, QByteArray("b")}}, true);
    const qsizetype first = overlapping.indexOf("PK\x01\x02");
    const qsizetype second = overlapping.indexOf("PK\x01\x02", first + 4);
    for (const qsizetype offset : {16, 20, 24, 42}) // checksum, both sizes, place of the body
        overlapping.replace(second + offset, 4, overlapping.mid(first + offset, 4));
    CHECK(refusal(overlapping).detail == u"parts overlap"_s);
}

TEST_CASE("document types, entities and foreign encodings are refused before they are read", "[exchange][hostile]")
{
    const QByteArray sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
    CHECK(refusal(withSheet("<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + sheet))
              .detail.startsWith(u"DTD"_s));
    CHECK(refusal(withSheet("<!DOCTYPE w SYSTEM \"file:///etc/passwd\">" + sheet)).detail.startsWith(u"DTD"_s));
    CHECK(refusal(withSheet("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + sheet)).detail.startsWith(u"encoding"_s));
    CHECK(refusal(withSheet("\xFF\xFE<\0w\0/\0>\0")).detail.startsWith(u"not UTF-8"_s));
    CHECK(refusal(withSheet(
                      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">&x;</worksheet>"))
              .place.sheet == u"台账"_s);
    CHECK(readBook(withSheet("<!-- <!DOCTYPE --><?xml-note <!DOCTYPE ?>" + sheet), u"好.xlsx"_s));
}

TEST_CASE("nesting and attributes beyond measure are refused in no time", "[exchange][hostile]")
{
    CHECK(refusal(withSheet(QByteArray("<a>").repeated(5000))).detail.startsWith(u"depth"_s));
    QByteArray attributes = "<worksheet";
    for (int i = 0; i < 20'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"" + QByteArray::number(i * 7919) + ">\"";
    CHECK(refusal(withSheet(attributes + "/>")).detail.startsWith(u"attributes"_s));
    CHECK(refusal(withSheet("<worksheet><sheetData></worksheet>")).detail.contains(u"sheet1.xml"_s));
}

TEST_CASE("200,000 rows are refused at the limit, with sheet and row", "[exchange][hostile]")
{
    XlsxParts parts;
    QByteArray rows;
    for (int i = 1; i <= 200'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) + "\"><v>" +
                QByteArray::number(qint64(i) * 7919 % 1'000'003) + "</v></c></row>";
    parts.sheetData = "<sheetData>" + rows + "</sheetData>";
    const Error error = refusal(parts.bytes());
    CHECK(error.detail == u"rows"_s);
    CHECK(error.place.sheet == u"台账"_s);
    CHECK(error.place.row == 20'001);
}

TEST_CASE("a cell too long, a column too far and text too much are refused", "[exchange][hostile]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData><row r=\"7\"><c r=\"B7\" t=\"s\"><v>0</v></c></row></sheetData>";
    QByteArray noise;
    for (int i = 0; noise.size() < 33'000; ++i)
        noise += QByteArray::number(i * 7919);
    parts.sharedStrings = "<si><t>" + noise + "</t></si>";
    const Error tooLong = refusal(parts.bytes());
    CHECK(tooLong.place.row == 7);
    CHECK(tooLong.place.column == u"B"_s);
    parts.sheetData = "<sheetData><row r=\"1\"><c r=\"GS1\"><v>1</v></c></row></sheetData>";
    CHECK(refusal(parts.bytes()).place.column == u"GS"_s);

    // One string in thousands of cells (POI's poc-shared-strings).
    parts.sharedStrings = "<si><t>" + noise.left(30'000) + "</t></si>";
    QByteArray rows;
    for (int i = 1; i <= 12'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"s\"><v>0</v></c><!--" + QByteArray::number(i * 7919) +
                "--></row>";
    parts.sheetData = "<sheetData>" + rows + "</sheetData>";
    CHECK(refusal(parts.bytes()).detail == u"total-characters"_s);
}

TEST_CASE("merged areas that would fill the memory are refused", "[exchange][hostile]")
{
    XlsxParts parts;
    QByteArray rows;
    for (int i = 1; i <= 5000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) + "\"><v>" +
                QByteArray::number(i * 7919) + "</v></c></row>";
    QByteArray merges;
    for (int i = 0; i < 2000; ++i)
        merges += "<mergeCell ref=\"A" + QByteArray::number(1 + i % 9) + ":XFD1048576\"/>";
    parts.sheetData = "<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>";
    const Error error = refusal(parts.bytes());
    CHECK((error.detail == u"merges"_s || error.detail == u"total-characters"_s));
}

TEST_CASE("hundreds of thousands of merged areas are refused", "[exchange][hostile]")
{
    XlsxParts parts = small();
    QByteArray merges;
    for (int i = 0; i < 200'100; ++i)
        merges += "<mergeCell ref=\"A1:C" + QByteArray::number(1 + i * 7919LL % 1'000'003) + "\"/>";
    parts.sheetData += "<mergeCells>" + merges + "</mergeCells>";
    CHECK(refusal(parts.bytes()).detail == u"merges"_s);
}
