#include "core/workbench/draws/ceremony.h"
#include "core/workbench/preparation/rounds.h"
#include "tests/cli/process.h"
#include "tests/support/temporary_workspace.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with a round, as the window would leave it.
std::unique_ptr<Workbench> preparedOn(const Desk &desk)
{
    auto workbench = *Workbench::create(desk.path(u"a.ducha"_s), testSession());
    const auto round = saveRound(*workbench, {{}, {}, u"2026年第一轮"_s, 2026, {}, {}, 1, 3});
    REQUIRE(round);
    return workbench;
}

void writeLists(const Desk &desk)
{
    QByteArray cases = "案号,承办单位,属地,案件类型,办理状态\n";
    QByteArray experts = "编号,姓名,单位,属地\n";
    for (const QString &area : {u"青石县"_s, u"白水县"_s, u"黄坡县"_s, u"绿洲县"_s}) {
        for (int i = 1; i <= 5; ++i)
            cases += u"(2023)%1法执10%2号,%1人民法院,%1,执行,%3\n"_s.arg(area)
                         .arg(i)
                         .arg(i == 5 ? u"在办"_s : u"已结"_s)
                         .toUtf8();
        for (int i = 1; i <= 3; ++i)
            experts += u"%1%2,某甲,%1人民检察院,%1\n"_s.arg(area).arg(i).toUtf8();
    }
    desk.write(u"cases.csv"_s, cases);
    desk.write(u"experts.csv"_s, experts);
}

QStringList inA(const QStringList &command)
{
    return command + QStringList{u"-w"_s, u"a.ducha"_s, u"--json"_s};
}

} // namespace

TEST_CASE("cases and experts come into their pools and are listed", "[cli]")
{
    const Desk desk;
    preparedOn(desk).reset();
    writeLists(desk);
    const QStringList import{u"import"_s, u"cases"_s, u"cases.csv"_s};
    CHECK(desk.run(inA(import + QStringList{u"--dry-run"_s})).object().value(u"accepted"_s).toInt() == 20);
    CHECK(desk.run(inA({u"list"_s, u"cases"_s})).array().isEmpty());
    CHECK(desk.run(inA(import + QStringList{u"--round"_s, u"LC-1999-1"_s})).status == 2);
    CHECK(desk.run(inA(import + QStringList{u"--round"_s, u"LC-2026-1"_s})).status == 0);
    CHECK(desk.run(inA({u"import"_s, u"experts"_s, u"experts.csv"_s})).status == 0);
    const QJsonArray cases = desk.run(inA({u"list"_s, u"cases"_s})).array();
    REQUIRE(cases.size() == 20);
    int running = 0;
    for (const QJsonValue &one : cases)
        running += one.toObject().value(u"state"_s).toString() == u"running"_s ? 1 : 0;
    CHECK(running == 4);
    CHECK(desk.run(inA({u"list"_s, u"experts"_s})).array().size() == 12);
    CHECK(desk.run({u"list"_s, u"cases"_s, u"-w"_s, u"a.ducha"_s}).out.contains(u"青石县人民法院"_s));
}

TEST_CASE("an expert list without areas is unusable, and one expert without is a row that is named", "[cli]")
{
    const Desk desk;
    preparedOn(desk).reset();
    desk.write(u"none.csv"_s, "编号,姓名,单位\n1,某甲,青石县人民法院\n");
    CHECK(desk.run(inA({u"import"_s, u"experts"_s, u"none.csv"_s})).status == 3);
    desk.write(u"one.csv"_s, "编号,姓名,单位,属地\n1,某甲,青石县人民法院,\n2,某乙,青石县人民法院,青石县\n");
    const Ran ran = desk.run(inA({u"import"_s, u"experts"_s, u"one.csv"_s}));
    CHECK(ran.status == 1);
    CHECK(ran.object().value(u"accepted"_s).toInt() == 1);
    CHECK(ran.err.startsWith(u"ducha-cli: one.csv:2:属地: "_s));
}

TEST_CASE("a draw of the workspace is listed and gets its certificate", "[cli]")
{
    const Desk desk;
    preparedOn(desk).reset();
    writeLists(desk);
    REQUIRE(desk.run(inA({u"import"_s, u"cases"_s, u"cases.csv"_s})).status == 0);
    REQUIRE(desk.run(inA({u"import"_s, u"experts"_s, u"experts.csv"_s})).status == 0);
    {
        const auto workbench = *Workbench::open(desk.path(u"a.ducha"_s), testSession());
        FreezeDraft draft;
        draft.roundId = roundRows(*workbench)->constFirst().round.id;
        draft.purpose = u"案件评查"_s;
        draft.count = 4;
        draft.mutualPairs = u"专家只来自四地"_s;
        const auto draw = freezeDraw(*workbench, draft);
        REQUIRE(draw);
        REQUIRE(giveEntropy(*workbench, draw->id, u"甲方"_s, u"3 5 1"_s));
        REQUIRE(giveEntropy(*workbench, draw->id, u"乙方"_s, u"今天晴"_s));
        REQUIRE(carryOutDraw(*workbench, draw->id));
        REQUIRE(certifyDraw(*workbench, draw->id));
    }
    const QJsonArray draws = desk.run(inA({u"list"_s, u"draws"_s})).array();
    REQUIRE(draws.size() == 1);
    CHECK(draws.first().toObject().value(u"state"_s).toString() == u"certified"_s);
    CHECK(draws.first().toObject().value(u"cases"_s).toInt() == 4);
    const QStringList report{u"report"_s, u"draw-certificate"_s};
    CHECK(desk.run(inA(report + QStringList{u"--out"_s, u"c.pdf"_s})).status == 2); // of which draw?
    const Ran made = desk.run(inA(report + QStringList{u"--out"_s, u"c.pdf"_s, u"--code"_s, u"CQ-2026-001"_s}));
    CHECK(made.status == 0);
    CHECK(made.object().value(u"pages"_s).toInt() == 1);
    CHECK(desk.run(inA(report + QStringList{u"--out"_s, u"d.pdf"_s, u"--code"_s, u"CQ-2026-002"_s})).status == 2);
}
