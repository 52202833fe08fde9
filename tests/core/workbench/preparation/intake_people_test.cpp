#include "core/workbench/preparation/intake.h"

#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

PersonLine line(int row, const QString &code, const QString &name, const QString &unit, const QString &post = {})
{
    PersonLine result;
    result.row = row;
    result.code = code;
    result.name = name;
    result.unit = unit;
    result.post = post;
    return result;
}

} // namespace

TEST_CASE("people come in with the unit found by its name, and a second time nothing happens", "[intake]")
{
    Prepared city;
    QList<PersonLine> lines{line(2, {}, u"苏　甲"_s, u"昆山市人民法院 "_s, u"院长"_s),
                            line(3, u"7"_s, u"赵𠮷样（女）"_s, u"昆山市公安局"_s, u"／"_s)};
    lines[0].formerUnits = u"太仓市人民法院；某县财政局"_s;
    const auto preview = previewPeople(*city.workbench, lines);
    REQUIRE(preview);
    CHECK(preview->count(IntakeOutcome::New) == 2);
    CHECK(personRows(*city.workbench)->isEmpty());

    REQUIRE(applyPeople(*city.workbench, lines));
    const auto rows = personRows(*city.workbench);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).person.name == u"苏甲"_s);
    CHECK(rows->at(0).person.unitId == city.court.id);
    CHECK(rows->at(0).person.formerUnits == u"太仓市人民法院、某县财政局"_s);
    CHECK(rows->at(1).person.name == u"赵𠮷样"_s);
    CHECK(rows->at(1).person.code == u"7"_s);
    CHECK(rows->at(1).person.post.isEmpty());

    const auto again = applyPeople(*city.workbench, lines);
    CHECK(again->count(IntakeOutcome::Unchanged) == 2);
    CHECK(personRows(*city.workbench)->size() == 2);
}

TEST_CASE("a unit that is not in the list is kept by its name and the closest one is named", "[intake]")
{
    Prepared city;
    const auto intake = applyPeople(*city.workbench, {line(2, {}, u"苏甲"_s, u"中共某市委政法委员会"_s),
                                                      line(3, {}, u"苏乙"_s, u"昆山市人民法院民一庭"_s)});
    REQUIRE(intake);
    CHECK(intake->count(IntakeOutcome::New) == 2);
    const IntakeRemark far = intake->rows.at(0).remarks.value(0);
    CHECK(far.severity == CheckMessage::Severity::Warning);
    CHECK(far.field == IntakeField::Unit);
    CHECK_FALSE(far.message.plain().contains(u"Is it"_s));
    CHECK(intake->rows.at(1).remarks.value(0).message.plain().contains(u"昆山市人民法院?"_s));
    CHECK(personRows(*city.workbench)->at(0).person.unitId.isNull());
}

TEST_CASE("somebody known by the number may change name and unit", "[intake]")
{
    Prepared city;
    REQUIRE(applyPeople(*city.workbench, {line(2, u"7"_s, u"苏甲"_s, u"昆山市公安局"_s)}));
    const auto intake = applyPeople(*city.workbench, {line(2, u"7"_s, u"苏丙"_s, u"昆山市人民法院"_s, u"庭长"_s)});
    REQUIRE(intake);
    CHECK(intake->rows.constFirst().outcome == IntakeOutcome::Updated);
    CHECK(intake->rows.constFirst().changes.size() == 3);
    const auto rows = personRows(*city.workbench);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().person.unitId == city.court.id);
}

TEST_CASE("numbers that a list brings take the place of those the program gave", "[intake]")
{
    Prepared city;
    REQUIRE(applyPeople(*city.workbench, {line(2, {}, u"苏甲"_s, u"昆山市公安局"_s)}));
    const auto intake = applyPeople(*city.workbench, {line(2, u"K-1"_s, u"苏甲"_s, u"昆山市公安局"_s)});
    REQUIRE(intake);
    CHECK(intake->rows.constFirst().outcome == IntakeOutcome::Updated);
    CHECK(personRows(*city.workbench)->constFirst().person.code == u"K-1"_s);
}

TEST_CASE("namesakes in one unit are kept apart by their numbers only", "[intake]")
{
    Prepared city;
    const QString unit = u"昆山市公安局"_s;
    const auto both =
        applyPeople(*city.workbench, {line(2, u"K-1"_s, u"苏甲"_s, unit), line(3, u"K-2"_s, u"苏甲"_s, unit)});
    REQUIRE(both);
    CHECK(both->count(IntakeOutcome::New) == 2);
    const auto unclear = previewPeople(*city.workbench, {line(2, {}, u"苏甲"_s, unit)});
    CHECK(unclear->rows.constFirst().outcome == IntakeOutcome::Error);
    CHECK(unclear->rows.constFirst().remarks.constFirst().field == IntakeField::Code);
    const auto twice = previewPeople(*city.workbench, {line(2, {}, u"苏丁"_s, unit), line(3, {}, u"苏丁"_s, unit)});
    CHECK(twice->rows.at(0).outcome == IntakeOutcome::New);
    CHECK(twice->rows.at(1).outcome == IntakeOutcome::Error);
}

TEST_CASE("a line without a name or a unit is refused, and the others come in", "[intake]")
{
    Prepared city;
    const auto intake =
        applyPeople(*city.workbench, {line(2, {}, u" "_s, u"昆山市公安局"_s), line(3, {}, u"苏甲"_s, u"无"_s),
                                      line(4, {}, u"苏乙"_s, u"昆山市公安局"_s)});
    REQUIRE(intake);
    CHECK(intake->count(IntakeOutcome::Error) == 2);
    CHECK(personRows(*city.workbench)->size() == 1);
}

TEST_CASE("a number of a withdrawn person is refused", "[intake]")
{
    Prepared city;
    REQUIRE(applyPeople(*city.workbench, {line(2, u"7"_s, u"苏甲"_s, u"昆山市公安局"_s)}));
    REQUIRE(withdrawPerson(*city.workbench, personRows(*city.workbench)->constFirst().person.id, u"录错"_s));
    const auto intake = previewPeople(*city.workbench, {line(2, u"7"_s, u"苏甲"_s, u"昆山市公安局"_s)});
    CHECK(intake->rows.constFirst().outcome == IntakeOutcome::Error);
}

TEST_CASE("an import of people that is stopped leaves everything as it was", "[intake]")
{
    Prepared city;
    const auto intake = applyPeople(
        *city.workbench, {line(2, {}, u"苏甲"_s, u"昆山市公安局"_s), line(3, {}, u"苏乙"_s, u"昆山市公安局"_s)},
        [](int done, int) { return done < 1; });
    REQUIRE_FALSE(intake);
    CHECK(intake.error().code == Error::Code::Cancelled);
    CHECK(personRows(*city.workbench)->isEmpty());
}
