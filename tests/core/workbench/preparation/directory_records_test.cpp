#include "core/workbench/preparation/directory_records.h"

#include "core/workbench/preparation/teams.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a unit makes its area when that is new, and shares it when it is known", "[directory]")
{
    Prepared city;
    const auto areas = areasOf(*city.workbench);
    REQUIRE(areas);
    REQUIRE(areas->size() == 2);
    CHECK(areas->constFirst().name == u"昆山市"_s);
    CHECK(city.court.areaId == city.police.areaId);
    CHECK(city.court.code == u"DW-2026-001"_s);
    CHECK(city.otherCourt.code == u"DW-2026-003"_s);
}

TEST_CASE("units are listed in official order with their people and where they stand", "[directory]")
{
    Prepared city;
    city.person(u"苏甲一"_s, city.court);
    city.person(u"苏甲二"_s, city.court);
    city.inspection(city.police);
    const auto rows = unitRows(*city.workbench);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).unit.name == city.court.name);
    CHECK(rows->at(0).people == 2);
    CHECK(rows->at(0).state == UnitState::NotInspected);
    CHECK(rows->at(1).state == UnitState::UnderInspection);
    CHECK(rows->at(2).area.name == u"太仓市"_s);
}

TEST_CASE("a unit is refused without a name, without an area, and under a name or number that is taken", "[directory]")
{
    Prepared city;
    UnitDraft draft{{}, {}, {}, AgencyType::Court, u"昆山市"_s, {}};
    CHECK(saveUnit(*city.workbench, draft).error().code == Error::Code::Invalid);
    draft.name = u"昆山市人民 法院"_s;
    CHECK(saveUnit(*city.workbench, draft).error().code == Error::Code::Conflict);
    draft.name = u"某庭"_s;
    draft.code = city.court.code;
    CHECK(saveUnit(*city.workbench, draft).error().code == Error::Code::Conflict);
    draft.code.clear();
    draft.areaCode = u"32x"_s;
    CHECK_FALSE(saveUnit(*city.workbench, draft));
    draft.areaCode.clear();
    draft.area.clear();
    CHECK(saveUnit(*city.workbench, draft).error().code == Error::Code::Invalid);
    CHECK(unitRows(*city.workbench)->size() == 3);
}

TEST_CASE("a changed unit keeps its id and number, and its area gets the code that was missing", "[directory]")
{
    Prepared city;
    const auto saved = saveUnit(
        *city.workbench, {city.court.id, {}, u"昆山市第一人民法院"_s, AgencyType::Court, u"昆山市"_s, u"320583"_s});
    REQUIRE(saved);
    CHECK(saved->id == city.court.id);
    CHECK(saved->code == city.court.code);
    CHECK(unitRows(*city.workbench)->constFirst().area.code == u"320583"_s);
}

TEST_CASE("a person needs a name and a unit, and keeps characters beyond the BMP", "[directory]")
{
    Prepared city;
    Person person;
    CHECK(savePerson(*city.workbench, person).error().code == Error::Code::Invalid);
    person.name = u"赵 𠮷 样"_s;
    CHECK(savePerson(*city.workbench, person).error().code == Error::Code::Invalid);
    person.unitName = u"中共某市委政法委员会"_s;
    const auto saved = savePerson(*city.workbench, person);
    REQUIRE(saved);
    CHECK(saved->name == u"赵𠮷样"_s);
    CHECK(saved->code == u"RY-2026-0001"_s);
    CHECK(personRows(*city.workbench)->constFirst().unit == u"中共某市委政法委员会"_s);
}

TEST_CASE("people come in the order of their units, those of other offices last", "[directory]")
{
    Prepared city;
    Person outside;
    outside.name = u"苏丙一"_s;
    outside.unitName = u"某委"_s;
    REQUIRE(savePerson(*city.workbench, outside));
    city.person(u"苏乙一"_s, city.otherCourt);
    city.person(u"苏甲一"_s, city.court);
    QStringList names;
    const auto rows = personRows(*city.workbench);
    REQUIRE(rows);
    for (const PersonRow &row : *rows)
        names.append(row.person.name);
    CHECK(names == QStringList{u"苏甲一"_s, u"苏乙一"_s, u"苏丙一"_s});
    CHECK(personRows(*city.workbench, city.court.id)->size() == 1);
}

TEST_CASE("what other records name is not withdrawn", "[directory]")
{
    Prepared city;
    const Person person = city.person(u"苏甲一"_s, city.otherCourt);
    CHECK(withdrawUnit(*city.workbench, city.otherCourt.id, u"录错"_s).error().code == Error::Code::Conflict);
    const Inspection inspection = city.inspection(city.court);
    CHECK(withdrawUnit(*city.workbench, city.court.id, u"录错"_s).error().code == Error::Code::Conflict);
    REQUIRE(addTeamMember(*city.workbench, inspection.id, person.id, TeamDuty::Leader));
    CHECK(withdrawPerson(*city.workbench, person.id, u"调离"_s).error().code == Error::Code::Conflict);
    CHECK(withdrawUnit(*city.workbench, city.police.id, u"录错"_s));
    CHECK(unitRows(*city.workbench)->size() == 2);
}

TEST_CASE("a person whom nothing names can be withdrawn, and the number stays taken", "[directory]")
{
    Prepared city;
    const Person person = city.person(u"苏甲一"_s, city.court);
    REQUIRE(withdrawPerson(*city.workbench, person.id, u"录错"_s));
    CHECK(personRows(*city.workbench)->isEmpty());
    CHECK(city.person(u"苏甲二"_s, city.court).code == u"RY-2026-0002"_s);
}
