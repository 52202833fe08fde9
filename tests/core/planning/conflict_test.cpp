#include "core/planning/conflict.h"

#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const Area kArea{AreaId::create(), u"320583"_s, u"昆山市"_s, 1};
const Unit kCourt{UnitId::create(), u"DW-1"_s, u"昆山市人民法院"_s, AgencyType::Court, kArea.id, 1};

Person person(const QString &formerUnits, const QString &recusals = {})
{
    Person result;
    result.name = u"测试甲"_s;
    result.unitName = u"中共某市委政法委员会"_s;
    result.formerUnits = formerUnits;
    result.recusals = recusals;
    return result;
}

} // namespace

TEST_CASE("a former unit is recognised by its full and by its short name", "[conflict]")
{
    const auto [text, expected] = GENERATE(table<QString, bool>({{u"昆山市人民法院"_s, true},
                                                                 {u"昆山市人民法院执行局"_s, true},
                                                                 {u"昆山法院"_s, true},
                                                                 {u"太仓市人民法院、昆山市法院"_s, true},
                                                                 {u"昆 山 市 人 民 法 院"_s, true},
                                                                 {u"昆山市人民检察院"_s, false},
                                                                 {u"太仓市人民法院"_s, false},
                                                                 {u"昆山市财政局"_s, false},
                                                                 {QString(), false}}));
    CAPTURE(text);
    CHECK(candidateFacts(person(text), kCourt, kArea).workedInUnit == expected);
}

TEST_CASE("a declared recusal covers the unit it names or everything in the area it names", "[conflict]")
{
    const auto [text, expected] = GENERATE(table<QString, bool>({{u"昆山市人民法院"_s, true},
                                                                 {u"配偶在昆山法院工作"_s, true},
                                                                 {u"昆山市"_s, true},
                                                                 {u"原籍昆山"_s, true},
                                                                 {u"配偶在昆山市公安局工作"_s, false},
                                                                 {u"太仓市"_s, false},
                                                                 {u"无"_s, false}}));
    CAPTURE(text);
    CHECK(candidateFacts(person({}, text), kCourt, kArea).declaredRecusal == expected);
}

TEST_CASE("who works in the unit now is known by the record or, for typed units, by the name", "[conflict]")
{
    Person one = person({});
    CHECK_FALSE(candidateFacts(one, kCourt, kArea).belongsToUnit);
    one.unitId = kCourt.id;
    CHECK(candidateFacts(one, kCourt, kArea).belongsToUnit);
    one.unitId = {};
    one.unitName = u"昆山市 人民法院"_s;
    CHECK(candidateFacts(one, kCourt, kArea).belongsToUnit);
}

TEST_CASE("an area name of two characters is not shortened to one", "[conflict]")
{
    const Area east{AreaId::create(), {}, u"东区"_s, 1};
    const Unit court{UnitId::create(), {}, u"东区人民法院"_s, AgencyType::Court, east.id, 1};
    CHECK_FALSE(candidateFacts(person(u"东方市人民法院"_s), court, east).workedInUnit);
}
