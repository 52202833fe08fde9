#include "core/workbench/overview/overview.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/reviews/causes.h"
#include "core/workbench/reviews/follow_up.h"
#include "core/workbench/reviews/reviewing.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/journey/walks.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeWidget>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

ReviewView review(Program &program, int place)
{
    const auto rows = reviewRows(program.workbench());
    return *readReview(program.workbench(), rows->at(place).review.id);
}

/// The step of the main button, by its key.
void step(Program &program, int place, ReviewState to)
{
    program.hands.press(u"Alt+Z"_s);
    CHECK(program.hands.look([&] { return review(program, place).row.review.state; }) == to);
}

void choose(Hands &hands, int place)
{
    hands.tabTo(u"抽中案件"_s);
    hands.press(u"Ctrl+Home"_s);
    hands.press(u"Down"_s, place);
}

/// The part of the desk that is called so; its tabs have the focus then.
void goToPart(Hands &hands, const QString &name)
{
    hands.pressUntil(u"Tab"_s, [] {
        const QWidget *focus = inFocus();
        return focus && qobject_cast<const QTabBar *>(focus) && focus->parent()->objectName() == u"deskTabs"_s;
    });
    hands.press(u"Left"_s, 8);
    hands.pressUntil(u"Right"_s, [name] {
        const auto *tabs = qobject_cast<QTabBar *>(inFocus());
        return tabs && tabs->tabText(tabs->currentIndex()).contains(name);
    });
}

/// The one at this place sits down; 0 is the group.
void sit(Hands &hands, int place)
{
    hands.press(u"Alt+W"_s);
    const auto index = [] {
        const auto *box = qobject_cast<QComboBox *>(inFocus());
        return box ? box->currentIndex() : -1;
    };
    const int now = hands.look(index);
    hands.pressUntil(now < place ? u"Down"_s : u"Up"_s, [=] { return index() == place; });
}

void giveOpinionAndSubmit(Hands &hands, const QString &opinion)
{
    hands.press(u"Alt+N"_s);
    hands.type(opinion);
    hands.press(u"Ctrl+Return"_s);
}

/// An expert's sheet: points off the second item, why, and an opinion.
void writeSheet(Hands &hands, int expert, const QString &points, const QString &reason, const QString &opinion)
{
    sit(hands, expert);
    hands.tabTo(u"评查表项目"_s);
    hands.press(u"Ctrl+Home"_s);
    hands.press(u"Down"_s);
    hands.press(points);
    hands.press(u"Tab"_s);
    hands.press(u"Down"_s); // 一般瑕疵
    hands.press(u"Tab"_s);
    hands.type(reason);
    hands.shoot(u"a2-sheet-%1"_s.arg(expert));
    hands.press(u"Ctrl+J"_s);
    giveOpinionAndSubmit(hands, opinion);
}

/// The group's sheet, taken from the experts'.
void writeTogether(Program &program, bool hasMajorFlaw)
{
    Hands &hands = program.hands;
    goToPart(hands, u"评查组"_s);
    hands.tabTo(u"beginButton"_s);
    hands.press(u"Return"_s);
    hands.press(u"Alt+Q"_s);
    hands.press(u"Ctrl+Home"_s);
    hands.press(u"Down"_s);
    if (hasMajorFlaw) {
        hands.press(u"Space"_s); // 一般瑕疵 becomes 重大瑕疵
        hands.press(u"Return"_s);
        hands.press(u"Tab"_s);
        hands.type(u"民事诉讼法第九十五条"_s);
        hands.press(u"Tab"_s);
        hands.type(u"正卷第15页"_s);
        hands.press(u"Ctrl+J"_s);
    }
    hands.shoot(u"a5-group"_s);
    giveOpinionAndSubmit(hands, hasMajorFlaw ? u"送达程序有重大瑕疵。"_s : u"送达程序有瑕疵。"_s);
}

void conclude(Program &program)
{
    Hands &hands = program.hands;
    goToPart(hands, u"意见结论"_s);
    hands.tabTo(u"factsEdit"_s);
    hands.type(u"申请执行人申请强制执行货款。"_s);
    hands.press(u"Tab"_s);
    hands.type(u"送达程序有瑕疵，其余程序合法。"_s);
    hands.press(u"Tab"_s);
    hands.type(u"规范送达，完善回证。"_s);
    hands.press(u"Tab"_s);
    hands.press(u"Down"_s, 2);
    hands.shoot(u"a6-conclusion"_s);
}

SupervisionOrder newestOrder(Program &program)
{
    return orderRows(program.workbench())->constLast().order;
}

int openOrders(Program &program)
{
    const auto rows = *waitingRows(program.workbench(), roundRows(program.workbench())->constFirst().round.id);
    int open = 0;
    for (const WaitingRow &row : rows)
        open += row.waiting.kind == WaitingKind::OrderOpen ? row.waiting.count : 0;
    return open;
}

} // namespace

void reviewACase(Program &program, int place, bool hasMajorFlaw)
{
    Hands &hands = program.hands;
    choose(hands, place);
    hands.shoot(u"a0-reviews"_s);
    step(program, place, ReviewState::FileReceived);
    goToPart(hands, u"自评"_s);
    hands.tabTo(u"beginButton"_s);
    hands.press(u"Return"_s);
    giveOpinionAndSubmit(hands, u"自评无瑕疵。"_s);
    hands.shoot(u"a1-self"_s);
    step(program, place, ReviewState::SelfReviewed);

    writeSheet(hands, 1, u"2"_s, u"送达回证缺收件人签名"_s, u"程序基本合法。"_s);
    writeSheet(hands, 2, u"1"_s, u"送达方式不规范"_s, u"建议规范送达。"_s);
    sit(hands, 0);
    CHECK(hands.look([&] { return review(program, place).differences.size(); }) == 1);
    goToPart(hands, u"对照"_s);
    hands.shoot(u"a4-comparison"_s);
    step(program, place, ReviewState::Reviewed);

    writeTogether(program, hasMajorFlaw);
    CHECK(hands.look([&] { return review(program, place).facts.majorFlaws; }) == (hasMajorFlaw ? 1 : 0));
    conclude(program);
    step(program, place, ReviewState::Opinion);
    if (hasMajorFlaw) {
        hands.press(u"Ctrl+P"_s);
        program.savePdf(u"评查意见.pdf"_s);
        program.waitForMain();
    }
    hands.tabTo(u"replyBox"_s);
    hands.press(u"Down"_s); // no objection
    hands.tabTo(u"repliedOnEdit"_s);
    hands.press(u";"_s);
    step(program, place, ReviewState::Replied);
    hands.tabTo(u"gradeBox"_s);
    hands.press(u"Down"_s, 2);
    step(program, place, hasMajorFlaw ? ReviewState::Replied : ReviewState::Final); // the order is missing
    hands.shoot(u"a7-last-step"_s);
}

void orderAndClose(Program &program, int place)
{
    Hands &hands = program.hands;
    const int before = hands.look([&] { return openOrders(program); });
    hands.press(u"Ctrl+PgDown"_s);
    hands.shoot(u"b0-orders"_s);
    hands.tabTo(u"mainButton"_s);
    hands.press(u"Return"_s);
    hands.waitForWindow(u"起草督办单"_s);
    hands.tabTo(u"尚未督办的重大瑕疵"_s);
    hands.shoot(u"b1-flaws"_s);
    hands.press(u"Return"_s);
    program.waitForMain();
    CHECK(hands.isOn(u"demandEdit"_s));
    hands.type(u"重点查明送达环节。"_s);
    hands.press(u"Tab"_s);
    hands.type(u"分管副院长"_s);
    hands.tabTo(u"issueButton"_s);
    hands.press(u"Return"_s);
    CHECK(hands.look([&] { return newestOrder(program).state; }) == OrderState::Issued);
    CHECK(hands.look([&] { return openOrders(program); }) == before + 1); // on the overview
    hands.shoot(u"b2-issued"_s);
    hands.press(u"Ctrl+P"_s);
    program.savePdf(u"督办单.pdf"_s);
    program.waitForMain();
    hands.press(u"Ctrl+PgUp"_s);
    choose(hands, place);
    step(program, place, ReviewState::Final);
    hands.shoot(u"b3-final"_s);
}

void closeTheOrder(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+PgDown"_s);
    hands.tabTo(u"orderReplyEdit"_s);
    hands.type(u"已补正并组织培训。"_s);
    hands.tabTo(u"recordReplyButton"_s);
    hands.press(u"Return"_s);
    CHECK(hands.look([&] { return newestOrder(program).state; }) == OrderState::Replied);
    hands.tabTo(u"conclusionEdit"_s);
    hands.type(u"整改到位。"_s);
    hands.tabTo(u"recheckedByBox"_s);
    hands.press(u"Down"_s);
    hands.tabTo(u"closeOrderButton"_s);
    hands.press(u"Return"_s);
    CHECK(hands.look([&] { return newestOrder(program).state; }) == OrderState::Closed);
    CHECK(hands.look([&] { return openOrders(program); }) == 0);
    hands.shoot(u"b4-closed"_s);
}

void nameACause(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+6"_s);
    hands.pressUntil(u"Ctrl+PgDown"_s, [] {
        const auto *seat = inFocus()->window()->findChild<QComboBox *>(u"seatBox"_s);
        return seat && seat->isVisible(); // the page of the reviews
    });
    goToPart(hands, u"原因"_s);
    hands.tabTo(u"newCauseButton"_s);
    hands.press(u"Return"_s);
    hands.type(u"监督管理责任未压实"_s);
    hands.press(u"Tab"_s);
    hands.type(u"送达环节长期无人检查"_s);
    hands.press(u"Tab"_s);
    hands.press(u"Home"_s);
    hands.press(u"Space"_s);
    hands.press(u"Tab"_s);
    hands.press(u"Down"_s);
    hands.press(u"Tab"_s);
    hands.shoot(u"c0-cause"_s);
    const auto causes = [&] {
        return *causeRows(program.workbench(), inspectionRows(program.workbench())->constFirst().inspection.id);
    };
    const QList<CauseRow> named = hands.look(causes);
    REQUIRE(named.size() == 1);
    CHECK(named.constFirst().cause.title == u"监督管理责任未压实"_s);
    CHECK(named.constFirst().marks.size() == 1);
    CHECK_FALSE(named.constFirst().cause.findingId.isNull());
}

void openTheCauseFromItsSentence(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+Shift+1"_s);
    hands.tabTo(u"sentenceView"_s);
    hands.pressUntil(u"Down"_s, [] {
        const auto *view = qobject_cast<QAbstractItemView *>(inFocus());
        return view && view->currentIndex().siblingAtColumn(0).data().toString().contains(u"监督管理责任未压实"_s);
    });
    hands.tabTo(u"trailTree"_s);
    hands.pressUntil(u"Down"_s, [] {
        const auto *tree = qobject_cast<QTreeWidget *>(inFocus());
        return tree && tree->currentItem() && tree->currentItem()->text(0).contains(u"监督管理责任未压实"_s);
    });
    hands.shoot(u"c1-trail"_s);
    hands.press(u"Return"_s);
    const auto title = [] {
        const auto *edit = inFocus()->window()->findChild<QLineEdit *>(u"causeTitleEdit"_s);
        return edit && edit->isVisible() ? edit->text() : QString();
    };
    CHECK(hands.look(title) == u"监督管理责任未压实"_s);
    hands.shoot(u"c2-cause-opened"_s);
}

void lookAtTheRest(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+PgDown"_s);
    hands.shoot(u"b5-statistics"_s);
    hands.press(u"Ctrl+9"_s);
    hands.shoot(u"b6-leads"_s);
    hands.press(u"Ctrl+1"_s);
    hands.shoot(u"b7-overview"_s);
}

} // namespace ducha
