#include "core/exchange/book.h"
#include "core/exchange/xlsx_writer.h"
#include "core/workbench/collision/collide.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/register_source.h"
#include "core/workbench/collision/roster_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/xlsx_parts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Files {
    QTemporaryDir folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
};

const QByteArray roster = "编号,姓名,公民身份号码,工作单位,职务,配偶姓名,配偶公民身份号码,子女姓名,子女公民身份号码\n"
                          "R1,张样,320505198001010017,样城市人民法院,法官,李样,320583198506071236,,\n"
                          "R2,王样,11010519491231002X,样城市公安局,民警,,,王小样、王大样,440524188001010014、\n";
const QByteArray head = "企业名称,统一社会信用代码,任职类型,姓名,证件号码,登记状态,成立日期\n";

struct Listed {
    QStringList headers;
    QList<QStringList> rows;
};

Listed listed(const QString &path)
{
    const auto book = readBook(path);
    REQUIRE(book);
    Listed result;
    for (const SheetRow &row : book->sheets.constFirst().rows)
        result.rows.append(row.cells.mid(0, 10));
    result.headers = result.rows.takeFirst();
    return result;
}

} // namespace

TEST_CASE("what two registers say of a roster is listed in the order of the roster", "[collide]")
{
    const Files files;
    const QString a =
        files.write(u"a.csv"_s, head + "甲公司,91320500MA1AAAAAA1,股东,王 样,110105491231002,存续,2015\n"
                                       "乙公司,91320500MA1AAAAAA2,监事,张样,320505********0017,存续,2015\n");
    const QString b =
        files.write(u"b.csv"_s, head + "丙公司,91320500MA1AAAAAA3,法定代表人,李样,320583198506071236,存续,2015\n"
                                       "丁公司,91320500MA1AAAAAA4,股东,张样,320505198001010017,存续,2015\n"
                                       "戊公司,91320500MA1AAAAAA5,股东,王小样,,存续,2015\n");
    for (const bool names : {false, true}) {
        CollisionRequest request{files.write(u"roster.csv"_s, roster), {a, b}};
        request.names = names;
        auto collision = collide(request);
        REQUIRE(collision);
        CHECK(collision->rows == 5);
        CHECK(collision->hits() == 4);
        CHECK(collision->byTier[2] == (names ? 1U : 0U));
        REQUIRE(writeHits(*collision, files.path(u"hits.csv"_s)));
        const Listed list = listed(files.path(u"hits.csv"_s));
        CHECK(list.headers.join(u',') ==
              u"roster_row,relation,person_name,unit,register_file,register_row,company_name,uscc,role,match_kind"_s);
        REQUIRE(list.rows.size() == (names ? 5 : 4));
        CHECK(list.rows.at(0).join(u',') ==
              u"1,self,张样,样城市人民法院,a.csv,2,乙公司,91320500MA1AAAAAA2,监事,masked-id"_s);
        CHECK(list.rows.at(1).join(u',') == u"1,self,张样,样城市人民法院,b.csv,2,丁公司,91320500MA1AAAAAA4,股东,id"_s);
        CHECK(list.rows.at(2).join(u',') ==
              u"1,spouse,李样,样城市人民法院,b.csv,1,丙公司,91320500MA1AAAAAA3,法定代表人,id"_s);
        CHECK(list.rows.at(3).join(u',') == u"2,self,王样,样城市公安局,a.csv,1,甲公司,91320500MA1AAAAAA1,股东,id"_s);
        CHECK_FALSE(QFile::exists(files.path(u"hits.rejected.csv"_s)));
    }
}

TEST_CASE("rows that cannot be compared are kept beside the list", "[collide]")
{
    const Files files;
    const QString a =
        files.write(u"a.csv"_s, head + "甲公司,股东\n\"乙\"公司,x,股东,张样,320505198001010017,存续,2015\n"
                                       "丙\"公司,x,股东,张样,320505198001010017,存续,2015\n"
                                       "丁公司,x,股东,张样,3.20505E+17,存续,2015\n");
    auto collision = collide({files.write(u"roster.csv"_s, roster), {a}});
    REQUIRE(collision);
    CHECK(collision->rows == 4);
    CHECK(collision->rejectedCount == 2);
    CHECK(collision->hits() == 1);
    CHECK(collision->remarks.size() == 2);
    REQUIRE(writeHits(*collision, files.path(u"hits.csv"_s)));
    const Listed rejected = listed(files.path(u"hits.rejected.csv"_s));
    REQUIRE(rejected.rows.size() == 2);
    CHECK(rejected.rows.at(0) == QStringList{u"a.csv"_s, u"1"_s, u"field-count"_s, u"甲公司,股东"_s});
    CHECK(rejected.rows.at(1).mid(0, 3) == QStringList{u"a.csv"_s, u"2"_s, u"text-after-quote"_s});
}

TEST_CASE("a company whose name looks like a formula is written as text", "[collide]")
{
    const Files files;
    const QString a = files.write(u"a.csv"_s, head + "=cmd|' /C calc'!A0,x,股东,张样,320505198001010017,存续,2015\n");
    auto collision = collide({files.write(u"roster.csv"_s, roster), {a}});
    REQUIRE(collision);
    REQUIRE(writeHits(*collision, files.path(u"hits.csv"_s)));
    QFile file(files.path(u"hits.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(",'=cmd|"));
}

TEST_CASE("a workbook as roster and as register, and a workbook as the list", "[collide]")
{
    const Files files;
    const QString people = files.path(u"roster.xlsx"_s);
    WriteSheet sheet{u"名册"_s, u"样城市干部名册"_s};
    for (const QString &title : {u"姓名"_s, u"身份证号"_s, u"单位"_s})
        sheet.columns.append({title});
    sheet.rows = {{u"张样"_s, u"320505198001010017"_s, u"样城市人民法院"_s}};
    REQUIRE(writeXlsx(people, sheet));
    WriteSheet extract{u"登记"_s};
    for (const QString &title : {u"公司名称"_s, u"人员姓名"_s, u"身份证号"_s})
        extract.columns.append({title});
    extract.rows = {{u"甲,\"样\"公司"_s, u"张样"_s, u"320505198001010017"_s}, {u"乙公司"_s, u"周样"_s, QString()}};
    REQUIRE(writeXlsx(files.path(u"register.xlsx"_s), extract));
    auto collision = collide({people, {files.path(u"register.xlsx"_s)}});
    REQUIRE(collision);
    CHECK(collision->rows == 2);
    REQUIRE(writeHits(*collision, files.path(u"hits.xlsx"_s)));
    const Listed list = listed(files.path(u"hits.xlsx"_s));
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows.at(0).at(6) == u"甲,\"样\"公司"_s);
}

TEST_CASE("a hit is explained in a sentence that decides nothing", "[collide]")
{
    const Files files;
    const QString a = files.write(u"a.csv"_s, head + "甲公司,x,股东,王　样,110105491231002,存续,2015\n");
    auto collision = collide({files.write(u"roster.csv"_s, roster), {a}});
    REQUIRE(collision);
    REQUIRE(writeHits(*collision, files.path(u"hits.csv"_s)));
    QFile file(files.path(u"hits.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(
        u"名册第2行王样（本人）与a.csv第1行“甲公司”的“股东”：公民身份号码相同（登记为15位旧号，按18位比较），"
        u"姓名相同（姓名未计空格）。企业登记状态为“存续”；登记任职期间起始待核（不早于2015年1月1日，按成立日期）至今；"_s));
    CHECK(text.contains(u"疑似涉及R2本人参股非上市企业（《中国共产党纪律处分条例》（2023年）第一百零三条），待核实"_s));
    CHECK(text.contains(u"。是否属实须经核实。"_s));
    CHECK_FALSE(text.contains(u"违规"_s));
    CHECK_FALSE(text.contains(u"110105491231002"_s));
}

TEST_CASE("a register that changes while it is read gives no list", "[collide]")
{
    const Files files;
    const QString a =
        files.write(u"a.csv"_s, head + QByteArray("甲公司,x,股东,张样,320505198001010017,存续,2015\n").repeated(50));
    CollisionRequest request{files.write(u"roster.csv"_s, roster), {a}};
    const auto collision = collide(request, [&](int, int) {
        QFile file(a);
        return file.open(QIODevice::Append) && file.write("x") == 1;
    });
    REQUIRE_FALSE(collision);
    CHECK(collision.error().code == Error::Code::Io);
    CHECK(collision.error().place.file == u"a.csv"_s);
}

TEST_CASE("a collision that is stopped leaves nothing behind", "[collide]")
{
    const Files files;
    const QString a = files.write(u"a.csv"_s, head + "甲公司,x,股东,张样,320505198001010017,存续,2015\n");
    const auto collision = collide({files.write(u"roster.csv"_s, roster), {a}}, [](int, int) { return false; });
    REQUIRE_FALSE(collision);
    CHECK(collision.error().code == Error::Code::Cancelled);
}

TEST_CASE("a roster without people and a line of many megabytes are refused with their place", "[collide]")
{
    const Files files;
    const QString a =
        files.write(u"a.csv"_s, head + "甲公司,x,股东,张样,320505198001010017,存续,2015\n" + QByteArray(5 << 20, 'a'));
    CHECK_FALSE(collide({files.write(u"none.csv"_s, "编号,姓名,公民身份号码\n1,,\n"), {a}}));
    const auto collision = collide({files.write(u"roster.csv"_s, roster), {a}});
    REQUIRE_FALSE(collision);
    CHECK(collision.error().code == Error::Code::Input);
    CHECK(collision.error().place.row == 2);
}

TEST_CASE("a list that cannot be written leaves no rejected rows, and a whole run takes away those of an earlier one",
          "[collide]")
{
    const Files files;
    const QString people = files.write(u"roster.csv"_s, roster);
    auto broken = collide({people, {files.write(u"a.csv"_s, head + "甲公司,股东\n")}});
    REQUIRE(broken);
    REQUIRE(QDir(files.folder.path()).mkdir(u"hits.csv"_s)); // a folder stands where the list should go
    CHECK_FALSE(writeHits(*broken, files.path(u"hits.csv"_s)));
    CHECK_FALSE(QFile::exists(files.path(u"hits.rejected.csv"_s)));

    REQUIRE(writeHits(*broken, files.path(u"list.csv"_s)));
    CHECK(QFile::exists(files.path(u"list.rejected.csv"_s)));
    auto whole = collide({people, {files.write(u"b.csv"_s, head + "甲公司,x,股东,张样,,存续,2015\n")}});
    REQUIRE(whole);
    REQUIRE(writeHits(*whole, files.path(u"list.csv"_s)));
    CHECK_FALSE(QFile::exists(files.path(u"list.rejected.csv"_s)));
}

TEST_CASE("neither list takes the place of a register or of somebody else's file", "[collide]")
{
    const Files files;
    const QString people = files.write(u"roster.csv"_s, roster);
    const QByteArray bytes = head + "甲公司,x,股东,张样,320505198001010017,存续,2015\n乙公司,股东\n";
    const auto holds = [](const QString &path, const QByteArray &content) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll() == content;
    };
    const QString extract = files.write(u"list.rejected.csv"_s, bytes);
    auto collision = collide({people, {extract}});
    REQUIRE(collision);
    for (const QString &out : {extract, files.path(u"./list.rejected.csv"_s), files.path(u"list.csv"_s)}) {
        const auto refused = writeHits(*collision, out);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Usage);
        CHECK(holds(extract, bytes));
    }
    CHECK_FALSE(writeRejected(*collision, extract));
    CHECK_FALSE(QFile::exists(files.path(u"list.csv"_s)));
    REQUIRE(writeHits(*collision, files.path(u"other.csv"_s)));

    const QString notes = files.write(u"whole.rejected.csv"_s, "other notes\n");
    auto whole = collide({people, {files.write(u"b.csv"_s, head + "甲公司,x,股东,张样,,存续,2015\n")}});
    REQUIRE(whole);
    REQUIRE(writeHits(*whole, files.path(u"whole.csv"_s)));
    CHECK(holds(notes, "other notes\n"));
}

TEST_CASE("an official whose name is merged over several rows is one, with the family of all of them", "[collide]")
{
    const auto row = [](int number, const QStringList &cells) {
        QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                xml += "<c r=\"" + QByteArray(1, char('A' + i)) + QByteArray::number(number) +
                       "\" t=\"inlineStr\"><is><t>" + cells.at(i).toUtf8() + "</t></is></c>";
        }
        return xml + "</row>";
    };
    XlsxParts parts;
    parts.sheetData =
        "<sheetData>" + row(1, {u"姓名"_s, u"公民身份号码"_s, u"工作单位"_s, u"配偶姓名"_s, u"子女姓名"_s}) +
        row(2, {u"张样"_s, u"320505198001010017"_s, u"样城法院"_s, u"李样"_s, u"张大样"_s}) +
        row(3, {{}, {}, {}, {}, u"张小样"_s}) + row(4, {{}, {}, {}, {}, u"张幼样"_s}) +
        row(5, {u"王样"_s, u"11010519491231002X"_s, u"样城法院"_s, {}, {}}) +
        row(6, {{}, u"440524188001010014"_s, {}, {}, u"王大样"_s}) +
        "</sheetData><mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"D2:D3\"/>"
        "<mergeCell ref=\"A5:A6\"/></mergeCells>";
    const Files files;
    const auto roster = readRoster(files.write(u"roster.xlsx"_s, parts.bytes()));
    REQUIRE(roster);
    CHECK(roster->rows == 3);
    QStringList people;
    for (const RosterEntry &entry : roster->entries)
        people.append(QString::number(entry.row) + enumName(entry.relation) + entry.name + entry.official + entry.unit);
    CHECK(people == QStringList{u"1self张样张样样城法院"_s, u"1spouse李样张样样城法院"_s, u"1child张大样张样样城法院"_s,
                                u"1child张小样张样样城法院"_s, u"1child张幼样张样样城法院"_s,
                                u"4self王样王样样城法院"_s, u"5self王样王样"_s,
                                u"5child王大样王样"_s}); // a number of its own: another of that name
}

TEST_CASE("the beginning of the present post is not taken for that of the service", "[collide]")
{
    const Files files;
    const auto roster = readRoster(files.write(u"roster.csv"_s, "姓名,公民身份号码,任现职时间,参加工作时间\n"
                                                                "张样,320505198001010017,2023-05,2004-07\n"
                                                                "李样,320583198506071236,2023-05,\n"
                                                                "王样,11010519491231002X,,\n"));
    REQUIRE(roster);
    CHECK(roster->entries.at(0).serviceFrom == u"2004-07"_s);
    CHECK(roster->entries.at(1).serviceFrom == u"不晚于2023-05"_s);
    CHECK(roster->entries.at(2).serviceFrom.isEmpty());
    CHECK(roster->remarks.isEmpty());
}

TEST_CASE("what a workbook was turned into has no name in any folder", "[collide]")
{
    const Files files;
    WriteSheet extract;
    extract.columns = {{u"企业名称"_s}, {u"姓名"_s}, {u"证件号码"_s}};
    extract.rows = {{u"甲公司"_s, u"张样"_s, u"320505198001010017"_s}};
    REQUIRE(writeXlsx(files.path(u"register.xlsx"_s), extract));
    const QTemporaryDir temporary;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    const auto source = openRegisterSource(files.path(u"register.xlsx"_s), {});
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    REQUIRE(source);
    CHECK(QDir(temporary.path()).isEmpty());
    QFile first(source->readFrom());
    QFile second(source->readFrom());
    REQUIRE(first.open(QIODevice::ReadOnly));
    REQUIRE(second.open(QIODevice::ReadOnly));
    first.readAll();
    CHECK(second.readAll().contains("320505198001010017")); // each has a place of its own in it
}

TEST_CASE("registers of one name are told apart, and the same one twice is refused", "[collide]")
{
    const Files files;
    REQUIRE(QDir(files.folder.path()).mkdir(u"other"_s));
    const QString people = files.write(u"roster.csv"_s, roster);
    const QString one = files.write(u"a.csv"_s, head + "甲公司,,股东,张样,320505198001010017,存续,2015\n");
    const QString other = files.write(u"other/a.csv"_s, head + "乙公司,,股东,张样,320505198001010017,存续,2015\n");
    auto collision = collide({people, {one, other}});
    REQUIRE(collision);
    REQUIRE(writeHits(*collision, files.path(u"hits.csv"_s)));
    const Listed list = listed(files.path(u"hits.csv"_s));
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows.at(0).at(4) == u"a.csv"_s);
    CHECK(list.rows.at(1).at(4) == u"a.csv (2)"_s);
    const auto twice = collide({people, {one, files.path(u"other/../a.csv"_s)}});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == Error::Code::Input);
}

TEST_CASE("names in another encoding than the file's are told, with the first row and how many", "[collide]")
{
    const Files files;
    const QString people = files.write(u"roster.csv"_s, roster);
    QByteArray bytes = head;
    while (bytes.size() < (2 << 20)) // what is looked at to find the encoding out ends before
        bytes += "无关公司,,股东,周样,110101198001010018,存续,2015\n";
    const qsizetype before = bytes.count('\n') - 1;
    const QByteArray wrong = "甲公司,,股东,\xD5\xC5\xD1\xF9,320505********0017,存续,2015\n"; // 张样 in GB18030
    bytes += wrong + wrong + "乙公司,,股东,张样,320505********0017,存续,2015\n";
    const auto collision = collide({people, {files.write(u"a.csv"_s, bytes)}});
    REQUIRE(collision);
    CHECK(collision->byTier[1] == 1);
    REQUIRE(collision->remarks.size() == 1);
    const QStringList said = collision->remarks.constFirst().message.args;
    CHECK(said == QStringList{u"a.csv"_s, QString::number(before + 1), u"2"_s});
}

TEST_CASE("a register that is no ordinary file is refused instead of being waited for", "[collide]")
{
    const Files files;
    const QString people = files.write(u"roster.csv"_s, roster);
    const QString pipe = files.path(u"pipe.csv"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString &path : {pipe, files.folder.path()}) {
        const auto collision = collide({people, {path}});
        REQUIRE_FALSE(collision);
        CHECK(collision.error().code == Error::Code::Input);
    }
}
