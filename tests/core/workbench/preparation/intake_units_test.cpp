#include "core/workbench/preparation/intake.h"

#include "core/workbench/preparation/directory_records.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workbench.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QList<UnitLine> lines()
{
    return {{3, u"A01"_s, u"昆山市人民法院"_s, u"法院"_s, u"昆山市"_s, u"320583"_s},
            {4, {}, u"昆山市公安局"_s, u"公安局"_s, u"昆山市"_s, {}},
            {5, {}, u"太仓市司法局"_s, {}, u"太仓市"_s, {}}};
}

QList<IntakeOutcome> outcomes(const Intake &intake)
{
    QList<IntakeOutcome> result;
    for (const IntakeRow &row : intake.rows)
        result.append(row.outcome);
    return result;
}

} // namespace

TEST_CASE("a preview of units changes nothing and says what would come in", "[intake]")
{
    TemporaryWorkbench workbench;
    const auto intake = previewUnits(*workbench, lines());
    REQUIRE(intake);
    CHECK(intake->count(IntakeOutcome::New) == 3);
    CHECK(intake->rows.at(1).row == 4);
    CHECK(unitRows(*workbench)->isEmpty());
    CHECK(areasOf(*workbench)->isEmpty());
}

TEST_CASE("units come in with their areas in the order of the file, and a second time nothing happens", "[intake]")
{
    TemporaryWorkbench workbench;
    REQUIRE(applyUnits(*workbench, lines()));
    const auto rows = unitRows(*workbench);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).unit.code == u"A01"_s);
    CHECK(rows->at(0).area.code == u"320583"_s);
    CHECK(rows->at(1).unit.agencyType == AgencyType::PublicSecurity);
    CHECK(rows->at(1).area.id == rows->at(0).area.id);
    CHECK(rows->at(2).unit.agencyType == AgencyType::JusticeBureau);
    CHECK(rows->at(2).area.position == 2);

    const auto again = applyUnits(*workbench, lines());
    REQUIRE(again);
    CHECK(again->count(IntakeOutcome::Unchanged) == 3);
    CHECK(unitRows(*workbench)->size() == 3);
}

TEST_CASE("a unit is found by its number, else by its name, and every change is named", "[intake]")
{
    TemporaryWorkbench workbench;
    REQUIRE(applyUnits(*workbench, lines()));
    const QList<UnitLine> changed{{2, u"A01"_s, u"昆山市第一人民法院"_s, u"法院"_s, u"昆山市"_s, {}},
                                  {3, u"A02"_s, u"昆山市公安局"_s, u"公安局"_s, u"太仓市"_s, {}}};
    const auto intake = applyUnits(*workbench, changed);
    REQUIRE(intake);
    CHECK(intake->count(IntakeOutcome::Updated) == 2);
    REQUIRE(intake->rows.at(0).changes.size() == 1);
    CHECK(intake->rows.at(0).changes.constFirst().before == u"昆山市人民法院"_s);
    CHECK(intake->rows.at(1).changes.size() == 2);
    CHECK(unitRows(*workbench)->size() == 3);
}

TEST_CASE("a line that cannot be taken in names its column, and the others come in", "[intake]")
{
    TemporaryWorkbench workbench;
    const QList<UnitLine> list{{2, {}, {}, u"法院"_s, u"昆山市"_s, {}},
                               {3, {}, u"昆山市人民法院"_s, u"寺庙"_s, u"昆山市"_s, {}},
                               {4, {}, u"昆山市财政所"_s, {}, u"昆山市"_s, {}},
                               {5, {}, u"昆山市司法局"_s, u"司法局"_s, {}, {}},
                               {6, {}, u"太仓市司法局"_s, u"司法局"_s, u"太仓市"_s, {}},
                               {7, {}, u"太仓市 司法局"_s, u"司法局"_s, u"太仓市"_s, {}},
                               {8, {}, u"太仓市人民法院"_s, u"法院"_s, u"太仓市"_s, u"999"_s}};
    const auto intake = applyUnits(*workbench, list);
    REQUIRE(intake);
    using O = IntakeOutcome;
    CHECK(outcomes(*intake) == QList<O>{O::Error, O::Error, O::Error, O::Error, O::New, O::Error, O::Error});
    CHECK(intake->rows.at(0).remarks.constFirst().field == IntakeField::Name);
    CHECK(intake->rows.at(1).remarks.constFirst().field == IntakeField::Agency);
    CHECK(intake->rows.at(2).remarks.constFirst().field == IntakeField::Agency);
    CHECK(intake->rows.at(3).remarks.constFirst().field == IntakeField::Area);
    CHECK(intake->rows.at(5).remarks.constFirst().message.plain().contains(u"row 6"_s));
    CHECK(intake->rows.at(6).remarks.constFirst().field == IntakeField::AreaCode);
    CHECK(unitRows(*workbench)->size() == 1);
}

TEST_CASE("an area left empty is read from the name when it is known", "[intake]")
{
    TemporaryWorkbench workbench;
    const auto intake = applyUnits(*workbench, {{2, {}, u"昆山市人民法院"_s, {}, u"昆山市"_s, {}},
                                                {3, {}, u"昆山市人民检察院"_s, {}, u"／"_s, {}}});
    REQUIRE(intake);
    CHECK(intake->count(IntakeOutcome::New) == 2);
    CHECK(areasOf(*workbench)->size() == 1);
}

TEST_CASE("a number that two lines or a withdrawn unit claim is refused", "[intake]")
{
    TemporaryWorkbench workbench;
    REQUIRE(applyUnits(*workbench, lines()));
    REQUIRE(withdrawUnit(*workbench, unitRows(*workbench)->constFirst().unit.id, u"撤并"_s));
    const auto intake = previewUnits(*workbench, {{2, u"A01"_s, u"新区人民法院"_s, {}, u"新区"_s, {}},
                                                  {3, u"B01"_s, u"新区公安局"_s, {}, u"新区"_s, {}},
                                                  {4, u"B01"_s, u"新区司法局"_s, {}, u"新区"_s, {}}});
    REQUIRE(intake);
    using O = IntakeOutcome;
    CHECK(outcomes(*intake) == QList<O>{O::Error, O::New, O::Error});
}

TEST_CASE("an import of units that is stopped leaves everything as it was", "[intake]")
{
    TemporaryWorkbench workbench;
    const auto intake = applyUnits(*workbench, lines(), [](int done, int) { return done < 2; });
    REQUIRE_FALSE(intake);
    CHECK(intake.error().code == Error::Code::Cancelled);
    CHECK(areasOf(*workbench)->isEmpty());
}
