// What an engine answered to the statements, taken back as a file: nothing in it is believed that can be looked after.
#include "core/collision/sql_match.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/result_file.h"
#include "core/workbench/collision/roster_file.h"
#include "tests/core/workbench/collision/verification/collided.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A roster in which two people have one number, an extract, and the answer that an engine gives to the statements for
/// them.
struct Answer {
    QTemporaryDir folder;
    QString roster = write(u"roster.csv"_s, "姓名,公民身份号码,工作单位\n"
                                            "张样,320505198001010017,样城市法院\n"
                                            "李样,320583198506071236,样城市法院\n"
                                            "李样,320583198506071236,样城市法院执行局\n"
                                            "王样,,样城市公安局\n");
    QString extract = write(u"b.csv"_s, "企业名称,任职类型,姓名,证件号码,登记状态,成立日期\n"
                                        "\"甲样, 商贸\",股东,张　样,320505800101001,存续,2015-03-01\n"
                                        "无关公司,股东,周样,110101198001010018,存续,2015-03-01\n"
                                        "乙样公司,监事,李样,320583********1236,存续,2016-03-01\n"
                                        "丙样公司,股东,王样,110101198001010018,注销,2017-03-01\n");
    QList<QStringList> rows = {
        row(u"1,self,张样,样城市法院,b.csv,1,甲样、商贸,,股东,id,张　样,320505800101001,存续,2015-03-01"_s),
        row(u"2,self,李样,样城市法院,b.csv,3,乙样公司,,监事,masked-id,李样,320583********1236,存续,2016-03-01"_s),
        row(u"3,self,李样,样城市法院执行局,b.csv,3,乙样公司,,监事,masked-id,李样,320583********1236,存续,"
            u"2016-03-01"_s),
        row(u"4,self,王样,样城市公安局,b.csv,4,丙样公司,,股东,name,王样,,注销,2017-03-01"_s)};

    Answer() { rows[0][6] = u"甲样, 商贸"_s; }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// The cells of a row up to `founded`; what follows of the register is empty.
    QStringList row(const QString &cells, int count = 4) const
    {
        QStringList row = cells.split(u',');
        row.resize(sqlResultHeaders().size() - 5);
        const auto digest = rosterDigest(roster);
        REQUIRE(digest);
        return row + QStringList{u"4"_s, QString::number(count), *digest, u"yes"_s, u"spark"_s};
    }
    /// The cell of a column.
    QString &cell(qsizetype row, const QString &column) { return rows[row][sqlResultHeaders().indexOf(column)]; }
    /// Every row says how many there are.
    void recount()
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            cell(i, u"result_rows"_s) = QString::number(rows.size());
    }
    [[nodiscard]] QString file(const QByteArray &more = {}) const
    {
        QByteArray csv = plainCsvRecord(sqlResultHeaders());
        for (const QStringList &row : rows)
            csv += plainCsvRecord(row);
        return write(u"answer.csv"_s, csv + more);
    }
    [[nodiscard]] Result<Collision> taken(const QByteArray &more = {}) const
    {
        return collide({.roster = roster, .result = file(more)});
    }
    [[nodiscard]] Error refusal(const QByteArray &more = {}) const
    {
        const auto collision = taken(more);
        REQUIRE_FALSE(collision);
        CHECK(collision.error().code == Error::Code::Input);
        CHECK(collision.error().place.file == u"answer.csv"_s);
        CHECK_FALSE(collision.error().message.plain().contains(u"3205"_s));
        return collision.error();
    }
};

} // namespace

TEST_CASE("the answer of an engine gives the list that comparing here gives", "[collide][result]")
{
    const Answer answer;
    auto here = collide({.roster = answer.roster, .registers = {answer.extract}, .names = true});
    auto there = answer.taken();
    REQUIRE(here);
    REQUIRE(there);
    CHECK(there->rows == 4);
    CHECK(there->byTier == here->byTier);
    CHECK(there->engine == u"spark"_s);
    REQUIRE(writeHits(*here, answer.folder.filePath(u"here.csv"_s)));
    REQUIRE(writeHits(*there, answer.folder.filePath(u"there.csv"_s)));
    const QByteArray list = bytesOf(answer.folder.filePath(u"here.csv"_s));
    CHECK(list.count('\n') == 5);
    CHECK(bytesOf(answer.folder.filePath(u"there.csv"_s)) == list);
}

TEST_CASE("the order of the answer's rows and columns does not matter, nor that it is a workbook", "[collide][result]")
{
    Answer answer;
    auto straight = answer.taken();
    REQUIRE(straight);
    REQUIRE(writeHits(*straight, answer.folder.filePath(u"straight.csv"_s)));
    std::swap(answer.rows[0], answer.rows[3]);
    WriteSheet sheet;
    sheet.name = u"answer"_s;
    QStringList headers = sqlResultHeaders();
    std::reverse(headers.begin(), headers.end());
    for (const QString &header : headers)
        sheet.columns.append({header, 12.0, true});
    for (QStringList row : answer.rows) {
        std::reverse(row.begin(), row.end());
        sheet.rows.append(row);
    }
    const QString path = answer.folder.filePath(u"answer.xlsx"_s);
    REQUIRE(writeXlsx(path, sheet));
    auto turned = collide({.roster = answer.roster, .result = path});
    REQUIRE(turned);
    REQUIRE(writeHits(*turned, answer.folder.filePath(u"turned.csv"_s)));
    CHECK(bytesOf(answer.folder.filePath(u"turned.csv"_s)) == bytesOf(answer.folder.filePath(u"straight.csv"_s)));
}

TEST_CASE("an answer without a match is told from an empty file", "[collide][result]")
{
    Answer answer;
    answer.rows = {answer.row(QString(), 1)};
    const auto nothing = answer.taken();
    REQUIRE(nothing);
    CHECK(nothing->hits() == 0);
    CHECK(nothing->rows == 4);
    answer.rows.clear();
    CHECK(answer.refusal().message.plain().contains(u"no row"_s));
}

TEST_CASE("an answer that was cut, put together or altered is refused with its row", "[collide][result]")
{
    Answer answer;
    SECTION("cut")
    {
        answer.rows.removeLast();
        CHECK(answer.refusal().message.plain().contains(u"found 4 rows, and the file has 3"_s));
    }
    SECTION("cut within a row")
    {
        CHECK(answer.refusal("5,self,张样").place.row == 5);
    }
    SECTION("two answers in one file")
    {
        answer.cell(3, u"register_rows"_s) = u"5"_s;
        CHECK(answer.refusal().message.plain().contains(u"another result"_s));
        CHECK(answer.refusal().place.row == 4);
    }
    SECTION("a row twice")
    {
        answer.rows.append(answer.rows.constFirst());
        answer.recount();
        CHECK(answer.refusal().place.row == 5);
    }
    SECTION("a person put in another's place")
    {
        answer.cell(0, u"roster_row"_s) = u"2"_s;
        answer.cell(0, u"person_name"_s) = u"李样"_s;
        CHECK(answer.refusal().place.row == 1);
    }
    SECTION("a stronger kind of match than it is")
    {
        answer.cell(3, u"match_kind"_s) = u"id"_s;
        CHECK(answer.refusal().place.row == 4);
    }
    SECTION("a kind that there is not")
    {
        answer.cell(1, u"match_kind"_s) = u"表兄"_s;
        CHECK(answer.refusal().place.row == 2);
    }
    SECTION("a number that is nobody's of the roster")
    {
        answer.cell(0, u"registered_id"_s) = u"110101198001010018"_s;
        CHECK(answer.refusal().place.row == 1);
    }
    SECTION("somebody who matches too is left out")
    {
        answer.rows.removeAt(2);
        answer.recount();
        const Error error = answer.refusal();
        CHECK(error.message.plain().contains(u"somebody else"_s));
        CHECK(error.place.row == 2);
    }
    SECTION("equal names that were not asked for")
    {
        for (qsizetype i = 0; i < answer.rows.size(); ++i)
            answer.cell(i, u"names_asked"_s) = u"no"_s;
        CHECK(answer.refusal().place.row == 4);
    }
    SECTION("a row of the register that is none")
    {
        answer.cell(0, u"register_row"_s) = u"七"_s;
        const Error error = answer.refusal();
        CHECK(error.place.row == 1);
        CHECK(error.place.column == u"register_row"_s);
    }
    SECTION("figures that are none")
    {
        for (const QString &column : {u"register_rows"_s, u"result_rows"_s, u"names_asked"_s, u"dialect"_s}) {
            Answer spoiled;
            spoiled.cell(0, column) = u"-1"_s;
            CHECK(spoiled.refusal().place.column == column);
        }
    }
}

TEST_CASE("an answer for another roster, and a file that is no answer, are refused", "[collide][result]")
{
    const Answer answer;
    const QString path = answer.file();
    QFile roster(answer.roster);
    REQUIRE(roster.open(QIODevice::Append));
    roster.write("赵样,340524198001010011,样城市法院\n");
    roster.close();
    const auto changed = collide({.roster = answer.roster, .result = path});
    REQUIRE_FALSE(changed);
    CHECK(changed.error().message.plain().contains(u"another roster"_s));

    const QString hits = answer.write(u"hits.csv"_s, plainCsvRecord(sqlResultHeaders().mid(0, 14)) + "1\n");
    const auto list = collide({.roster = answer.roster, .result = hits});
    REQUIRE_FALSE(list);
    CHECK(list.error().place.column == u"ended"_s);
    CHECK_FALSE(collide({.roster = answer.roster, .result = answer.extract}));
    CHECK(collide({.roster = answer.roster, .result = u"absent.csv"_s}).error().code == Error::Code::Io);
    const Answer another;
    CHECK(collide({.roster = another.roster, .result = another.file()}, [](int, int) { return false; }).error().code ==
          Error::Code::Cancelled);
}

TEST_CASE("an answer is kept for verification with the digest of its file", "[collide][result][hits]")
{
    Collided about;
    Answer answer;
    const QString result = answer.file();
    CollisionOrder order = about.order();
    order.roster = answer.roster;
    const auto kept = compareAndKeep(*about.workbench, order, {.roster = answer.roster, .result = result});
    REQUIRE(kept);
    CHECK(kept->run.engine == u"spark"_s);
    CHECK(kept->run.records == 4);
    CHECK(kept->run.namesakes == 1);
    const auto runs = runRows(*about.workbench, about.about.id);
    REQUIRE(runs);
    REQUIRE(runs->size() == 1);
    const QList<RegisterFact> registers = runs->constFirst().registers;
    REQUIRE(registers.size() == 2);
    CHECK(registers.at(0).name == u"b.csv"_s);
    CHECK(registers.at(0).sha256.isEmpty());
    CHECK(registers.at(1).name == u"answer.csv"_s);
    CHECK(registers.at(1).sha256 == *rosterDigest(result)); // of the file it is asked for
    CHECK(about.rows().size() == 2);                        // the two of one number are one person
    const HitRow first = about.rows().constFirst();
    CHECK(first.hit.company == u"甲样, 商贸"_s);
    CHECK(first.hit.founded == u"2015-03-01"_s);
}
