#include "core/workbench/draws/ceremony.h"

#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw_json.h"
#include "core/workbench/draws/case_pool.h"
#include "core/workbench/draws/expert_pool.h"
#include "tests/core/workbench/draws/draw_city.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QSet>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString firstBlocker(const QList<CheckMessage> &checks)
{
    for (const CheckMessage &check : checks) {
        if (check.severity == CheckMessage::Severity::Blocker)
            return check.message.plain();
    }
    return {};
}

QList<ReviewExpert> expertsIn(DrawCity &city)
{
    return *ReviewExpertRepository(city.workbench->database()).where({});
}

} // namespace

TEST_CASE("a draw is frozen, takes its seed from two parties, is drawn and certified", "[ceremony]")
{
    DrawCity city(fourAreas(), 5, 3);
    const auto frozen = freezeDraw(*city.workbench, city.draft(6));
    REQUIRE(frozen);
    CHECK(frozen->code == u"CQ-2026-001"_s);
    CHECK(frozen->populationCount == 20);
    CHECK(frozen->expertsCount == 12);
    CHECK(frozen->populationDigest.size() == 64);
    CHECK(frozen->attempt == 1);
    CHECK(drawnCases(*city.workbench, frozen->id).error().code == Error::Code::Conflict);

    REQUIRE(giveEntropy(*city.workbench, frozen->id, u"驻点纪检组"_s, u"骰子 3 5 1 6"_s));
    const auto second = giveEntropy(*city.workbench, frozen->id, u" 人大代表某丙 "_s, u"今天晴"_s);
    REQUIRE(second);
    CHECK(second->position == 2);
    CHECK(second->contributor == u"人大代表某丙"_s);
    const auto drawn = carryOutDraw(*city.workbench, frozen->id);
    REQUIRE(drawn);
    CHECK(drawn->state == DrawState::Drawn);

    const auto cases = drawnCases(*city.workbench, frozen->id);
    REQUIRE(cases->size() == 6);
    for (int i = 0; i < 6; ++i) {
        const DrawnCase &one = cases->at(i);
        CHECK(one.position == i + 1);
        CHECK_FALSE(one.reviewId.isNull());
        CHECK(one.number.startsWith(u"（2023）苏05"_s));
        REQUIRE(one.experts.size() == 2);
        CHECK_FALSE(one.experts.at(0).contains(one.area));
        CHECK_FALSE(one.experts.at(1).contains(one.area));
        CHECK((i == 0 || cases->at(i - 1).ticket < one.ticket));
    }
    const auto loads = expertLoads(*city.workbench, frozen->id);
    CHECK(loads->size() == 12);
    CHECK(loads->constFirst().cases == 1);
    CHECK(loads->constLast().cases == 1);

    CHECK(verifyStoredDraw(*city.workbench, frozen->id)->isEmpty());
    REQUIRE(certifyDraw(*city.workbench, frozen->id));
    const auto row = drawRow(*city.workbench, frozen->id);
    CHECK(row->draw.state == DrawState::Certified);
    CHECK(row->entropy.size() == 2);
    CHECK(row->cases == 6);
    CHECK(row->withdrawn == 0);
    CHECK(carryOutDraw(*city.workbench, frozen->id).error().code == Error::Code::Conflict);
}

TEST_CASE("a pool that changed after it was frozen is refused, and the change is named", "[ceremony]")
{
    DrawCity city(fourAreas(), 3, 3);
    const DrawSession draw = city.seeded(city.draft(4));
    CaseFile added;
    added.roundId = city.round.id;
    added.number = u"（2024）苏0599执77号"_s;
    added.unitName = u"青石县人民法院"_s;
    const auto saved = saveCase(*city.workbench, added);
    REQUIRE(saved);
    const auto refused = carryOutDraw(*city.workbench, draw.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().message.plain().contains(u"added 1（（2024）苏0599执77号）, removed 0, changed 0"_s));
    CHECK(CaseReviewRepository(city.workbench->database()).where({})->isEmpty());

    REQUIRE(withdrawCase(*city.workbench, saved->id, u"误录"_s));
    CaseFile known = caseRows(*city.workbench, city.round.id)->constFirst().file;
    const CaseFile before = known;
    known.kind = u"刑事"_s;
    REQUIRE(saveCase(*city.workbench, known));
    CHECK(carryOutDraw(*city.workbench, draw.id).error().message.plain().contains(u"changed 1（"_s));
    REQUIRE(saveCase(*city.workbench, before));
    CHECK(carryOutDraw(*city.workbench, draw.id));
}

TEST_CASE("an expert who left the pool after the freeze stops the draw", "[ceremony]")
{
    DrawCity city(fourAreas(), 3, 3);
    const DrawSession draw = city.seeded(city.draft(4));
    const Expert leaving = expertRows(*city.workbench)->constFirst().expert;
    REQUIRE(retireExpert(*city.workbench, leaving.id, u"调离"_s));
    const auto refused = carryOutDraw(*city.workbench, draw.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.plain().contains(u"removed 1（%1）"_s.arg(leaving.code)));
    REQUIRE(retireExpert(*city.workbench, leaving.id, {}));
    CHECK(carryOutDraw(*city.workbench, draw.id));
}

TEST_CASE("the seed needs two different parties", "[ceremony]")
{
    DrawCity city(fourAreas(), 3, 3);
    const auto draw = freezeDraw(*city.workbench, city.draft(4));
    REQUIRE(giveEntropy(*city.workbench, draw->id, u"纪检组A"_s, u"3"_s));
    CHECK(carryOutDraw(*city.workbench, draw->id).error().code == Error::Code::Invalid);
    CHECK(giveEntropy(*city.workbench, draw->id, u"纪检组 Ａ"_s, u"4"_s).error().code == Error::Code::Conflict);
    CHECK(giveEntropy(*city.workbench, draw->id, u"法院"_s, u"  "_s).error().code == Error::Code::Invalid);
    CHECK(giveEntropy(*city.workbench, draw->id, u"法院"_s, u"3\u00074"_s).error().code == Error::Code::Invalid);
    CHECK(giveEntropy(*city.workbench, draw->id, u"法院"_s, QString(10'001, u'1')).error().code ==
          Error::Code::Invalid);
    REQUIRE(giveEntropy(*city.workbench, draw->id, u"法院"_s, u"4"_s));
    CHECK(carryOutDraw(*city.workbench, draw->id));
    CHECK(giveEntropy(*city.workbench, draw->id, u"第三方"_s, u"4"_s).error().code == Error::Code::Conflict);
}

TEST_CASE("cells are counted before freezing, and one that is too small is named unless that is allowed", "[ceremony]")
{
    DrawCity city(fourAreas(), 3, 3);
    FreezeDraft draft = city.draft(0);
    draft.strata = {u"属地 = 1"_s, u"案件类型＝2"_s}; // one civil case too few in no area, one enforcement case too few
    const auto preview = previewPopulation(*city.workbench, draft);
    REQUIRE(preview);
    CHECK(preview->cells.size() == 8);
    CHECK(preview->cells.contains(QPair<QString, int>(u"青石县 / 执行"_s, 1)));
    CHECK(firstBlocker(preview->checks).contains(u"执行"_s));
    CHECK(freezeDraw(*city.workbench, draft).error().code == Error::Code::Invalid);
    draft.allowShort = true;
    const DrawSession draw = city.drawn(draft);
    CHECK(drawnCases(*city.workbench, draw.id)->size() == 12);

    draft.strata = {u"法官=2"_s};
    CHECK(firstBlocker(previewPopulation(*city.workbench, draft)->checks).contains(u"法官=2"_s));
    draft.strata = {};
    draft.count = 0;
    CHECK_FALSE(firstBlocker(previewPopulation(*city.workbench, draft)->checks).isEmpty());
}

TEST_CASE("where too few experts may review a case, the draw says which and what would help", "[ceremony]")
{
    DrawCity city({u"青石县"_s}, 4, 3);
    const auto preview = previewPopulation(*city.workbench, city.draft(2));
    CHECK(preview->checks.constFirst().rule == u"blocked-case"_s);
    CHECK(preview->checks.constFirst().message.plain().contains(u"青石县人民法院"_s));
    const DrawSession draw = city.seeded(city.draft(2));
    const auto refused = carryOutDraw(*city.workbench, draw.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Invalid);
    CHECK(refused.error().message.plain().contains(u"Add 2 from elsewhere"_s));
    CHECK(drawRow(*city.workbench, draw.id)->draw.state == DrawState::Frozen);

    FreezeDraft none = city.draft(2);
    none.perCase = 9;
    CHECK(firstBlocker(previewPopulation(*city.workbench, none)->checks).contains(u"needs 9 experts"_s));
    none.perCase = 0;
    CHECK(city.drawn(none).expertsCount == 0);
    CHECK(expertsIn(city).isEmpty());
}

TEST_CASE("areas that review each other need somebody to allow it", "[ceremony]")
{
    DrawCity city({u"青石县"_s, u"白水县"_s}, 3, 3);
    FreezeDraft draft = city.draft(6); // all of both areas
    draft.mutualPairs.clear();
    const DrawSession seeded = city.seeded(draft);
    const auto refused = carryOutDraw(*city.workbench, seeded.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Invalid);
    CHECK(refused.error().detail == u"mutual-pair"_s);
    CHECK(drawRow(*city.workbench, seeded.id)->draw == seeded);

    // The reason is given now, to the draw as it was frozen and with the seed it has.
    const auto draw = carryOutDraw(*city.workbench, seeded.id, {}, u" 全市只有\n两地有专家 "_s);
    REQUIRE(draw);
    CHECK(draw->attempt == 1);
    CHECK(draw->mutualPairs == u"全市只有 两地有专家"_s);
    CHECK(verifyStoredDraw(*city.workbench, draw->id)->isEmpty());
    const auto record = readDrawJson(draw->record.toUtf8());
    REQUIRE(record);
    CHECK_FALSE(record->waived.isEmpty());
    const auto experts = expertsIn(city);
    CHECK(std::count_if(experts.begin(), experts.end(), [](const ReviewExpert &one) {
              return one.waiver == u"全市只有 两地有专家"_s;
          }) == record->waived.size());
}

TEST_CASE("a reason for areas that review each other changes nothing but what the record says", "[ceremony]")
{
    // Two cities alike: one gives the reason at the freeze, the other when it is asked.
    DrawCity before({u"青石县"_s, u"白水县"_s}, 3, 3);
    DrawCity after({u"青石县"_s, u"白水县"_s}, 3, 3);
    FreezeDraft draft = before.draft(6);
    draft.mutualPairs = u"全市只有两地有专家"_s;
    const DrawSession first = before.drawn(draft);
    draft = after.draft(6);
    draft.mutualPairs.clear();
    const DrawSession seeded = after.seeded(draft);
    REQUIRE_FALSE(carryOutDraw(*after.workbench, seeded.id));
    const auto second = carryOutDraw(*after.workbench, seeded.id, {}, u"只有两地有专家"_s);
    REQUIRE(second);
    auto one = readDrawJson(first.record.toUtf8());
    const auto other = readDrawJson(second->record.toUtf8());
    REQUIRE(one);
    REQUIRE(other);
    CHECK(one->seed == other->seed);
    CHECK(one->selected == other->selected);
    CHECK(one->assigned == other->assigned);
    CHECK_FALSE(one->waived == other->waived);
    for (Waiver &waiver : one->waived)
        waiver.reason = u"只有两地有专家"_s;
    CHECK(one->waived == other->waived);
}

TEST_CASE("a running case that wins a ticket is voided in the record and never reviewed", "[ceremony]")
{
    DrawCity city(fourAreas(), 2, 3);
    QList<CaseRow> rows = *caseRows(*city.workbench, city.round.id);
    QSet<QString> running;
    for (int i = 0; i < 4; ++i) {
        CaseFile file = rows.at(i * 2).file;
        file.progress = u"正在执行"_s;
        file.closedOn = {};
        REQUIRE(saveCase(*city.workbench, file));
        running.insert(file.identifier);
    }
    const auto preview = previewPopulation(*city.workbench, city.draft(4));
    CHECK(preview->cases == 8);
    CHECK(preview->running == 4);
    CHECK_FALSE(firstBlocker(previewPopulation(*city.workbench, city.draft(5))->checks).isEmpty());
    const DrawSession draw = city.drawn(city.draft(4));
    const auto cases = drawnCases(*city.workbench, draw.id);
    int voided = 0;
    for (const DrawnCase &one : *cases) {
        CHECK(running.contains(one.identifier) == !one.voided.isEmpty());
        CHECK(one.reviewId.isNull() == !one.voided.isEmpty());
        voided += one.voided.isEmpty() ? 0 : 1;
    }
    CHECK(voided > 0); // four of eight are running and all others win
    CHECK(drawRow(*city.workbench, draw.id)->withdrawn == voided);
    CHECK(drawRow(*city.workbench, draw.id)->cases == 4);
}

TEST_CASE("a draw may be of one organ or one category, and never takes a case twice", "[ceremony]")
{
    DrawCity city(fourAreas(), 3, 3);
    const Inspection inspection = openInspections(*city.workbench, city.round.id, {city.courts.at(1).id})->constFirst();
    FreezeDraft draft = city.draft(2);
    draft.inspectionId = inspection.id;
    const DrawSession first = city.drawn(draft);
    CHECK(first.populationCount == 3);
    const auto cases = drawnCases(*city.workbench, first.id);
    const auto review = CaseReviewRepository(city.workbench->database()).byId(cases->constFirst().reviewId);
    CHECK(review->inspectionId == inspection.id);
    CHECK(drawRow(*city.workbench, first.id)->inspection == inspection.code);

    draft.inspectionId = {};
    draft.category = u"化解不掉"_s;
    CHECK(previewPopulation(*city.workbench, draft)->cases >= 3);
    draft.category.clear();
    const auto rest = previewPopulation(*city.workbench, draft);
    CHECK(rest->cases == 10);
    CHECK(rest->checks.constLast().rule == u"drawn-before"_s);
    CHECK(previewPopulation(*city.workbench, city.draft(11))->checks.constFirst().severity ==
          CheckMessage::Severity::Blocker);
}

TEST_CASE("a number that two organs claim keeps the list from being frozen", "[ceremony]")
{
    DrawCity city(fourAreas(), 2, 3);
    CaseFile twice = caseRows(*city.workbench, city.round.id)->constFirst().file;
    const QString organ = twice.unitName;
    twice.id = CaseFileId::create();
    twice.unitName = u"某某县人民法院"_s;
    REQUIRE(city.workbench->write([&] { return CaseFileRepository(city.workbench->database()).save(twice); }));
    const auto refused = freezeDraw(*city.workbench, city.draft(2));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.plain().contains(organ));
    CHECK(refused.error().message.plain().contains(u"某某县人民法院"_s));
}

TEST_CASE("a draw without a purpose, or witnessed by who runs it, is not frozen", "[ceremony]")
{
    DrawCity city(fourAreas(), 2, 3);
    FreezeDraft draft = city.draft(2);
    draft.purpose = u"  "_s;
    CHECK(freezeDraw(*city.workbench, draft).error().code == Error::Code::Invalid);
    draft = city.draft(2);
    draft.witness = draft.operatorName;
    CHECK(freezeDraw(*city.workbench, draft).error().code == Error::Code::Invalid);
    CHECK(drawRows(*city.workbench, city.round.id)->isEmpty());
}
