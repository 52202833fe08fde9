#include "core/workbench/preparation/teams.h"

#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesOf(const Team &team)
{
    QStringList rules;
    for (const CheckMessage &message : team.checks)
        rules.append(message.rule);
    return rules;
}

} // namespace

TEST_CASE("a team lists its leader first and says what is still missing", "[teams]")
{
    Prepared city;
    const Inspection inspection = city.inspection(city.court);
    const Person one = city.person(u"苏甲一"_s, city.otherCourt);
    const Person two = city.person(u"苏甲二"_s, city.police);
    REQUIRE(addTeamMember(*city.workbench, inspection.id, one.id, TeamDuty::Member));
    CHECK(rulesOf(*teamOf(*city.workbench, inspection.id)) == QStringList{u"team-pledge"_s, u"team-leader"_s});
    auto leader = addTeamMember(*city.workbench, inspection.id, two.id, TeamDuty::Leader);
    REQUIRE(leader);
    const auto team = teamOf(*city.workbench, inspection.id);
    REQUIRE(team->rows.size() == 2);
    CHECK(team->rows.constFirst().name == two.name);
    CHECK_FALSE(hasBlocker(team->checks));
    leader->pledgeSigned = true;
    REQUIRE(saveTeamMember(*city.workbench, *leader));
    CHECK(rulesOf(*teamOf(*city.workbench, inspection.id)) == QStringList{u"team-pledge"_s});
}

TEST_CASE("nobody inspects the unit they belong to or have declared a recusal for", "[teams]")
{
    Prepared city;
    const Inspection inspection = city.inspection(city.court);
    const Person own = city.person(u"苏甲一"_s, city.court);
    const Person related = city.person(u"苏甲二"_s, city.police, {}, u"昆山市人民法院"_s);
    CHECK(addTeamMember(*city.workbench, inspection.id, own.id, TeamDuty::Member).error().code ==
          Error::Code::Conflict);
    CHECK(addTeamMember(*city.workbench, inspection.id, related.id, TeamDuty::Member).error().code ==
          Error::Code::Conflict);
    CHECK(teamOf(*city.workbench, inspection.id)->rows.isEmpty());
}

TEST_CASE("a former post blocks the team until somebody accepts it in writing", "[teams]")
{
    Prepared city;
    const Inspection inspection = city.inspection(city.court);
    const Person former = city.person(u"苏甲一"_s, city.police, u"昆山法院"_s);
    auto member = addTeamMember(*city.workbench, inspection.id, former.id, TeamDuty::Leader);
    REQUIRE(member);
    member->pledgeSigned = true;
    REQUIRE(saveTeamMember(*city.workbench, *member));
    CHECK(rulesOf(*teamOf(*city.workbench, inspection.id)) == QStringList{u"team-former-unit"_s});
    member->waiver = u"离任满十年，组长同意"_s;
    REQUIRE(saveTeamMember(*city.workbench, *member));
    CHECK(teamOf(*city.workbench, inspection.id)->checks.isEmpty());
}

TEST_CASE("candidates leave out the team and the unit's own people, those with conflicts last", "[teams]")
{
    Prepared city;
    const Inspection inspection = city.inspection(city.court);
    city.person(u"苏甲一"_s, city.court);
    const Person taken = city.person(u"苏甲二"_s, city.police);
    city.person(u"苏甲三"_s, city.police, u"昆山市人民法院"_s);
    city.person(u"苏甲四"_s, city.otherCourt);
    REQUIRE(addTeamMember(*city.workbench, inspection.id, taken.id, TeamDuty::Member));
    CHECK(addTeamMember(*city.workbench, inspection.id, taken.id, TeamDuty::Liaison).error().code ==
          Error::Code::Conflict);
    QStringList names;
    const auto rows = teamCandidates(*city.workbench, inspection.id);
    REQUIRE(rows);
    for (const TeamRow &row : *rows)
        names.append(row.name);
    CHECK(names == QStringList{u"苏甲四"_s, u"苏甲三"_s});
}

TEST_CASE("a member who is removed leaves the team and may come back", "[teams]")
{
    Prepared city;
    const Inspection inspection = city.inspection(city.court);
    const Person person = city.person(u"苏甲一"_s, city.police);
    const auto member = addTeamMember(*city.workbench, inspection.id, person.id, TeamDuty::Member);
    REQUIRE(member);
    REQUIRE(removeTeamMember(*city.workbench, member->id, u"另有任务"_s));
    CHECK(teamOf(*city.workbench, inspection.id)->rows.isEmpty());
    CHECK(addTeamMember(*city.workbench, inspection.id, person.id, TeamDuty::Member));
}
