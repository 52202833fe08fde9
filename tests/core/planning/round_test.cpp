#include "core/planning/round.h"

#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Round good()
{
    return {{}, {}, u"2026年第一轮"_s, 2026, QDate(2026, 3, 1), QDate(2026, 12, 31), 1, 3};
}

QStringList rulesOf(const Round &round)
{
    QStringList rules;
    for (const CheckMessage &message : checkRound(round))
        rules.append(message.rule);
    return rules;
}

} // namespace

TEST_CASE("a round with title, year and limits has nothing against it", "[round]")
{
    CHECK(checkRound(good()).isEmpty());
    Round open = good();
    open.startsOn = {};
    open.endsOn = {};
    CHECK(checkRound(open).isEmpty());
}

TEST_CASE("each field of a round is checked by its own rule", "[round]")
{
    Round round = good();
    SECTION("title")
    {
        round.title = u"  "_s;
        CHECK(rulesOf(round) == QStringList{u"round-title"_s});
    }
    SECTION("year")
    {
        round.year = 26;
        CHECK(rulesOf(round) == QStringList{u"round-year"_s});
    }
    SECTION("days")
    {
        round.endsOn = round.startsOn.addDays(-1);
        CHECK(rulesOf(round) == QStringList{u"round-days"_s});
    }
    SECTION("plan")
    {
        round.planMonths = 0;
        CHECK(rulesOf(round) == QStringList{u"round-plan"_s});
    }
    SECTION("rectification")
    {
        round.planMonths = 6;
        CHECK(rulesOf(round) == QStringList{u"round-rectification"_s});
    }
}
