#include "core/collision/roster.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a row of the roster becomes the official, the spouse and each child", "[collision]")
{
    const Roster roster = rosterOf({{3,
                                     u"R1"_s,
                                     u"张　样（曾用名：张旧）"_s,
                                     u"320505800101001"_s,
                                     u"样城法院"_s,
                                     u"法官"_s,
                                     u"李样"_s,
                                     u"320583198506071236"_s,
                                     u"张大样、张小样"_s,
                                     u"11010519491231002x；440524188001010014"_s,
                                     {},
                                     {},
                                     {},
                                     u"个人事项报告"_s}});
    REQUIRE(roster.entries.size() == 4);
    CHECK(roster.entries.at(0).name == u"张样"_s);
    CHECK(roster.entries.at(0).formerNames == QStringList{u"张旧"_s});
    CHECK(roster.entries.at(0).number == u"320505198001010017"_s);
    CHECK(roster.entries.at(1).relation == Relation::Spouse);
    CHECK(roster.entries.at(2).number == u"11010519491231002X"_s);
    CHECK(roster.entries.at(3).name == u"张小样"_s);
    CHECK(roster.entries.at(3).official == u"张样"_s);
    CHECK(roster.remarks.isEmpty());
    CHECK(roster.rows == 1);
}

TEST_CASE("a number that cannot be compared leaves the name and is remarked on", "[collision]")
{
    const Roster roster = rosterOf({{1, {}, u"甲样"_s, u"3.20505E+17"_s}, {2, {}, u"乙样"_s, u"320508199002290018"_s}});
    REQUIRE(roster.entries.size() == 2);
    CHECK(roster.entries.at(0).number.isEmpty());
    CHECK(roster.entries.at(1).number == u"320508199002290018"_s);
    CHECK(roster.remarks.size() == 2);
    for (const CheckMessage &remark : roster.remarks)
        CHECK_FALSE(remark.message.plain().contains(u"3205"_s));
}

TEST_CASE("two rows with one number are both looked for, and said", "[collision]")
{
    const Roster roster =
        rosterOf({{1, {}, u"甲样"_s, u"320505198001010017"_s}, {2, {}, u"乙样"_s, u"320505800101001"_s}});
    CHECK(roster.entries.size() == 2);
    REQUIRE(roster.remarks.size() == 1);
    CHECK(roster.remarks.at(0).message.plain().contains(u"Row 2"_s));
}

TEST_CASE("a number that is probably mistyped is compared and remarked on, one that shows nothing is not a number",
          "[collision]")
{
    const Roster roster = rosterOf({{1, {}, u"甲样"_s, u"320505198001010018"_s},
                                    {2, {}, u"乙样"_s, u"***"_s},
                                    {3, {}, u"丙样"_s, u"3*****************"_s},
                                    {4, {}, u"丁样"_s, u"320505********0017"_s}});
    REQUIRE(roster.entries.size() == 4);
    CHECK(roster.entries.at(0).number == u"320505198001010018"_s);
    CHECK(roster.entries.at(1).number.isEmpty());
    CHECK(roster.entries.at(2).number.isEmpty());
    CHECK(roster.entries.at(3).number == u"320505********0017"_s);
    REQUIRE(roster.remarks.size() == 3);
    CHECK(roster.remarks.at(0).message.plain().contains(u"check digit"_s));
    CHECK(roster.remarks.at(1).message.plain().contains(u"cannot be compared"_s));
}

TEST_CASE("a row that goes on with an official is no second one", "[collision]")
{
    RosterLine first{1, u"R1"_s, u"张样"_s, u"320505198001010017"_s, u"样城法院"_s};
    first.childNames = u"张大样"_s;
    first.basis = u"个人事项报告"_s;
    RosterLine more = first;
    more.childNames = u"张小样"_s;
    more.goesOn = true;
    RosterLine nobodys;
    nobodys.row = 3;
    nobodys.childNames = u"吴样"_s;
    nobodys.basis = first.basis;
    const Roster roster = rosterOf({first, more, nobodys});
    REQUIRE(roster.entries.size() == 4);
    CHECK(roster.rows == 1);
    CHECK(roster.entries.at(2).name == u"张小样"_s);
    CHECK(roster.entries.at(2).official == u"张样"_s);
    CHECK(roster.entries.at(2).row == 1);
    REQUIRE(roster.remarks.size() == 1);
    CHECK(roster.remarks.at(0).message.plain().contains(u"Row 3"_s));
}
