#include "core/exchange/csv_reader.h"

#include "core/exchange/formula_guard.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QStringEncoder>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Result<Book> read(const QByteArray &content)
{
    return readBook(content, u"名单.csv"_s);
}

QList<QStringList> rowsOf(const QByteArray &content)
{
    const auto book = read(content);
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 1);
    QList<QStringList> rows;
    for (const SheetRow &row : book->sheets.constFirst().rows)
        rows.append(row.cells);
    return rows;
}

QByteArray gb18030(const QString &text)
{
    QStringEncoder encoder("GB18030");
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}

} // namespace

TEST_CASE("the encoding of a CSV file is told by its bytes", "[exchange]")
{
    const QString text = u"姓名,单位\n张三,昆山市人民法院\n"_s + QString::fromUcs4(U"王\U0002CEAB") + u",太仓市\n"_s;
    const QList<QPair<QByteArray, QString>> forms{
        {text.toUtf8(), u"UTF-8"_s}, {"\xEF\xBB\xBF" + text.toUtf8(), u"UTF-8 BOM"_s}, {gb18030(text), u"GB18030"_s}};
    for (const auto &[bytes, encoding] : forms) {
        const auto book = read(bytes);
        REQUIRE(book);
        CHECK(book->encoding == encoding);
        CHECK(book->format == u"csv"_s);
        REQUIRE(book->sheets.constFirst().rows.size() == 3);
        CHECK(book->sheets.constFirst().rows.at(1).cells == QStringList{u"张三"_s, u"昆山市人民法院"_s});
        CHECK(book->sheets.constFirst().rows.at(2).cells.constFirst() == QString::fromUcs4(U"王\U0002CEAB"));
    }
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const auto book = read(utf16.encode(u"姓名\t单位\n张三\t法院\n"_s));
    REQUIRE(book);
    CHECK(book->encoding == u"UTF-16"_s);
    CHECK(book->sheets.constFirst().rows.at(1).cells == QStringList{u"张三"_s, u"法院"_s});
}

TEST_CASE("GB18030 that is by chance valid UTF-8 is read as Chinese", "[exchange]")
{
    const auto book = read(gb18030(u"院庭一小司"_s));
    REQUIRE(book);
    CHECK(book->sheets.constFirst().rows.constFirst().cells.constFirst() == u"院庭一小司"_s);
    CHECK(book->encoding == u"GB18030"_s);
}

TEST_CASE("bytes that are no text at all are refused", "[exchange]")
{
    for (const QByteArray &bytes :
         {QByteArray("\xFF\xFF\x80\x81,\n", 6), QByteArray("a\0b,c\n", 6), QByteArray("\xEF\xBB\xBF\xE5\xBC", 5),
          "姓名,单位\n"_ba + QByteArray("\xE5\xBC", 2)}) {
        const auto book = read(bytes);
        REQUIRE_FALSE(book);
        CHECK(book.error().code == Error::Code::Input);
        CHECK(book.error().place.file == u"名单.csv"_s);
    }
}

TEST_CASE("a file of two encodings is refused, never read as nonsense", "[exchange]")
{
    const QString line = u"张三,昆山市人民法院\n"_s;
    for (const QByteArray &bytes : {line.toUtf8() + gb18030(line), gb18030(line.repeated(20)) + line.toUtf8(),
                                    line.toUtf8() + gb18030(line.repeated(20))}) {
        const auto book = read(bytes);
        REQUIRE_FALSE(book);
        CHECK(book.error().detail == u"encoding"_s);
    }
}

TEST_CASE("commas, semicolons and tabs part cells, whichever most lines have", "[exchange]")
{
    CHECK(rowsOf("a,b\n1,2\n") == QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    CHECK(rowsOf("a;b\n1;2,5\n") == QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2,5"_s}});
    CHECK(rowsOf("a\tb\n1\t2,5\n") == QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2,5"_s}});
    CHECK(rowsOf("sep=|\r\na|b\r\n").at(1) == QStringList{u"a"_s, u"b"_s});
    CHECK(rowsOf("\"a;b;c\",d\n\"1;2\",3\n").constFirst() == QStringList{u"a;b;c"_s, u"d"_s});
}

TEST_CASE("quoted cells keep separators, quotes and line breaks", "[exchange]")
{
    const auto rows = rowsOf("\"第一行\r\n第二行\",\"他说\"\"好\"\"\",\"a,b\"\r\n二,,三\r\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0) == QStringList{u"第一行\n第二行"_s, u"他说\"好\""_s, u"a,b"_s});
    CHECK(rows.at(1) == QStringList{u"二"_s, QString(), u"三"_s});
}

TEST_CASE("a row is a record as spreadsheet programs count them, empty ones included", "[exchange]")
{
    const auto book = read("标题\n\n姓名,单位\n\"张\n三\",法院\n李四,法院");
    REQUIRE(book);
    const QList<SheetRow> &rows = book->sheets.constFirst().rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows.at(1).row == 3);
    CHECK(rows.at(2).row == 4);
    CHECK(rows.at(3).row == 5);
    CHECK(rows.at(3).cells.constFirst() == u"李四"_s);
}

TEST_CASE("a quotation mark that never closes is named with its row", "[exchange]")
{
    const auto book = read("姓名,单位\n张三,\"法院\n李四,法院\n");
    REQUIRE_FALSE(book);
    CHECK(book.error().code == Error::Code::Input);
    CHECK(book.error().place.row == 2);
    CHECK(book.error().detail == u"unclosed-quote"_s);
}

TEST_CASE("the guard before a formula goes on and comes off again", "[exchange]")
{
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-5"_s, u"@x"_s, u"\ta"_s, u"\ra"_s, u"＝1"_s, u"＋1"_s, u"－1"_s,
                                u"＠x"_s, u"'=1"_s, u"''-"_s}) {
        INFO(text.toStdString());
        CHECK(guarded(text) == u'\'' + text);
        CHECK(unguarded(guarded(text)) == text);
    }
    for (const QString &text : {u""_s, u"'"_s, u"'张三'"_s, u"张三=李四"_s, u"1-2"_s}) {
        CHECK(guarded(text) == text);
        CHECK(unguarded(text) == text);
    }
    CHECK(rowsOf("'=1+1,'-5,'张三\n").constFirst() == QStringList{u"=1+1"_s, u"-5"_s, u"'张三"_s});
}

TEST_CASE("a CSV file over a limit is refused with the row and column", "[exchange]")
{
    ReadLimits limits;
    limits.rows = 3;
    limits.columns = 2;
    limits.cellCharacters = 5;
    const auto tooMany = readCsv("1\n2\n\n3\n4\n", u"a.csv"_s, limits);
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error().detail == u"rows"_s);
    CHECK(tooMany.error().place.row == 5);
    const auto tooWide = readCsv("1,2,3\n", u"a.csv"_s, limits);
    REQUIRE_FALSE(tooWide);
    CHECK(tooWide.error().place.column == u"C"_s);
    CHECK(readCsv("1,2,,,,\n", u"a.csv"_s, limits));
    const auto tooLong = readCsv("1,123456\n", u"a.csv"_s, limits);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().place.column == u"B"_s);
    CHECK(readCsv("一,一二三四五\n", u"a.csv"_s, limits));
}

TEST_CASE("reading a CSV file can be stopped", "[exchange]")
{
    const auto book = readBook("a,b\n", u"a.csv"_s, {}, [](int, int) { return false; });
    REQUIRE_FALSE(book);
    CHECK(book.error().code == Error::Code::Cancelled);
}
