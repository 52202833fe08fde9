#include "tests/cli/process.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

#include <csignal>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray unitList(int count)
{
    QByteArray csv = "单位名称,单位类别,属地,单位编号\n";
    for (int i = 1; i <= count; ++i)
        csv += QString(u"虚构%1县人民法院,法院,虚构%1县,X%1\n"_s.arg(i)).toUtf8();
    return csv;
}

qsizetype unitsIn(const Desk &desk)
{
    return desk.run({u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array().size();
}

/// How many times the program is killed: DUCHA_KILLS, else 15.
int kills()
{
    const int asked = qEnvironmentVariableIntValue("DUCHA_KILLS");
    return asked > 0 ? asked : 15;
}

} // namespace

TEST_CASE("a list of units comes in and comes in again without a change", "[cli]")
{
    const Desk desk;
    REQUIRE(desk.run({u"init"_s, u"a.ducha"_s}).status == 0);
    desk.write(u"units.csv"_s, unitList(40));
    const QStringList import{u"import"_s, u"units"_s, u"units.csv"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s};
    const Ran trial = desk.run(import + QStringList{u"--dry-run"_s});
    CHECK(trial.status == 0);
    CHECK(trial.object().value(u"accepted"_s).toInt() == 40);
    CHECK(unitsIn(desk) == 0);
    const Ran first = desk.run(import);
    CHECK(first.status == 0);
    CHECK(first.object().value(u"new"_s).toInt() == 40);
    CHECK(first.object().value(u"rows"_s).toArray().isEmpty());
    CHECK(unitsIn(desk) == 40);
    CHECK(desk.run(import).object().value(u"unchanged"_s).toInt() == 40);
    CHECK(unitsIn(desk) == 40);
    CHECK(desk.run({u"check"_s, u"a.ducha"_s}).status == 0);
}

TEST_CASE("problems are written beside the rows of a list, and the file comes in again without doubles", "[cli]")
{
    const Desk desk;
    REQUIRE(desk.run({u"init"_s, u"a.ducha"_s}).status == 0);
    desk.write(u"units.csv"_s, "单位名称,单位类别,属地\n青石县人民法院,法院,青石县\n青石县龙宫,龙宫,青石县\n");
    const Ran first = desk.run(
        {u"import"_s, u"units"_s, u"units.csv"_s, u"-w"_s, u"a.ducha"_s, u"--problems"_s, u"p.xlsx"_s, u"--json"_s});
    CHECK(first.status == 1);
    CHECK(first.object().value(u"new"_s).toInt() == 1);
    REQUIRE(desk.files().contains(u"p.xlsx"_s));
    const Ran again = desk.run({u"import"_s, u"units"_s, u"p.xlsx"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s});
    CHECK(again.status == 1);
    CHECK(again.object().value(u"unchanged"_s).toInt() == 1);
    CHECK(again.object().value(u"remarks"_s).toArray().isEmpty()); // 问题 is a column of ours
    CHECK(unitsIn(desk) == 1);
    const Ran failed =
        desk.run({u"import"_s, u"units"_s, u"units.csv"_s, u"-w"_s, u"a.ducha"_s, u"--problems"_s, u"none/p.xlsx"_s});
    CHECK(failed.status == 5);
}

TEST_CASE("a template is a workbook that needs no workspace and whose sample stays out", "[cli]")
{
    const Desk desk;
    REQUIRE(desk.run({u"init"_s, u"a.ducha"_s}).status == 0);
    for (const QString &kind : {u"units"_s, u"people"_s}) {
        CHECK(desk.run({u"export"_s, u"template-"_s + kind, u"--out"_s, u"t.xlsx"_s}).status == 0);
        CHECK(desk.run({u"export"_s, u"template-"_s + kind, u"--out"_s, u"t.xlsx"_s, u"-w"_s, u"a.ducha"_s}).status ==
              0);
        CHECK(desk.run({u"import"_s, kind, u"t.xlsx"_s, u"-w"_s, u"a.ducha"_s}).status == 3);
        CHECK(desk.run({u"export"_s, u"template-"_s + kind, u"--out"_s, u"t.csv"_s}).status == 2);
    }
    CHECK(desk.run({u"import"_s, u"units"_s, u"t.xlsx"_s, u"-w"_s, u"a.ducha"_s}).err.contains(u"people"_s));
    CHECK(unitsIn(desk) == 0);
}

TEST_CASE("a row that cannot be right is named with its place, and is exit 1", "[cli]")
{
    const Desk desk;
    REQUIRE(desk.run({u"init"_s, u"a.ducha"_s}).status == 0);
    desk.write(u"units.csv"_s, "单位名称,单位类别,属地\n青石县人民法院,法院,青石县\n青石县龙宫,龙宫,青石县\n");
    const Ran ran = desk.run({u"import"_s, u"units"_s, u"units.csv"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s});
    CHECK(ran.status == 1);
    CHECK(ran.object().value(u"accepted"_s).toInt() == 1);
    CHECK(ran.object().value(u"rejected"_s).toInt() == 1);
    const QJsonArray rows = ran.object().value(u"rows"_s).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().toObject().value(u"row"_s).toInt() == 3);
    CHECK(rows.first().toObject().value(u"column"_s).toString() == u"单位类别"_s);
    REQUIRE(ran.complaints().size() == 1);
    CHECK(ran.err.startsWith(u"ducha-cli: units.csv:3:单位类别: "_s));
}

TEST_CASE("people come in with the unit they belong to", "[cli]")
{
    const Desk desk;
    REQUIRE(desk.run({u"init"_s, u"a.ducha"_s}).status == 0);
    desk.write(u"units.csv"_s, unitList(1));
    desk.write(u"people.csv"_s, "姓名,单位,职务\n甲乙丙,虚构1县人民法院,庭长\n");
    REQUIRE(desk.run({u"import"_s, u"units"_s, u"units.csv"_s, u"-w"_s, u"a.ducha"_s}).status == 0);
    CHECK(desk.run({u"import"_s, u"people"_s, u"people.csv"_s, u"-w"_s, u"a.ducha"_s}).status == 0);
    const QJsonArray people = desk.run({u"list"_s, u"people"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array();
    REQUIRE(people.size() == 1);
    CHECK(people.first().toObject().value(u"unit"_s).toString() == u"虚构1县人民法院"_s);
}

TEST_CASE("a file that is no list is exit 3, an absent one exit 5, and neither changes anything", "[cli]")
{
    const Desk desk;
    REQUIRE(desk.run({u"init"_s, u"a.ducha"_s}).status == 0);
    const QByteArray before = desk.read(u"a.ducha"_s);
    desk.write(u"noise.xlsx"_s, QByteArray("\x01\x02\xff\xfe junk \x00", 12).repeated(300));
    desk.write(u"cut.xlsx"_s, QByteArray("PK\x03\x04", 4) + QByteArray(200, 'x'));
    desk.write(u"empty.csv"_s, {});
    desk.write(u"other.csv"_s, "品名,单价\n稿纸,3\n");
    for (const QString &kind : {u"units"_s, u"people"_s, u"return"_s}) {
        for (const QString &file : {u"noise.xlsx"_s, u"cut.xlsx"_s, u"empty.csv"_s, u"other.csv"_s}) {
            const Ran ran = desk.run({u"import"_s, kind, file, u"-w"_s, u"a.ducha"_s, u"--json"_s});
            INFO((kind + u' ' + file + u": "_s + ran.err).toStdString());
            CHECK(ran.status == 3);
            CHECK(ran.out.isEmpty());
            CHECK(ran.complaints().size() == 1);
            CHECK(ran.err.contains(file));
        }
        CHECK(desk.run({u"import"_s, kind, u"absent.csv"_s, u"-w"_s, u"a.ducha"_s}).status == 5);
    }
    CHECK(desk.run({u"import"_s, u"dragons"_s, u"other.csv"_s, u"-w"_s, u"a.ducha"_s}).status == 2);
    CHECK(desk.read(u"a.ducha"_s) == before);
}

TEST_CASE("an import that is killed at any moment has done all or nothing", "[cli]")
{
    constexpr int kUnits = 400;
    const Desk desk;
    desk.write(u"units.csv"_s, unitList(kUnits));
    REQUIRE(desk.run({u"init"_s, u"empty.ducha"_s}).status == 0);
    const QStringList import{u"import"_s, u"units"_s, u"units.csv"_s, u"-w"_s, u"a.ducha"_s};
    QRandomGenerator random(20260703);
    QElapsedTimer timer;
    REQUIRE(QFile::copy(desk.path(u"empty.ducha"_s), desk.path(u"a.ducha"_s)));
    timer.start();
    REQUIRE(desk.run(import).status == 0);
    const int whole = int(timer.elapsed());
    int killed = 0;
    for (int i = 0; i < kills(); ++i) {
        for (const QString &name : {u"a.ducha"_s, u"a.ducha-journal"_s, u"a.ducha.lock"_s})
            QFile::remove(desk.path(name));
        REQUIRE(QFile::copy(desk.path(u"empty.ducha"_s), desk.path(u"a.ducha"_s)));
        const Ran ran = desk.runAndSignal(import, SIGKILL, u"a.ducha"_s, random.bounded(whole + whole / 4 + 1));
        killed += ran.status == -1;
        INFO(ran.err.toStdString());
        CHECK((ran.status == -1 || ran.status == 0));
        const qsizetype units = unitsIn(desk);
        CHECK((units == kUnits || (units == 0 && ran.status == -1)));
        CHECK(desk.run({u"check"_s, u"a.ducha"_s}).status == 0);
        CHECK(desk.run(import).status == 0); // the work goes on
        CHECK(unitsIn(desk) == kUnits);
    }
    CHECK(killed > 0);
}

TEST_CASE("a county's return is tried, taken in, and recognised when it comes again", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QJsonArray items = desk.run({u"list"_s, u"items"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array();
    REQUIRE_FALSE(items.isEmpty());
    QString code;
    QString inspection;
    for (const QJsonValue &item : items) {
        if (item.toObject().value(u"state"_s).toString() == u"in-progress"_s) {
            code = item.toObject().value(u"code"_s).toString();
            inspection = item.toObject().value(u"inspection"_s).toString();
        }
    }
    REQUIRE_FALSE(code.isEmpty());
    desk.write(
        u"return.csv"_s,
        QString(
            u"问题编号,整改进展,完成情况\n%1,已修订制度并公布,基本完成\nZG-1999-0001,没有这一项,已完成\n"_s.arg(code))
            .toUtf8());
    const QStringList import{u"import"_s,  u"return"_s,       u"return.csv"_s, u"-w"_s,
                             u"a.ducha"_s, u"--inspection"_s, inspection,      u"--json"_s};
    const auto item = [&] {
        for (const QJsonValue &row : desk.run({u"list"_s, u"items"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array()) {
            if (row.toObject().value(u"code"_s).toString() == code)
                return row.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject before = item();
    const Ran trial = desk.run(import + QStringList{u"--dry-run"_s});
    INFO(trial.err.toStdString());
    CHECK(trial.status == 1); // one row fits no item
    CHECK(trial.object().value(u"updated"_s).toInt() == 1);
    CHECK(trial.object().value(u"rejected"_s).toInt() == 1);
    CHECK(trial.err.startsWith(u"ducha-cli: return.csv:3:"_s));
    CHECK(item() == before);
    CHECK(desk.run(import).object().value(u"updated"_s).toInt() == 1);
    CHECK(item().value(u"progress"_s).toString() == u"已修订制度并公布"_s);
    CHECK(item().value(u"completion"_s).toString() == u"mostly-done"_s);
    const Ran again = desk.run(import);
    CHECK(again.object().value(u"updated"_s).toInt() == 0);
    CHECK(again.object().value(u"already_applied"_s).toBool());
    CHECK(desk.run({u"check"_s, u"a.ducha"_s}).status == 0);
}
