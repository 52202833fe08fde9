#include "core/planning/team.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesOf(const QList<TeamCandidate> &team)
{
    QStringList rules;
    for (const CheckMessage &message : checkTeam(team))
        rules.append(message.rule);
    return rules;
}

TeamCandidate member(TeamDuty duty)
{
    TeamCandidate candidate;
    candidate.name = u"测试甲"_s;
    candidate.duty = duty;
    candidate.pledgeSigned = true;
    return candidate;
}

} // namespace

TEST_CASE("a team has exactly one leader", "[planning]")
{
    CHECK(rulesOf({member(TeamDuty::Leader), member(TeamDuty::Member)}).isEmpty());
    CHECK(rulesOf({member(TeamDuty::Member)}) == QStringList{u"team-leader"_s});
    CHECK(rulesOf({member(TeamDuty::Leader), member(TeamDuty::Leader)}) == QStringList{u"team-leader"_s});
    CHECK(rulesOf({}) == QStringList{u"team-leader"_s});
}

TEST_CASE("conflicts of interest block, and only a former post can be waived", "[planning]")
{
    TeamCandidate candidate = member(TeamDuty::Leader);
    SECTION("own unit")
    {
        candidate.belongsToUnit = true;
        candidate.waived = true;
        CHECK(rulesOf({candidate}) == QStringList{u"team-own-unit"_s});
    }
    SECTION("declared recusal")
    {
        candidate.declaredRecusal = true;
        candidate.waived = true;
        CHECK(rulesOf({candidate}) == QStringList{u"team-declared-recusal"_s});
    }
    SECTION("former unit")
    {
        candidate.workedInUnit = true;
        CHECK(rulesOf({candidate}) == QStringList{u"team-former-unit"_s});
        candidate.waived = true;
        CHECK(rulesOf({candidate}).isEmpty());
    }
    SECTION("a missing pledge warns and does not block")
    {
        candidate.pledgeSigned = false;
        CHECK(rulesOf({candidate}) == QStringList{u"team-pledge"_s});
        CHECK_FALSE(hasBlocker(checkTeam({candidate})));
    }
}
