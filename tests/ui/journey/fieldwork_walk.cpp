#include "core/workbench/casework/evidence.h"
#include "core/workbench/conversations/interviewing.h"
#include "core/workbench/conversations/symposiums.h"
#include "core/workbench/preparation/rounds.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/journey/walks.h"

#include <QtWidgets/QWidget>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

InspectionId inHand(Program &program)
{
    return inspectionRows(program.workbench())->constFirst().inspection.id;
}

TalkRow talk(Program &program)
{
    return talkRows(program.workbench(), inHand(program))->constFirst();
}

SymposiumRow symposium(Program &program)
{
    return symposiumRows(program.workbench(), inHand(program))->constFirst();
}

/// Ends a wizard on its last look, and waits until what it made is on the desk.
void finish(Program &program, const QString &picture)
{
    Hands &hands = program.hands;
    hands.waitFor(u"the last look"_s, [] { return inFocus()->objectName() == u"qt_wizard_finish"_s; });
    hands.shoot(picture);
    hands.press(u"Return"_s);
    program.waitForMain();
    CHECK(hands.isOn(u"speechEdit"_s)); // one can type at once
}

void say(Hands &hands, const QString &words)
{
    hands.type(words);
    hands.press(u"Return"_s);
}

} // namespace

void talkAndConfirm(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+3"_s);
    hands.press(u"Ctrl+N"_s);
    hands.waitForWindow(u"新建谈话"_s);
    hands.press(u"Down"_s); // from the filter to the first of the unit
    hands.shoot(u"10-talk-wizard-1"_s);
    hands.press(u"Return"_s);
    hands.tabTo(u"talkersList"_s);
    for (const QString &key : {u"Space"_s, u"Down"_s, u"Space"_s, u"Tab"_s, u"Down"_s, u"Down"_s, u"Space"_s})
        hands.press(key);
    hands.tabTo(u"placeEdit"_s);
    hands.type(u"三楼谈话室"_s);
    hands.shoot(u"11-talk-wizard-2"_s);
    hands.press(u"Return"_s);
    finish(program, u"12-talk-wizard-3"_s);

    say(hands, u"执行款怎样发放？"_s);
    say(hands, u"𠮷某催问过多次。执行款有的半年没有发放。"_s);
    hands.press(u"Ctrl+J"_s); // a question of the outline
    hands.press(u"Return"_s);
    say(hands, u"按月学习，每次都有记录。"_s);
    CHECK(hands.look([&] { return talk(program).turns; }) == 4);
    hands.press(u"F6"_s, 2); // to the record
    hands.press(u"Ctrl+Home"_s);
    hands.press(u"Down"_s);
    hands.press(u"End"_s);
    hands.press(u"Shift+Left"_s, 12);
    hands.press(u"Ctrl+E"_s);
    hands.shoot(u"13-talk-desk"_s);
    CHECK(hands.look([&] { return talk(program).evidence; }) == 1);
    hands.press(u"Alt+E"_s);
    CHECK(hands.look([&] { return talk(program).talk.state; }) == TalkState::Drafted);
    hands.press(u"Alt+C"_s);
    CHECK(hands.look([&] { return talk(program).talk.state; }) == TalkState::Confirmed);
    hands.press(u"Ctrl+P"_s);
    program.savePdf(u"谈话记录.pdf"_s);
    program.waitForMain();
}

void holdASymposium(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+4"_s);
    hands.press(u"Ctrl+N"_s);
    hands.waitForWindow(u"新建座谈会"_s);
    hands.type(u"执行工作座谈会"_s);
    hands.tabTo(u"placeEdit"_s);
    hands.type(u"二楼会议室"_s);
    hands.shoot(u"20-symposium-wizard-1"_s);
    hands.press(u"Return"_s);
    for (const QString &key : {u"Down"_s, u"Return"_s, u"Down"_s, u"Return"_s, u"Down"_s, u"Return"_s, u"Return"_s})
        hands.press(key); // two are there, the third is on leave
    hands.shoot(u"21-symposium-wizard-2"_s);
    hands.press(u"Alt+N"_s);
    finish(program, u"22-symposium-wizard-3"_s);

    say(hands, u"执行案款应当及时发放，建议每周通报。"_s);
    say(hands, u"文书上网不及时，群众有意见。"_s);
    hands.press(u"F6"_s, 2);
    hands.press(u"Ctrl+Home"_s);
    hands.press(u"Shift+End"_s);
    hands.press(u"Ctrl+E"_s);
    hands.shoot(u"23-symposium-desk"_s);
    const SymposiumRow held = hands.look([&] { return symposium(program); });
    CHECK(held.came == 2);
    CHECK(held.opinions == 2);
    CHECK(held.evidence == 1);
    hands.press(u"Alt+E"_s);
    hands.press(u"Alt+C"_s);
    CHECK(hands.look([&] { return symposium(program).symposium.state; }) == SymposiumState::Confirmed);
    hands.press(u"Ctrl+P"_s);
    program.savePdf(u"座谈会纪要.pdf"_s);
    program.waitForMain();
}

void markAPageOfAFile(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+5"_s);
    program.chooseFile(u"谈话记录.pdf"_s);
    hands.press(u"Ctrl+N"_s);
    hands.waitFor(u"the file"_s, [] { return inFocus()->objectName() == u"titleEdit"_s; });
    hands.press(u"Ctrl+A"_s);
    hands.type(u"执行款发放情况"_s);
    hands.press(u"Tab"_s);
    hands.type(u"云岭县人民法院"_s);
    hands.tabTo(u"markWordsEdit"_s);
    hands.type(u"第一页载明执行款半年没有发放"_s);
    hands.press(u"Return"_s);
    hands.shoot(u"30-file"_s);
    const auto files = hands.look([&] { return *attachmentRows(program.workbench(), inHand(program)); });
    REQUIRE(files.size() == 1);
    CHECK(files.constFirst().attachment.title == u"执行款发放情况"_s);
    CHECK(files.constFirst().anchors == 1);
    hands.press(u"Ctrl+PgDown"_s);
    hands.shoot(u"31-marks"_s);
}

} // namespace ducha
