#include "core/casereview/replacement.h"

#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QString seed = sha256Hex("seed");

} // namespace

TEST_CASE("whoever leaves a case is replaced by one who may review it and is not on it", "[casereview]")
{
    QRandomGenerator random(9);
    int replaced = 0;
    for (int round = 0; round < 200; ++round) {
        const DrawRequest request = randomRequest(random, 12, 10);
        if (request.experts.isEmpty())
            continue;
        const auto assignment = assignExperts(request.cases, request.experts, seed, request.rules.perCase);
        if (!assignment)
            continue;
        const AssignedCase &one = assignment->assigned.constFirst();
        const QString leaving = one.experts.constFirst();
        const auto next = replacementFor(*assignment, request.cases, request.experts, seed, one.identifier, leaving);
        if (!next) {
            CHECK(next.error().code == Error::Code::Conflict);
            continue;
        }
        ++replaced;
        CHECK_FALSE(one.experts.contains(*next));
        for (const DrawExpert &expert : request.experts) {
            if (expert.identifier == *next)
                CHECK_FALSE(barrierBetween(request.cases.constFirst(), expert).has_value());
        }
        const auto after =
            replacementFor(*assignment, request.cases, request.experts, seed, one.identifier, leaving, {*next});
        if (after)
            CHECK(*after != *next);
    }
    CHECK(replaced > 50);
}

TEST_CASE("a replacement has room before anything else, then makes no mutual pair, then has the smallest ticket",
          "[casereview]")
{
    const QList<DrawCase> cases{caseOf(1, u"甲县"_s), caseOf(2, u"乙县"_s), caseOf(3, u"丁县"_s)};
    const QList<DrawExpert> experts{expertOf(1, u"丙县"_s), expertOf(2, u"甲县"_s), expertOf(3, u"丙县"_s),
                                    expertOf(4, u"乙县"_s)};
    const Assignment assignment{{{cases.at(0).identifier, {u"E-1"_s}},
                                 {cases.at(1).identifier, {u"E-2"_s}},
                                 {cases.at(2).identifier, {u"E-3"_s}}},
                                {},
                                1};
    // E-3 is full; E-4 is of 乙县, whose case an expert of 甲县 has, but has room.
    CHECK(*replacementFor(assignment, cases, experts, seed, cases.at(0).identifier, u"E-1"_s) == u"E-4"_s);
    CHECK(*replacementFor(assignment, cases, experts, seed, cases.at(0).identifier, u"E-1"_s, {u"E-4"_s}) == u"E-3"_s);
    Assignment roomy = assignment;
    roomy.limit = 2;
    CHECK(*replacementFor(roomy, cases, experts, seed, cases.at(0).identifier, u"E-1"_s) == u"E-3"_s);
    const auto nobody =
        replacementFor(assignment, cases, experts, seed, cases.at(0).identifier, u"E-1"_s, {u"E-3"_s, u"E-4"_s});
    CHECK(nobody.error().detail == u"no-replacement"_s);
    CHECK(replacementFor(assignment, cases, experts, seed, cases.at(0).identifier, u"E-2"_s).error().detail ==
          u"not-assigned"_s);
    CHECK(replacementFor(assignment, cases, experts, seed, u"没有"_s, u"E-2"_s).error().detail == u"not-assigned"_s);
}
