#include "tests/cli/process.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

void lay(const Desk &desk)
{
    desk.write(u"roster.csv"_s, "姓名,公民身份号码,工作单位\n张样,320505198001010017,样城市人民法院\n");
    desk.write(u"a.csv"_s, "企业名称,姓名,证件号码\n甲公司,张样,320505198001010017\n");
    desk.write(u"b.csv"_s, "企业名称,姓名,证件号码\n乙公司,张样,\n丙公司\n");
}

const QStringList colliding{u"collide"_s, u"--roster"_s, u"roster.csv"_s, u"--register"_s,
                            u"a.csv"_s,   u"--out"_s,    u"hits.csv"_s};

} // namespace

TEST_CASE("a collision says how much was compared and found, and writes the list", "[cli]")
{
    const Desk desk;
    lay(desk);
    const Ran ran = desk.run(colliding + QStringList{u"--json"_s});
    CHECK(ran.status == 0);
    CHECK(ran.object().value(u"roster"_s).toInt() == 1);
    CHECK(ran.object().value(u"rows"_s).toInt() == 1);
    CHECK(ran.object().value(u"hits"_s).toInt() == 1);
    CHECK(ran.object().value(u"by_kind"_s).toObject().value(u"id"_s).toInt() == 1);
    CHECK(desk.read(u"hits.csv"_s).contains("1,self,张样,样城市人民法院,a.csv,1,甲公司"));
}

TEST_CASE("the list has the same bytes whatever the number of threads", "[cli]")
{
    const Desk desk;
    lay(desk);
    QByteArray rows = "企业名称,姓名,证件号码\n";
    for (int i = 0; i < 60000; ++i)
        rows += "样城某某公司" + QByteArray::number(i) + ",张样," + (i % 3 == 0 ? "320505198001010017" : "") + "\n";
    desk.write(u"a.csv"_s, rows);
    QByteArray first;
    for (const QString &threads : {u"1"_s, u"2"_s, u"5"_s}) {
        CHECK(desk.run(colliding + QStringList{u"--names"_s, u"--threads"_s, threads}).status == 0);
        const QByteArray list = desk.read(u"hits.csv"_s);
        CHECK(list.count('\n') == 60001);
        CHECK((first.isEmpty() || list == first));
        first = list;
    }
}

TEST_CASE("rows that are rejected make the answer no and are kept", "[cli]")
{
    const Desk desk;
    lay(desk);
    const Ran ran = desk.run({u"collide"_s, u"--roster"_s, u"roster.csv"_s, u"--register"_s, u"a.csv"_s, u"b.csv"_s,
                              u"--out"_s, u"hits.csv"_s, u"--names"_s});
    CHECK(ran.status == 1);
    CHECK(ran.err.contains(u"b.csv:2"_s));
    CHECK(desk.read(u"hits.rejected.csv"_s).contains("b.csv,2,field-count,丙公司"));
    CHECK(desk.read(u"hits.csv"_s).contains("b.csv,1,乙公司"));
}

TEST_CASE("a collision without its files, or with wrong ones, is refused and writes nothing", "[cli]")
{
    const Desk desk;
    lay(desk);
    desk.write(u"binary.csv"_s, QByteArray("\x7F"
                                           "ELF\0\0\0\1",
                                           8));
    CHECK(desk.run({u"collide"_s, u"--roster"_s, u"roster.csv"_s, u"--out"_s, u"hits.csv"_s}).status == 2);
    CHECK(desk.run(colliding + QStringList{u"--column"_s, u"shoe=鞋"_s}).status == 2);
    const Ran binary = desk.run(
        {u"collide"_s, u"--roster"_s, u"roster.csv"_s, u"--register"_s, u"binary.csv"_s, u"--out"_s, u"hits.csv"_s});
    CHECK(binary.status == 3);
    CHECK(binary.err.contains(u"binary.csv"_s));
    CHECK(desk.run({u"collide"_s, u"--roster"_s, u"roster.csv"_s, u"--register"_s, u"absent.csv"_s, u"--out"_s,
                    u"hits.csv"_s})
              .status == 5);
    CHECK_FALSE(desk.files().contains(u"hits.csv"_s));
}

TEST_CASE("a collision in an engine needs its connection and no register, and writes nothing where there is none",
          "[cli]")
{
    const Desk desk;
    lay(desk);
    const QStringList asking{u"collide"_s,  u"--roster"_s, u"roster.csv"_s, u"--out"_s,
                             u"hits.csv"_s, u"--engine"_s, u"postgresql"_s};
    CHECK(desk.run(asking).status == 2);
    const QStringList connected = asking + QStringList{u"--connect"_s, u"host=/nowhere/at/all dbname=x"_s};
    CHECK(desk.run(connected + QStringList{u"--register"_s, u"a.csv"_s}).status == 2);
    CHECK(desk.run(connected).status == 5);
    CHECK_FALSE(desk.files().contains(u"hits.csv"_s));
}

TEST_CASE("what a platform answered to the statements is taken back, and an altered answer is not", "[cli]")
{
    const Desk desk;
    desk.write(u"roster.csv"_s, "姓名,公民身份号码,工作单位\n张样,320505198001010017,样城市法院\n");
    REQUIRE(desk.run({u"collide"_s, u"--roster"_s, u"roster.csv"_s, u"--emit-sql"_s, u"spark"_s, u"--out"_s,
                      u"match.sql"_s})
                .status == 0);
    const QByteArray digest = QCryptographicHash::hash(desk.read(u"roster.csv"_s), QCryptographicHash::Sha256).toHex();
    CHECK(desk.read(u"match.sql"_s).contains(digest));
    const QByteArray answer =
        "roster_row,relation,person_name,unit,register_file,register_row,company_name,uscc,role,match_kind,registered_"
        "name,registered_id,status,founded,ended,share,capital,authority,company_type,role_from,role_to,register_rows,"
        "result_rows,roster_sha256,names_asked,dialect\n"
        "1,self,张样,样城市法院,大表,70000001,甲样公司,,股东,id,张样,320505198001010017,存续,,,,,,,,,80000000,1," +
        digest + ",no,spark\n";
    desk.write(u"answer.csv"_s, answer);
    const QStringList taking{u"collide"_s,    u"--roster"_s, u"roster.csv"_s, u"--result"_s,
                             u"answer.csv"_s, u"--out"_s,    u"hits.csv"_s};
    CHECK(desk.run(taking + QStringList{u"--register"_s, u"a.csv"_s}).status == 2);
    CHECK(desk.run(taking + QStringList{u"--engine"_s, u"postgresql"_s, u"--connect"_s, u"host=x"_s}).status == 2);
    const Ran taken = desk.run(taking + QStringList{u"--json"_s});
    INFO(taken.err.toStdString());
    REQUIRE(taken.status == 0);
    CHECK(taken.object().value(u"rows"_s).toInt() == 80000000);
    CHECK(taken.object().value(u"hits"_s).toInt() == 1);
    CHECK(desk.read(u"hits.csv"_s).contains("大表,70000001,甲样公司"));
    CHECK_FALSE(desk.read(u"hits.csv"_s).contains("320505198001010017"));

    REQUIRE(QFile::remove(desk.path(u"hits.csv"_s)));
    desk.write(u"answer.csv"_s, QByteArray(answer).replace("80010100", "80010200"));
    const Ran altered = desk.run(taking);
    CHECK(altered.status == 3);
    CHECK(altered.err.contains(u"answer.csv"_s));
    CHECK_FALSE(altered.err.contains(u"320505"_s));
    CHECK_FALSE(desk.files().contains(u"hits.csv"_s));
}

TEST_CASE("what is compared is never overwritten by the list or the statements", "[cli]")
{
    const Desk desk;
    lay(desk);
    const QByteArray roster = desk.read(u"roster.csv"_s);
    const QByteArray extract = desk.read(u"a.csv"_s);
    QStringList over = colliding;
    over[over.indexOf(u"--out"_s) + 1] = u"./roster.csv"_s;
    CHECK(desk.run(over).status == 2);
    over[over.indexOf(u"--out"_s) + 1] = u"a.csv"_s;
    CHECK(desk.run(over).status == 2);
    CHECK(desk.run({u"collide"_s, u"--roster"_s, u"roster.csv"_s, u"--emit-sql"_s, u"spark"_s, u"--out"_s,
                    u"roster.csv"_s})
              .status == 2);
    CHECK(desk.read(u"roster.csv"_s) == roster);
    CHECK(desk.read(u"a.csv"_s) == extract);
}
