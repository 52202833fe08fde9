#include "core/casereview/recusal.h"

#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

std::optional<Barrier> barrier(const DrawExpert &expert)
{
    return barrierBetween(caseOf(7, u"昆山市"_s), expert);
}

DrawExpert fromElsewhere(const QStringList &formerUnits = {}, const QStringList &recusals = {})
{
    return {u"E1"_s, u"吴江区人民检察院"_s, u"吴江区"_s, formerUnits, recusals};
}

} // namespace

TEST_CASE("an expert of the case's own area may not review it, however the area is written", "[casereview]")
{
    CHECK_FALSE(barrier(fromElsewhere()).has_value());
    for (const QString &area : {u"昆山市"_s, u"昆山"_s, u" 昆山 市"_s})
        CHECK(barrier({u"E1"_s, u"某单位"_s, area}) == Barrier::OwnArea);
    CHECK_FALSE(barrier({u"E1"_s, u"某单位"_s, u"昆山市2"_s}).has_value());
    CHECK(areaKey(u"东区"_s) != areaKey(u"东县"_s));
}

TEST_CASE("who belongs or belonged to the handling organ may not review", "[casereview]")
{
    for (const QString &unit :
         {u"昆山市人民法院"_s, u"昆山法院"_s, u"昆山市人民法院（2015年3月至2019年）"_s, u"江苏省昆山市人民法院"_s,
          u"昆山市人民法院千灯法庭"_s, u"昆山市人民法院副庭长"_s, u"昆山市 人民法院"_s}) {
        CHECK(barrier({u"E1"_s, unit, u"吴江区"_s}) == Barrier::Organ);
        CHECK(barrier(fromElsewhere({u"太仓市司法局"_s, unit})) == Barrier::Organ);
    }
    for (const QString &unit :
         {u"昆山市人民检察院"_s, u"太仓市人民法院"_s, u"法院"_s, u"人民法院"_s, u""_s, u"昆山市公安局"_s})
        CHECK_FALSE(barrier(fromElsewhere({unit})).has_value());
    CHECK(isSameOrgan(organKey(u"昆山市公安局城中派出所"_s), organKey(u"昆山公安局"_s)));
    CHECK_FALSE(isSameOrgan(organKey(u"单位1"_s), organKey(u"单位11"_s)));
    CHECK_FALSE(isSameOrgan(organKey(u""_s), organKey(u""_s)));
}

TEST_CASE("a declared recusal names the case, the organ or the whole area", "[casereview]")
{
    for (const QString &recusal :
         {u"（2023）苏0500执7号"_s, u"[2023]苏0500执 7号"_s, u"昆山法院"_s, u"昆山市"_s, u"昆山"_s})
        CHECK(barrier(fromElsewhere({}, {recusal})) == Barrier::Recusal);
    for (const QString &recusal : {u"（2023）苏0500执77号"_s, u"太仓法院"_s, u"太仓市"_s, u"无"_s, u"/"_s})
        CHECK_FALSE(barrier(fromElsewhere({}, {recusal})).has_value());
}

TEST_CASE("a declared recusal from which nothing follows is told", "[casereview]")
{
    const QList<DrawCase> cases{caseOf(7, u"昆山市"_s)};
    const QList<DrawExpert> experts{fromElsewhere({}, {u"昆山法院"_s, u"无"_s, u"与王某有亲属关系"_s, u"昆山"_s})};
    CHECK(recusalsWithoutEffect(cases, experts) ==
          QList<std::pair<QString, QString>>{{u"E1"_s, u"与王某有亲属关系"_s}});
}

TEST_CASE("the table of two lists says what each pair says by itself", "[casereview]")
{
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round) {
        const DrawRequest request = randomRequest(random, 20, 12);
        const Barriers barriers(request.cases, request.experts);
        for (qsizetype i = 0; i < request.cases.size(); ++i) {
            for (qsizetype e = 0; e < request.experts.size(); ++e)
                CHECK(barriers.between(i, e) == barrierBetween(request.cases.at(i), request.experts.at(e)));
        }
    }
}
