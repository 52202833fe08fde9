#include "core/exchange/cell_sink.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/xlsx_parts.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <random>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QStringList hostile{u"=1+1"_s,
                          u"=HYPERLINK(\"http://x\",\"y\")"_s,
                          u"+1"_s,
                          u"-5"_s,
                          u"@SUM(A1)"_s,
                          u"\t=1"_s,
                          u"＝1"_s,
                          u"'=1"_s,
                          u"''"_s,
                          u"'张三"_s,
                          u"第一行\n第二行"_s,
                          u"a,b;c\td"_s,
                          u"他说\"好\""_s,
                          u"\""_s,
                          u" 前后有空格 "_s,
                          u"_x0041_"_s,
                          u"_x005F_x0041_"_s,
                          u"__x000A__"_s,
                          u"<t>&amp;</t>]]>"_s,
                          u"00123"_s,
                          u"320583199001010010"_s,
                          u"1E5"_s,
                          u"45476"_s,
                          u"TRUE"_s,
                          u"{=A1}"_s,
                          u"http://example.invalid/"_s,
                          QString(QChar(0xFFFF)) + QChar(0xFFFE),
                          QString::fromUcs4(U"\U0002CEAB\U0002000B\U0001F600"),
                          u"\u202Ecod\u200B"_s};

WriteSheet sheetWith(const QList<QStringList> &rows, int columns)
{
    WriteSheet sheet{u"台账"_s, u"整改台账"_s, {u"单位：甲"_s, u"2026年7月3日"_s}, {}, rows};
    for (int i = 0; i < columns; ++i)
        sheet.columns.append({u"列%1"_s.arg(i + 1), 12, i % 2 == 0, {}});
    return sheet;
}

/// Texts of a small alphabet in which everything that could go wrong is likely, the same for the same seed.
QList<QStringList> randomRows(unsigned seed, int rows, int columns)
{
    const QString alphabet = u"=+-@'\",;\t\n\r ＝＋－＠_x0041张三a1"_s;
    std::mt19937 random(seed);
    QList<QStringList> result;
    for (int i = 0; i < rows; ++i) {
        QStringList cells;
        for (int j = 0; j < columns; ++j) {
            QString text;
            for (unsigned length = random() % 8; length > 0; --length)
                text += alphabet.at(random() % alphabet.size());
            cells.append(text);
        }
        result.append(cells);
    }
    return result;
}

/// What reading has to give for what was written below the header.
QList<QStringList> expected(const QList<QStringList> &rows)
{
    QList<QStringList> result;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cleanCell(cell));
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        if (!cells.isEmpty())
            result.append(cells);
    }
    return result;
}

QList<QStringList> below(const Sheet &sheet, qsizetype headRows)
{
    QList<QStringList> rows;
    for (const SheetRow &row : sheet.rows.mid(headRows))
        rows.append(row.cells);
    return rows;
}

Sheet readBack(const QString &path)
{
    const auto book = readBook(path);
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 1);
    CHECK(book->remarks.isEmpty());
    return book->sheets.constFirst();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("what is written as CSV or workbook reads back equal, hostile texts too", "[exchange]")
{
    QTemporaryDir folder;
    QList<QStringList> rows;
    for (const QString &text : hostile)
        rows.append({text, u"x"_s, text + text});
    rows += randomRows(20260703, 400, 5);
    const WriteSheet sheet = sheetWith(rows, 5);
    REQUIRE(writeCsv(folder.filePath(u"a.csv"_s), sheet));
    CHECK(below(readBack(folder.filePath(u"a.csv"_s)), 3) == expected(rows));
    REQUIRE(writeXlsx(folder.filePath(u"a.xlsx"_s), sheet));
    const Sheet book = readBack(folder.filePath(u"a.xlsx"_s));
    CHECK(below(book, 3) == expected(rows));
    CHECK(book.name == u"台账"_s);
    CHECK(book.rows.at(0).cells == QStringList(5, u"整改台账"_s));
    CHECK(book.rows.at(1).cells.constFirst() == u"单位：甲"_s);
    CHECK(book.rows.at(1).cells.constLast() == u"2026年7月3日"_s);
}

TEST_CASE("a CSV file opens in spreadsheet programs without a formula", "[exchange]")
{
    QTemporaryDir folder;
    QList<QStringList> rows;
    for (const QString &text : hostile)
        rows.append({text});
    REQUIRE(writeCsv(folder.filePath(u"a.csv"_s), sheetWith(rows, 1)));
    const QByteArray content = contentOf(folder.filePath(u"a.csv"_s));
    CHECK(content.startsWith("\xEF\xBB\xBF"));
    for (const char *start : {"\r\n=", "\r\n+", "\r\n-", "\r\n@", "\r\n\t", "\r\n\"=", "\r\n\"\t", "\r\n＝"})
        CHECK_FALSE(content.contains(start));
}

TEST_CASE("the same table gives the same bytes, and no person's name", "[exchange]")
{
    QTemporaryDir folder;
    const WriteSheet sheet = sheetWith({{u"一"_s, u"二"_s}}, 2);
    REQUIRE(writeXlsx(folder.filePath(u"a.xlsx"_s), sheet));
    REQUIRE(writeXlsx(folder.filePath(u"b.xlsx"_s), sheet));
    CHECK(contentOf(folder.filePath(u"a.xlsx"_s)) == contentOf(folder.filePath(u"b.xlsx"_s)));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"a.xlsx"_s, u"b.xlsx"_s});
}

TEST_CASE("sheet names and tables of odd shapes are made fit", "[exchange]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    WriteSheet sheet = sheetWith({}, 1);
    for (const QString &name : {u"[2026]:*?/\\'"_s, QString(), u"很"_s.repeated(60), u"'引号'"_s}) {
        sheet.name = name;
        REQUIRE(writeXlsx(path, sheet));
        CHECK_FALSE(readBack(path).name.isEmpty());
    }
    sheet.title.clear();
    sheet.underTitle.clear();
    REQUIRE(writeXlsx(path, sheet));
    CHECK(readBack(path).rows.constFirst().row == 1);
    sheet.columns.clear();
    CHECK_FALSE(writeXlsx(path, sheet));
}

TEST_CASE("rows that are streamed into a workbook read back as those that are written together", "[exchange]")
{
    QTemporaryDir folder;
    QList<QStringList> rows = randomRows(3, 500, 4);
    rows.append(hostile.mid(0, 4));
    const QString together = folder.filePath(u"together.xlsx"_s);
    const QString streamed = folder.filePath(u"streamed.xlsx"_s);
    REQUIRE(writeXlsx(together, sheetWith(rows, 4)));
    REQUIRE(streamXlsx(streamed, sheetWith({}, 4), [&rows](const auto &take) -> Result<> {
        for (const QStringList &row : rows)
            DUCHA_TRY(take(row));
        return {};
    }));
    const auto one = readBook(together);
    const auto other = readBook(streamed);
    REQUIRE(one);
    REQUIRE(other);
    const QList<SheetRow> &expected = one->sheets.constFirst().rows;
    const QList<SheetRow> &found = other->sheets.constFirst().rows;
    REQUIRE(found.size() == expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        CHECK(found.at(i).cells == expected.at(i).cells);

    const QString stopped = folder.filePath(u"stopped.xlsx"_s);
    const auto failed = streamXlsx(stopped, sheetWith({}, 4), [&rows](const auto &take) -> Result<> {
        DUCHA_TRY(take(rows.constFirst()));
        return Error{Error::Code::Cancelled, {}};
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(stopped));
}

TEST_CASE("a failed or stopped export leaves no file and an earlier one untouched", "[exchange]")
{
    QTemporaryDir folder;
    const QList<QStringList> rows = randomRows(1, 2000, 2);
    for (const QString &name : {u"a.xlsx"_s, u"a.csv"_s}) {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("earlier");
        file.close();
        const auto write = name.endsWith(u"csv"_s) ? &writeCsv : &writeXlsx;
        const auto stopped = write(path, sheetWith(rows, 2), [](int done, int) { return done < 1000; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == Error::Code::Cancelled);
        CHECK(contentOf(path) == "earlier");
        const auto nowhere = write(folder.filePath(u"none/"_s + name), sheetWith(rows, 2), {});
        REQUIRE_FALSE(nowhere);
        CHECK(nowhere.error().code == Error::Code::Io);
    }
    const auto tooLong = writeXlsx(folder.filePath(u"b.xlsx"_s), sheetWith({{u"长"_s.repeated(40'000)}}, 1));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == Error::Code::Invalid);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"a.csv"_s, u"a.xlsx"_s});
}

TEST_CASE("another program reads what was written and is read itself", "[exchange]")
{
    const QString python = u"/usr/bin/python3"_s;
    if (QProcess::execute(python, {u"-c"_s, u"import openpyxl"_s}) != 0) {
        WARN("python3-openpyxl is not installed");
        return;
    }
    QTemporaryDir folder;
    WriteSheet sheet = sheetWith({{u"=不是公式"_s, u"已完成"_s}}, 2);
    sheet.columns[1].choices = {u"已完成"_s, u"未完成"_s};
    REQUIRE(writeXlsx(folder.filePath(u"ours.xlsx"_s), sheet));
    const QString script = uR"(
import sys, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
page = book.active
assert page.freeze_panes == 'A4', page.freeze_panes
assert page.print_title_rows in ('1:3', '$1:$3'), page.print_title_rows
assert 'A1:B1' in [str(r) for r in page.merged_cells.ranges]
assert page['A4'].value == '=不是公式' and page['A4'].data_type == 's', page['A4'].data_type
lists = [v.formula1 for v in page.data_validations.dataValidation]
assert lists == ['"已完成,未完成"'], lists
assert not book.properties.creator, book.properties.creator
made = openpyxl.Workbook()
page = made.active
page.title = '整改台账'
page.append(['昆山市人民法院整改台账'])
page.merge_cells('A1:D1')
page.append(['存在问题', '整改时限', '责任领导', '序号'])
page.append(['学习不够', datetime.date(2026, 7, 3), '张三', 1])
page['B3'].number_format = 'yyyy"年"m"月"d"日"'
page.append(['管理不严', '2026.8', None, 2.5])
page['C4'] = '=1+1'
page.merge_cells('D4:D5')
page.append(['丙', None, 'x'])
page.row_dimensions[5].hidden = True
made.create_sheet('隐藏').sheet_state = 'hidden'
made.save(sys.argv[2])
)"_s;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(python, {u"-c"_s, script, folder.filePath(u"ours.xlsx"_s), folder.filePath(u"theirs.xlsx"_s)});
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAll().toStdString());
    REQUIRE(process.exitCode() == 0);
    const auto book = readBook(folder.filePath(u"theirs.xlsx"_s));
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 2);
    CHECK(book->sheets.at(1).hidden);
    const Sheet &page = book->sheets.constFirst();
    CHECK(cellsOf(page, 1) == QStringList(4, u"昆山市人民法院整改台账"_s));
    CHECK(cellsOf(page, 3) == QStringList{u"学习不够"_s, u"2026-07-03"_s, u"张三"_s, u"1"_s});
    CHECK(cellsOf(page, 4) == QStringList{u"管理不严"_s, u"2026.8"_s, QString(), u"2.5"_s});
    CHECK(cellsOf(page, 5) == QStringList{u"丙"_s, QString(), u"x"_s, u"2.5"_s});
    CHECK(page.rows.constLast().hidden);
    CHECK(book->remarks.size() == 2); // a formula, and one without a value
}
