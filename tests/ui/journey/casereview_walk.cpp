#include "core/workbench/draws/case_pool.h"
#include "core/workbench/draws/ceremony.h"
#include "core/workbench/draws/expert_pool.h"
#include "core/workbench/preparation/rounds.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/journey/office_files.h"
#include "tests/ui/journey/walks.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

RoundId roundInHand(Program &program)
{
    return roundRows(program.workbench())->constFirst().round.id;
}

DrawRow draw(Program &program)
{
    return drawRows(program.workbench(), roundInHand(program))->constFirst();
}

/// What the window in front says under this name.
QString said(const QString &name)
{
    for (const QLabel *label : inFocus()->window()->findChildren<QLabel *>(name)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

void waitForHeading(Hands &hands, const QString &beginning)
{
    hands.waitFor(beginning, [beginning] { return said(u"headingLabel"_s).startsWith(beginning); });
}

/// One party's part of the seed, typed where the focus is.
void give(Hands &hands, const QString &who, const QString &value, const QString &picture)
{
    CHECK(hands.isOn(u"contributorEdit"_s));
    hands.type(who);
    hands.press(u"Return"_s);
    hands.type(value);
    hands.shoot(picture);
    hands.press(u"Return"_s);
}

} // namespace

void fillThePools(Program &program, int closed)
{
    writeCaseList(program.file(u"案件.xlsx"_s), closed);
    writeExpertList(program.file(u"专家.xlsx"_s));
    Hands &hands = program.hands;
    hands.press(u"Ctrl+6"_s);
    hands.shoot(u"80-no-cases"_s);
    program.importList(u"导入案件…"_s, u"案件.xlsx"_s);
    hands.shoot(u"81-cases"_s);
    CHECK(hands.look([&] { return caseRows(program.workbench(), roundInHand(program))->size(); }) == closed + 1);
    hands.press(u"Ctrl+PgDown"_s);
    hands.shoot(u"82-no-experts"_s);
    program.importList(u"导入专家…"_s, u"专家.xlsx"_s);
    hands.shoot(u"83-experts"_s);
    CHECK(hands.look([&] { return expertRows(program.workbench())->size(); }) == 8);
}

void drawBeforeAnAudience(Program &program, int cases)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+PgDown"_s);
    hands.shoot(u"84-no-draws"_s);
    hands.press(u"Ctrl+N"_s);
    hands.waitForWindow(u"新建抽取"_s);
    hands.type(u"长期执行不了案件（第一轮）"_s);
    hands.tabTo(u"operatorEdit"_s);
    hands.type(u"测试员甲"_s);
    hands.press(u"Tab"_s);
    hands.type(u"测试见证人"_s);
    hands.shoot(u"85-draw-wizard-1"_s);
    hands.press(u"Alt+N"_s);
    CHECK(hands.isOn(u"countBox"_s));
    hands.press(u"Ctrl+A"_s);
    for (const QChar digit : QString::number(cases))
        hands.press(digit);
    hands.shoot(u"86-draw-wizard-2"_s);
    hands.press(u"Alt+N"_s);
    hands.waitFor(u"the count of the lists"_s, [] { return said(u"figuresLabel"_s).contains(u"8"_s); });
    hands.shoot(u"87-draw-wizard-3"_s);
    hands.press(u"Alt+F"_s);
    hands.waitFor(u"the digests"_s, [] { return inFocus()->objectName() == u"ceremonyBox"_s; });
    hands.shoot(u"88-draw-wizard-4"_s);
    hands.press(u"Return"_s);

    hands.waitForWindow(u"大屏抽取"_s);
    hands.shoot(u"90-ceremony-opening"_s);
    for (const QString &name : {u"91-ceremony-cases"_s, u"92-ceremony-experts"_s, u"93-ceremony-seed"_s}) {
        hands.press(u"Return"_s);
        hands.shoot(name);
    }
    give(hands, u"市人大代表"_s, u"3 5 1 6"_s, u"94-ceremony-typing"_s);
    give(hands, u"县委政法委"_s, u"今天是个晴天，第十二号信封"_s, u"95-ceremony-typing-long"_s);
    CHECK(hands.look([&] { return draw(program).entropy.size(); }) == 2);
    hands.shoot(u"96-ceremony-given"_s);
    hands.press(u"Ctrl+Return"_s);
    hands.shoot(u"97-ceremony-ready"_s);
    hands.press(u"Return"_s);
    waitForHeading(hands, u"种子（"_s);
    hands.shoot(u"98-ceremony-the-seed"_s);
    hands.press(u"Return"_s);
    waitForHeading(hands, u"抽中名单"_s);
    hands.shoot(u"99-ceremony-growing"_s);
    hands.press(u"Alt+A"_s);
    hands.shoot(u"99-ceremony-list"_s);
    hands.press(u"Ctrl+Return"_s);
    hands.press(u"Return"_s); // verify
    hands.waitFor(u"the verification"_s, [] { return said(u"answerLabel"_s).startsWith(u"✓"_s); });
    hands.shoot(u"99-ceremony-verified"_s);
    hands.tabTo(u"ceremonyCertifyButton"_s);
    hands.press(u"Return"_s);
    CHECK(hands.look([&] { return draw(program).draw.state; }) == DrawState::Certified);
    hands.shoot(u"99-ceremony-certified"_s);
    hands.tabTo(u"ceremonyCertificateButton"_s);
    hands.press(u"Return"_s);
    program.savePdf(u"抽取证书.pdf"_s);
    hands.waitForWindow(u"大屏抽取"_s);
    hands.press(u"Ctrl+Return"_s);
    program.waitForMain();
    hands.shoot(u"99-draws"_s);
    CHECK(hands.look([&] { return draw(program).cases; }) == cases);
}

} // namespace ducha
