#include "core/casereview/draw_changes.h"

#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

DrawRequest goodRequest(int perCase = 2)
{
    DrawRequest request;
    for (int i = 1; i <= 30; ++i)
        request.cases.append(caseOf(i, areaName(i % 3), {i % 2 == 0 ? u"执行"_s : u"民事"_s}));
    for (int i = 1; i <= 12; ++i)
        request.experts.append(expertOf(i, areaName(i % 4)));
    request.frozenAt = u"2026-03-05T09:30:00+08:00"_s;
    request.entropy = {{u"甲"_s, u"1"_s, u"2026-03-05T09:30:00+08:00"_s},
                       {u"乙"_s, u"2"_s, u"2026-03-05T09:31:00+08:00"_s}};
    request.rules = {.count = 0, .strata = {{u"类型"_s, 3}}, .perCase = perCase};
    return request;
}

DrawRecord drawn(const DrawRequest &request)
{
    const auto record = makeDraw(request);
    REQUIRE(record);
    return *record;
}

QString differenceOf(const DrawRecord &record, const DrawRequest &lists)
{
    const auto verified = verifyDraw(record, lists.cases, lists.experts);
    return verified ? u"none"_s : verified.error().detail;
}

QString cellOf(const DrawRequest &lists, const QString &identifier)
{
    for (const DrawCase &one : lists.cases) {
        if (one.identifier == identifier)
            return one.cell.constFirst();
    }
    return {};
}

} // namespace

TEST_CASE("a voided case is followed by the next ticket of its cell, and nothing else moves", "[casereview]")
{
    DrawRequest request = goodRequest();
    const DrawRecord before = drawn(request);
    const QString gone = before.selected.at(2).identifier;
    const auto after = withVoidedCase(before, request.cases, request.experts, gone, u"卷宗封存"_s);
    REQUIRE(after);
    CHECK(after->selected == before.selected);
    CHECK(after->assigned == before.assigned);
    CHECK(after->digest != before.digest);
    const QList<AssignedCase> standing = standingCases(*after);
    REQUIRE(standing.size() == 6);
    for (qsizetype i = 0; i < 6; ++i) {
        if (i != 2)
            CHECK(standing.at(i) == before.assigned.at(i));
    }
    const QString substitute = standing.at(2).identifier;
    CHECK(standing.at(2).experts.size() == 2);
    CHECK(cellOf(request, substitute) == cellOf(request, gone));
    // The draw made with this void from the start has the same cases.
    request.voided.insert(gone, u"卷宗封存"_s);
    QStringList fromTheStart;
    for (const SelectedCase &one : drawn(request).selected)
        fromTheStart.append(one.identifier);
    CHECK(fromTheStart.contains(substitute));
    request.voided.clear();
    CHECK(differenceOf(*after, request) == u"none"_s);
}

TEST_CASE("an expert who leaves a case is replaced, and nothing else moves", "[casereview]")
{
    const DrawRequest request = goodRequest();
    const DrawRecord before = drawn(request);
    const AssignedCase &one = before.assigned.at(1);
    const auto after =
        withReplacedExpert(before, request.cases, request.experts, one.identifier, one.experts.at(0), u"系同学"_s);
    REQUIRE(after);
    const QList<AssignedCase> standing = standingCases(*after);
    CHECK(standing.at(1).experts.size() == 2);
    CHECK_FALSE(standing.at(1).experts.contains(one.experts.at(0)));
    CHECK(standing.at(1).experts.contains(one.experts.at(1)));
    for (qsizetype i : {0, 2, 3, 4, 5})
        CHECK(standing.at(i) == before.assigned.at(i));
    CHECK(differenceOf(*after, request) == u"none"_s);
}

TEST_CASE("any row of changes verifies, keeps every barrier and brings nobody back", "[casereview]")
{
    QRandomGenerator random(41);
    int made = 0;
    for (int round = 0; round < 150; ++round) {
        const DrawRequest request = randomRequest(random, 25, 12);
        auto record = makeDraw(request);
        if (!record)
            continue;
        for (int step = 0; step < 6; ++step) {
            const QList<AssignedCase> standing = standingCases(*record);
            if (standing.isEmpty())
                break;
            const AssignedCase &one = standing.at(random.bounded(standing.size()));
            const auto next = one.experts.isEmpty() || random.bounded(2) == 0
                                  ? withVoidedCase(*record, request.cases, request.experts, one.identifier, u"封存"_s)
                                  : withReplacedExpert(*record, request.cases, request.experts, one.identifier,
                                                       one.experts.constFirst(), u"回避"_s);
            if (!next) {
                CHECK(next.error().code == Error::Code::Conflict);
                continue;
            }
            record = *next;
            ++made;
        }
        INFO("round " << round);
        CHECK(differenceOf(*record, request) == u"none"_s);
        QHash<QString, DrawCase> cases;
        for (const DrawCase &one : request.cases)
            cases.insert(one.identifier, one);
        for (const AssignedCase &one : standingCases(*record)) {
            CHECK(one.experts.size() == request.rules.perCase);
            CHECK(QSet<QString>(one.experts.begin(), one.experts.end()).size() == one.experts.size());
            CHECK_FALSE(cases.value(one.identifier).running);
            for (const DrawExpert &expert : request.experts) {
                if (one.experts.contains(expert.identifier))
                    CHECK_FALSE(barrierBetween(cases.value(one.identifier), expert).has_value());
            }
            for (const DrawChange &change : record->changes) {
                if (change.identifier == one.identifier)
                    CHECK_FALSE(one.experts.contains(change.expert));
            }
        }
        if (record->changes.isEmpty())
            continue;
        DrawRecord tampered = *record;
        DrawChange &change = tampered.changes[random.bounded(tampered.changes.size())];
        switch (random.bounded(4)) {
        case 0:
            change.reason += u"x"_s;
            break;
        case 1:
            change.experts.append(u"E-999"_s);
            break;
        case 2:
            change.identifier += u"x"_s;
            break;
        default:
            tampered.changes.removeLast();
        }
        CHECK(differenceOf(tampered, request) != u"none"_s);
    }
    CHECK(made > 200);
}

TEST_CASE("who steps in has room first, then makes no mutual pair, then has the smallest ticket", "[casereview]")
{
    const QList<DrawCase> cases{caseOf(1, u"甲县"_s), caseOf(2, u"乙县"_s), caseOf(3, u"丁县"_s)};
    const QList<DrawExpert> experts{expertOf(1, u"丙县"_s), expertOf(2, u"甲县"_s), expertOf(3, u"丙县"_s),
                                    expertOf(4, u"乙县"_s)};
    DrawRecord record;
    record.seed = sha256Hex("seed");
    record.rules.perCase = 1;
    for (int i = 0; i < 3; ++i) {
        record.selected.append({cases.at(i).identifier, {}, {}});
        record.assigned.append({cases.at(i).identifier, {experts.at(i).identifier}});
    }
    const auto next = [&](const DrawRecord &from) {
        const auto to = withReplacedExpert(from, cases, experts, cases.at(0).identifier,
                                           standingCases(from).at(0).experts.at(0), u"回避"_s);
        REQUIRE(to);
        return *to;
    };
    // E-3 is full; E-4 is of 乙县, whose case an expert of 甲县 has, but has room.
    const DrawRecord second = next(record);
    CHECK(second.changes.constLast().experts == QStringList{u"E-4"_s});
    const DrawRecord third = next(second);
    CHECK(third.changes.constLast().experts == QStringList{u"E-3"_s});
    CHECK(withReplacedExpert(third, cases, experts, cases.at(0).identifier, u"E-3"_s, u"回避"_s).error().detail ==
          u"no-replacement"_s);
}

TEST_CASE("a change that cannot be is refused with its cause", "[casereview]")
{
    const DrawRequest request = goodRequest();
    const DrawRecord record = drawn(request);
    const QString one = record.selected.at(0).identifier;
    const auto voiding = [&](const QString &identifier, const QString &reason) {
        const auto after = withVoidedCase(record, request.cases, request.experts, identifier, reason);
        return after ? u"done"_s : after.error().detail;
    };
    CHECK(voiding(one, u"封存"_s) == u"done"_s);
    CHECK(voiding(one, u" "_s) == u"text"_s);
    CHECK(voiding(u"没有"_s, u"封存"_s) == u"not-drawn"_s);
    CHECK(withVoidedCase(record, request.cases.first(1), request.experts, one, u"封存"_s).error().detail ==
          u"other-lists"_s);
    CHECK(withReplacedExpert(record, request.cases, request.experts, one, u"E-99"_s, u"回避"_s).error().detail ==
          u"not-assigned"_s);
    DrawRequest all = goodRequest(0);
    all.experts.clear();
    all.rules.strata = {{u"类型"_s, 15}};
    const DrawRecord everything = drawn(all);
    CHECK(withVoidedCase(everything, all.cases, {}, one, u"封存"_s).error().detail == u"no-substitute"_s);
}
