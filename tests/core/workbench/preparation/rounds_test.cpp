#include "core/workbench/preparation/rounds.h"

#include "core/workbench/preparation/stage_steps.h"
#include "core/workbench/preparation/teams.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("rounds are numbered within their year and listed with the newest first", "[rounds]")
{
    Prepared city;
    CHECK(city.round.code == u"LC-2026-1"_s);
    REQUIRE(saveRound(*city.workbench, {{}, {}, u"2027年第一轮"_s, 2027, {}, {}, 1, 6}));
    const auto rows = roundRows(*city.workbench);
    REQUIRE(rows->size() == 2);
    CHECK(rows->constFirst().round.code == u"LC-2027-1"_s);
    Round wrong = city.round;
    wrong.title.clear();
    CHECK(saveRound(*city.workbench, wrong).error().code == Error::Code::Invalid);
}

TEST_CASE("opening a whole round gives every unit one inspection, in official order and once", "[rounds]")
{
    Prepared city;
    const QList<UnitId> all{city.otherCourt.id, city.court.id, city.police.id};
    const auto opened = openInspections(*city.workbench, city.round.id, all);
    REQUIRE(opened);
    REQUIRE(opened->size() == 3);
    CHECK(opened->at(0).code == u"DC-2026-001"_s);
    CHECK(opened->at(0).unitId == city.court.id);
    CHECK(opened->at(2).unitId == city.otherCourt.id);
    CHECK(openInspections(*city.workbench, city.round.id, all)->isEmpty());
    const auto rows = inspectionRows(*city.workbench, city.round.id);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(1).unit.name == city.police.name);
    CHECK(rows->at(1).area.name == u"昆山市"_s);
    CHECK(rows->at(1).round == u"2026年第一轮"_s);
    CHECK(roundRows(*city.workbench)->constFirst().inspections == 3);
}

TEST_CASE("an inspection can be withdrawn until its team enters, and then its unit may be opened again", "[rounds]")
{
    Prepared city;
    const Inspection inspection = city.inspection(city.court);
    CHECK(withdrawRound(*city.workbench, city.round.id, u"录错"_s).error().code == Error::Code::Conflict);
    REQUIRE(withdrawInspection(*city.workbench, inspection.id, u"调整计划"_s));
    CHECK(inspectionRows(*city.workbench, city.round.id)->isEmpty());
    CHECK(city.inspection(city.court).code == u"DC-2026-002"_s);
}

TEST_CASE("the team's name is kept with the inspection", "[rounds]")
{
    Prepared city;
    const Inspection inspection = city.inspection(city.court);
    REQUIRE(setTeamName(*city.workbench, inspection.id, u" 第一督察组 "_s));
    CHECK(inspectionRow(*city.workbench, inspection.id)->inspection.teamName == u"第一督察组"_s);
}
