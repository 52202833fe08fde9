#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/preparation/teams.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/journey/office_files.h"
#include "tests/ui/journey/walks.h"

#include <QtWidgets/QWidget>

namespace ducha {

using namespace Qt::StringLiterals;

void beginAWorkspace(Program &program)
{
    Hands &hands = program.hands;
    hands.waitFor(u"the welcome"_s, [] { return inFocus() != nullptr; });
    hands.shoot(u"01-welcome"_s);
    hands.tabTo(u"personEdit"_s);
    hands.press(u"Ctrl+A"_s);
    hands.type(u"测试员甲"_s);
    program.chooseFile(u"某市.ducha"_s);
    hands.press(u"Alt+W"_s);
    program.waitForMain();
    hands.shoot(u"02-empty"_s);
}

void takeInTheLists(Program &program)
{
    writeUnitList(program.file(u"单位.xlsx"_s));
    writePeopleList(program.file(u"人员.xlsx"_s));
    Hands &hands = program.hands;
    hands.press(u"Ctrl+2"_s);
    program.importList(u"导入单位"_s, u"单位.xlsx"_s);
    CHECK(hands.look([&] { return unitRows(program.workbench())->size(); }) == 50);
    hands.press(u"Ctrl+PgDown"_s);
    program.importList(u"导入人员"_s, u"人员.xlsx"_s);
    CHECK(hands.look([&] { return personRows(program.workbench())->size(); }) == 300);
    hands.shoot(u"03-people"_s);
}

void openAnInspectionWithItsTeam(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+PgDown"_s);
    hands.press(u"Ctrl+N"_s);
    hands.type(u"第一轮"_s);
    hands.tabTo(u"startsOnEdit"_s);
    hands.press(u";"_s); // today
    hands.press(u"Return"_s);
    hands.waitFor(u"the round"_s, [&] { return roundRows(program.workbench())->size() == 1; });
    hands.shoot(u"04-round"_s);

    hands.press(u"Ctrl+PgDown"_s);
    hands.press(u"Ctrl+N"_s);
    hands.waitForWindow(u"开立督察"_s);
    hands.type(u"云岭县人民法院"_s);
    hands.press(u"Down"_s);
    hands.shoot(u"05-units"_s);
    hands.press(u"Return"_s);
    program.waitForMain();
    hands.shoot(u"06-inspections"_s);

    hands.press(u"Ctrl+PgDown"_s);
    hands.tabTo(u"teamNameEdit"_s);
    hands.type(u"第一督察组"_s);
    hands.tabTo(u"filterEdit"_s);
    hands.type(u"石桥县司法局"_s);
    hands.press(u"Down"_s);
    hands.press(u"Return"_s, 3);
    const auto team = [&] {
        return *teamOf(program.workbench(), inspectionRows(program.workbench())->constFirst().inspection.id);
    };
    CHECK(hands.look(team).rows.size() == 3);
    for (int member = 0; member < 3; ++member) {
        hands.press(u"Alt+P"_s); // the pledge of the one in hand, who came last
        hands.tabTo(u"moreButton"_s);
        hands.press(u"Tab"_s);
        hands.press(u"Up"_s);
    }
    hands.shoot(u"07-team"_s);
    CHECK(hands.look(team).checks.isEmpty());
    const Inspection inspection =
        hands.look([&] { return inspectionRows(program.workbench())->constFirst().inspection; });
    CHECK(inspection.teamName == u"第一督察组"_s);
    for (int step = 0; step < 3; ++step) // approved, the team is there, entered
        program.advanceStage();
}

} // namespace ducha
