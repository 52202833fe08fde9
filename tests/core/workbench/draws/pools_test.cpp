#include "core/workbench/draws/case_pool.h"
#include "core/workbench/draws/expert_pool.h"
#include "tests/core/workbench/draws/draw_city.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

CaseFile caseOf(const DrawCity &city, const QString &number, const QString &organ)
{
    CaseFile file;
    file.roundId = city.round.id;
    file.number = number;
    file.unitName = organ;
    return file;
}

Expert expertOf(const QString &name, const QString &unit, const QString &area)
{
    Expert expert;
    expert.name = name;
    expert.unitName = unit;
    expert.areaName = area;
    return expert;
}

} // namespace

TEST_CASE("a case typed by hand is kept under its normalised number, with its unit and area", "[pools]")
{
    DrawCity city({u"青石县"_s}, 1, 0);
    const auto saved =
        saveCase(*city.workbench, caseOf(city, u" [２０２３] 苏 0510 民初 9 号 "_s, u"青石县 人民法院"_s));
    REQUIRE(saved);
    CHECK(saved->identifier == u"(2023)苏0510民初9号"_s);
    CHECK(saved->number == u"（2023）苏0510民初9号"_s);
    CHECK(saved->unitId == city.courts.constFirst().id);
    CHECK(saved->areaName == u"青石县"_s);
    const auto rows = caseRows(*city.workbench, city.round.id);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(1).review.isEmpty());
    CHECK(rows->at(1).remarks.isEmpty());
    CHECK(caseRows(*city.workbench, city.round.id, city.courts.constFirst().id)->size() == 2);

    const auto odd = saveCase(*city.workbench, caseOf(city, u"访字第三号"_s, u"外地法院"_s));
    REQUIRE(odd);
    CHECK(caseRows(*city.workbench, city.round.id)->constLast().remarks.size() == 2);
}

TEST_CASE("a case without number or organ, or one that is in the pool, is not saved", "[pools]")
{
    DrawCity city({u"青石县"_s, u"白水县"_s}, 1, 0);
    const QString number = caseRows(*city.workbench, city.round.id)->constFirst().file.number;
    CHECK(saveCase(*city.workbench, caseOf(city, {}, u"青石县人民法院"_s)).error().code == Error::Code::Invalid);
    CHECK(saveCase(*city.workbench, caseOf(city, u"（2023）苏0510执9号"_s, {})).error().code == Error::Code::Invalid);
    const auto same = saveCase(*city.workbench, caseOf(city, number, u"青石县人民法院"_s));
    CHECK(same.error().code == Error::Code::Conflict);
    const auto other = saveCase(*city.workbench, caseOf(city, number, u"白水县人民法院"_s));
    CHECK(other.error().code == Error::Code::Conflict);
    CHECK(other.error().message.plain().contains(u"青石县人民法院 as its organ (cases.xlsx:2)"_s));
}

TEST_CASE("a drawn case stays as the draw knew it", "[pools]")
{
    DrawCity city(fourAreas(), 1, 2);
    const DrawSession draw = city.drawn(city.draft(4));
    const CaseRow row = caseRows(*city.workbench, city.round.id)->constFirst();
    CHECK(row.review.startsWith(u"PC-2026-000"_s));
    CHECK(saveCase(*city.workbench, row.file).error().code == Error::Code::Conflict);
    CHECK(withdrawCase(*city.workbench, row.file.id, u"误录"_s).error().code == Error::Code::Conflict);
    const auto again = previewCases(*city.workbench, {city.round.id, u"b.xlsx"_s},
                                    {{2, row.file.number, row.file.unitName, {}, u"刑事"_s, {}, {}, {}, {}, {}}});
    CHECK(again->rows.constFirst().outcome == IntakeOutcome::Unchanged);
    CHECK(again->rows.constFirst().remarks.constFirst().message.plain().contains(row.review));
    REQUIRE(voidDraw(*city.workbench, draw.id, u"名单有误"_s));
    CHECK(withdrawCase(*city.workbench, row.file.id, {}).error().code == Error::Code::Invalid);
    REQUIRE(withdrawCase(*city.workbench, row.file.id, u"误录"_s));
    CHECK(caseRows(*city.workbench, city.round.id)->size() == 3);
}

TEST_CASE("an expert gets a number, needs unit and area, and can be taken out and back in", "[pools]")
{
    DrawCity city({u"青石县"_s}, 1, 0);
    Expert draft = expertOf(u"某 甲"_s, u"白水县人民检察院"_s, u"白水县"_s);
    draft.formerUnits = u"青石县公安局（2015年至2019年）；青石县司法局"_s;
    const auto saved = saveExpert(*city.workbench, draft);
    REQUIRE(saved);
    CHECK(saved->code == u"ZJ-2026-0001"_s);
    CHECK(saved->name == u"某甲"_s);
    CHECK(saved->formerUnits == u"青石县公安局（2015年至2019年）、青石县司法局"_s);
    CHECK(saveExpert(*city.workbench, expertOf({}, u"单位"_s, u"白水县"_s)).error().code == Error::Code::Invalid);
    CHECK(saveExpert(*city.workbench, expertOf(u"某乙"_s, {}, u"白水县"_s)).error().code == Error::Code::Invalid);
    CHECK(saveExpert(*city.workbench, expertOf(u"某乙"_s, u"单位"_s, u" "_s)).error().code == Error::Code::Invalid);
    Expert twin = expertOf(u"某乙"_s, u"单位"_s, u"白水县"_s);
    twin.code = u"ＺＪ-2026-0001"_s;
    CHECK(saveExpert(*city.workbench, twin).error().code == Error::Code::Conflict);
    twin.code = u"A1"_s;
    REQUIRE(saveExpert(*city.workbench, twin));

    REQUIRE(retireExpert(*city.workbench, expertRows(*city.workbench)->at(0).expert.id, u"退休"_s));
    const auto rows = expertRows(*city.workbench);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(1).expert.code == u"A1"_s);
    CHECK(rows->at(1).expert.retiredOn == city.workbench->today());
    REQUIRE(retireExpert(*city.workbench, rows->at(1).expert.id, {}));
    CHECK_FALSE(expertRows(*city.workbench)->at(0).expert.retiredOn.isValid());
}

TEST_CASE("the load of an expert is counted over all draws", "[pools]")
{
    DrawCity city(fourAreas(), 2, 2);
    REQUIRE(city.drawn(city.draft(4)).state == DrawState::Drawn);
    const auto rows = *expertRows(*city.workbench);
    int open = 0;
    for (const ExpertRow &row : rows)
        open += row.open + row.finished;
    CHECK(open == 8);
}
