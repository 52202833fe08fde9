#include "core/casereview/draw_record.h"

#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

DrawRequest goodRequest()
{
    DrawRequest request;
    for (int i = 1; i <= 30; ++i)
        request.cases.append(caseOf(i, areaName(i % 3)));
    for (int i = 1; i <= 9; ++i)
        request.experts.append(expertOf(i, areaName(i % 3)));
    request.frozenAt = u"2026-03-05T09:30:00+08:00"_s;
    request.entropy = {{u"甲"_s, u"1"_s, u"2026-03-05T09:30:00+08:00"_s}, {u"乙"_s, u"2"_s, u"2026-03-05T01:31:00Z"_s}};
    request.rules.count = 6;
    request.rules.perCase = 2;
    return request;
}

DrawRecord goodRecord()
{
    const auto record = makeDraw(goodRequest());
    REQUIRE(record);
    return *record;
}

QString whyNot(const DrawRequest &request)
{
    const auto record = makeDraw(request);
    return record ? u"drawn"_s : record.error().detail;
}

/// Where the first difference is.
QString differenceOf(const DrawRecord &record, const DrawRequest &lists = goodRequest())
{
    const auto verified = verifyDraw(record, lists.cases, lists.experts);
    if (verified)
        return u"none"_s;
    CHECK(verified.error().code == Error::Code::Conflict);
    CHECK_FALSE(verified.error().message.isEmpty());
    return verified.error().detail;
}

} // namespace

TEST_CASE("a draw that was made is a draw that verifies", "[casereview]")
{
    QRandomGenerator random(21);
    int drawn = 0;
    for (int round = 0; round < 300; ++round) {
        DrawRequest request = randomRequest(random, 25, 10);
        request.attempt = 1 + random.bounded(2);
        if (request.attempt > 1)
            request.previous = sha256Hex("before");
        const auto record = makeDraw(request);
        if (!record) {
            CHECK(record.error().detail == u"blocked-case"_s);
            continue;
        }
        ++drawn;
        CHECK(differenceOf(*record, request) == u"none"_s);
        CHECK(*makeDraw(request) == *record);
    }
    CHECK(drawn > 150);
}

TEST_CASE("what a person voided is kept with the reason, and the draw still verifies", "[casereview]")
{
    DrawRequest request = goodRequest();
    const DrawRecord before = *makeDraw(request);
    const QString gone = before.selected.at(2).identifier;
    request.voided.insert(gone, u"卷宗封存"_s);
    const auto after = makeDraw(request);
    REQUIRE(after);
    CHECK(after->voided == QList<VoidedCase>{{gone, before.selected.at(2).ticket, u"卷宗封存"_s}});
    CHECK(after->selected.first(2) == before.selected.first(2));
    CHECK(after->selected.sliced(2, 3) == before.selected.sliced(3, 3));
    CHECK(after->seed == before.seed);
    CHECK(differenceOf(*after, request) == u"none"_s);
    request.voided = {{gone, u"still-running"_s}};
    CHECK(whyNot(request) == u"text"_s);
    request.voided = {{gone, u""_s}};
    CHECK(whyNot(request) == u"text"_s);
}

TEST_CASE("a draw without experts takes the digest of nothing for theirs", "[casereview]")
{
    DrawRequest request = goodRequest();
    request.experts.clear();
    CHECK(whyNot(request) == u"no-experts"_s);
    request.rules.perCase = 0;
    const auto record = makeDraw(request);
    REQUIRE(record);
    CHECK(record->experts == noExperts());
    CHECK(record->assigned.isEmpty());
    CHECK(differenceOf(*record, request) == u"none"_s);
    CHECK(differenceOf(*record) == u"experts.count"_s);
}

TEST_CASE("what cannot be drawn from is refused with its cause", "[casereview]")
{
    const auto with = [](auto change) {
        DrawRequest request = goodRequest();
        change(request);
        return whyNot(request);
    };
    CHECK(with([](DrawRequest &) {}) == u"drawn"_s);
    CHECK(with([](DrawRequest &r) { r.entropy.removeLast(); }) == u"one-contributor"_s);
    CHECK(with([](DrawRequest &r) { r.entropy[1].contributor = u" 甲"_s; }) == u"text"_s);
    CHECK(with([](DrawRequest &r) { r.entropy[1].contributor = u"甲"_s; }) == u"same-contributor"_s);
    CHECK(with([](DrawRequest &r) { r.entropy[0].at = u"2026-03-05T09:29:59+08:00"_s; }) == u"order"_s);
    CHECK(with([](DrawRequest &r) { r.entropy[0].at = u"gestern"_s; }) == u"entropy"_s);
    CHECK(with([](DrawRequest &r) { r.frozenAt = u"2026-03-05T09:30:00"_s; }) == u"frozen_at"_s);
    CHECK(with([](DrawRequest &r) { r.attempt = 0; }) == u"attempt"_s);
    CHECK(with([](DrawRequest &r) { r.attempt = 2; }) == u"attempt"_s);
    CHECK(with([](DrawRequest &r) { r.previous = sha256Hex("x"); }) == u"attempt"_s);
    CHECK(with([](DrawRequest &r) { r.experts[3].area = u" "_s; }) == u"expert-area"_s);
    CHECK(with([](DrawRequest &r) { r.cases[3].area.clear(); }) == u"case-area"_s);
    CHECK(with([](DrawRequest &r) { r.cases[3].identifier = r.cases.at(4).identifier; }) == u"duplicate-case"_s);
    CHECK(with([](DrawRequest &r) { r.experts[3].identifier = u"E-1"_s; }) == u"duplicate-expert"_s);
    CHECK(with([](DrawRequest &r) { r.rules.count = 31; }) == u"too-few-cases"_s);
    CHECK(with([](DrawRequest &r) { r.rules.perCase = 9; }) == u"blocked-case"_s);
    CHECK(with([](DrawRequest &r) { r.rules.perCase = 0; }) == u"no-experts"_s);
    CHECK(with([](DrawRequest &r) { r.waiverReason.clear(); }) == u"text"_s);
}

TEST_CASE("every change of the lists is found", "[casereview]")
{
    const DrawRecord record = goodRecord();
    const auto with = [&](auto change) {
        DrawRequest lists = goodRequest();
        change(lists);
        return differenceOf(record, lists);
    };
    CHECK(with([](DrawRequest &) {}) == u"none"_s);
    CHECK(with([](DrawRequest &r) { r.cases.removeLast(); }) == u"population.count"_s);
    CHECK(with([](DrawRequest &r) { r.cases[7].identifier += u"之一"_s; }) == u"population.digest"_s);
    CHECK(with([](DrawRequest &r) { r.cases[7].organ += u"x"_s; }) == u"population.facts"_s);
    CHECK(with([](DrawRequest &r) { r.cases[7].area += u"x"_s; }) == u"population.facts"_s);
    CHECK(with([](DrawRequest &r) { r.cases[7].running = true; }) == u"population.facts"_s);
    CHECK(with([](DrawRequest &r) { r.cases[7].identifier = r.cases.at(8).identifier; }) == u"duplicate-case"_s);
    CHECK(with([](DrawRequest &r) { r.experts.removeLast(); }) == u"experts.count"_s);
    CHECK(with([](DrawRequest &r) { r.experts.clear(); }) == u"experts.count"_s);
    CHECK(with([](DrawRequest &r) { r.experts[2].identifier += u"x"_s; }) == u"experts.digest"_s);
    CHECK(with([](DrawRequest &r) { r.experts[2].unit += u"x"_s; }) == u"experts.facts"_s);
    CHECK(with([](DrawRequest &r) { r.experts[2].area += u"x"_s; }) == u"experts.facts"_s);
    CHECK(with([](DrawRequest &r) { r.experts[2].formerUnits += u"x"_s; }) == u"experts.facts"_s);
    CHECK(with([](DrawRequest &r) { r.experts[2].recusals += u"x"_s; }) == u"experts.facts"_s);
}

TEST_CASE("every change of the record is found, the first one first", "[casereview]")
{
    const auto with = [&](auto change) {
        DrawRecord record = goodRecord();
        change(record);
        return differenceOf(record);
    };
    CHECK(with([](DrawRecord &r) { r.population.digest[3] = u'g'; }) == u"population.digest"_s);
    CHECK(with([](DrawRecord &r) { r.entropy[0].value = u"2"_s; }) == u"seed"_s);
    CHECK(with([](DrawRecord &r) { r.entropy.removeLast(); }) == u"one-contributor"_s);
    CHECK(with([](DrawRecord &r) { r.entropy.swapItemsAt(0, 1); }) == u"seed"_s);
    CHECK(with([](DrawRecord &r) { r.entropy[0].at = u"2026-03-05T09:30:01+08:00"_s; }) == u"digest"_s);
    CHECK(with([](DrawRecord &r) { r.frozenAt = u"2026-03-05T09:29:00+08:00"_s; }) == u"digest"_s);
    CHECK(with([](DrawRecord &r) { r.seed[0] = u'x'; }) == u"seed"_s);
    CHECK(with([](DrawRecord &r) { r.rules.count = 5; }) == u"selected[6]"_s);
    CHECK(with([](DrawRecord &r) { r.rules.allowShort = true; }) == u"digest"_s);
    CHECK(with([](DrawRecord &r) { r.rules.perCase = 1; }) == u"assigned[1]"_s);
    CHECK(with([](DrawRecord &r) { r.rules.strata.append({u"属地"_s, 1}); }) == u"no-stratum"_s);
    CHECK(with([](DrawRecord &r) { r.selected.removeLast(); }) == u"selected[6]"_s);
    CHECK(with([](DrawRecord &r) { r.selected.swapItemsAt(1, 2); }) == u"selected[2]"_s);
    CHECK(with([](DrawRecord &r) { r.selected[3].ticket[5] = u'x'; }) == u"selected[4]"_s);
    CHECK(with([](DrawRecord &r) { r.selected[3].cell = u"x"_s; }) == u"selected[4]"_s);
    CHECK(with([](DrawRecord &r) {
              r.voided.append({r.selected.at(0).identifier, {}, u"封存"_s});
          }) == u"selected[1]"_s);
    CHECK(with([](DrawRecord &r) { r.voided.append({u"x"_s, {}, u"封存"_s}); }) == u"not-drawn"_s);
    CHECK(with([](DrawRecord &r) { r.voided.append({u"x"_s, {}, u"still-running"_s}); }) == u"voided[1]"_s);
    CHECK(with([](DrawRecord &r) { r.assigned[2].experts.swapItemsAt(0, 1); }) == u"assigned[3]"_s);
    CHECK(with([](DrawRecord &r) { r.assigned.removeFirst(); }) == u"assigned[1]"_s);
    CHECK(with([](DrawRecord &r) {
              r.waived.append({u"x"_s, u"y"_s, u"mutual-pair"_s, u"z"_s});
          }).startsWith(u"waived"_s));
    CHECK(with([](DrawRecord &r) { r.attempt = 2; }) == u"attempt"_s);
    CHECK(with([](DrawRecord &r) {
              r.attempt = 2;
              r.previous = sha256Hex("x");
          }) == u"digest"_s);
    CHECK(with([](DrawRecord &r) { r.digest[0] = u'x'; }) == u"digest"_s);
}
