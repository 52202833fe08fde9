#include "core/workbench/casework/findings.h"
#include "core/workbench/casework/papers.h"
#include "core/workbench/feedback/drafting.h"
#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/rectification.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/journey/office_files.h"
#include "tests/ui/journey/walks.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Whether the row in focus begins so in its first column.
bool isAtRow(const QString &beginning)
{
    const auto *view = qobject_cast<QAbstractItemView *>(inFocus());
    return view && view->currentIndex().siblingAtColumn(0).data().toString().startsWith(beginning);
}

/// What stands in the cells of the overview's grid.
QStringList gridTexts()
{
    QStringList texts;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const auto *grid = window->findChild<QAbstractItemView *>(u"overviewGrid"_s);
        const int columns = grid ? grid->model()->columnCount() : 0;
        for (int cell = 0; grid && cell < grid->model()->rowCount() * columns; ++cell)
            texts.append(grid->model()->index(cell / columns, cell % columns).data().toString());
    }
    return texts;
}

} // namespace

void writeAndReviewAPaper(Program &program)
{
    Hands &hands = program.hands;
    const auto paper = [&] { return paperRows(program.workbench())->constFirst(); };
    hands.press(u"Ctrl+8"_s);
    hands.press(u"Ctrl+N"_s);
    hands.tabTo(u"dimensionBox"_s);
    hands.press(u"Down"_s, 3);
    hands.press(u"Tab"_s);
    hands.type(u"执行款发放不及时"_s);
    hands.press(u"Tab"_s);
    hands.type(u"抽查发现部分执行款半年没有发放，有谈话记录为证。"_s);
    hands.press(u"Alt+P"_s);
    hands.press(u"Down"_s);
    hands.press(u"Alt+N"_s);
    hands.press(u"Down"_s, 2);
    hands.press(u"Alt+I"_s);
    hands.waitForWindow(u"引用证据"_s);
    hands.press(u"Down"_s);
    hands.press(u"Ctrl+A"_s);
    hands.shoot(u"40-cite"_s);
    hands.press(u"Return"_s);
    program.waitForMain();
    CHECK(hands.look(paper).sources.size() == 3);
    hands.press(u"Alt+S"_s);
    CHECK(hands.look(paper).paper.state == PaperState::Submitted);
    hands.press(u"Alt+W"_s);
    hands.press(u"Down"_s); // the first of the team prepared it, and is refused as its reviewer
    hands.press(u"Alt+V"_s);
    CHECK(hands.look(paper).paper.state == PaperState::Submitted);
    hands.shoot(u"41-own-review-refused"_s);
    hands.press(u"Alt+W"_s);
    hands.press(u"Down"_s, 2);
    hands.press(u"Alt+V"_s);
    CHECK(hands.look(paper).paper.state == PaperState::Approved);
    hands.press(u"Alt+U"_s);
    hands.press(u"Down"_s);
    hands.press(u"Tab"_s);
    hands.type(u"无异议"_s);
    hands.press(u"Return"_s);
    CHECK(hands.look(paper).paper.confirmation == FactConfirmation::Agreed);
    CHECK(hands.look(paper).paper.dimension == u"P4"_s);
    hands.shoot(u"42-paper"_s);
    hands.press(u"Ctrl+P"_s);
    program.savePdf(u"底稿.pdf"_s);
    program.waitForMain();
}

void makeAFinding(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+PgDown"_s);
    hands.press(u"Ctrl+N"_s);
    hands.waitForWindow(u"形成问题"_s);
    hands.press(u"Down"_s);
    hands.shoot(u"43-papers"_s);
    hands.press(u"Return"_s);
    program.waitForMain();
    CHECK(hands.isOn(u"titleEdit"_s));
    hands.press(u"Alt+F"_s);
    hands.press(u"Alt+I"_s);
    hands.shoot(u"44-finding"_s);
    const auto findings = hands.look([&] { return *findingRows(program.workbench()); });
    REQUIRE(findings.size() == 1);
    CHECK(findings.constFirst().finding.state == FindingState::Decided);
    for (int step = 0; step < 2; ++step) // the team has left, and has reported
        program.advanceStage();
}

void issueTheFeedback(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+Shift+1"_s);
    hands.press(u"Ctrl+N"_s);
    hands.waitForWindow(u"反馈意见：从问题到印发"_s);
    hands.shoot(u"50-feedback-wizard-1"_s);
    hands.press(u"Alt+N"_s);
    hands.waitFor(u"the sentences"_s, [] { return inFocus()->objectName() == u"sentenceView"_s; });
    hands.pressUntil(u"Down"_s, [] { return isAtRow(u"总的看"_s); });
    hands.press(u"Ctrl+E"_s); // an overall assessment, which somebody answers for
    hands.press(u"Down"_s);
    hands.press(u"Return"_s);
    hands.press(u"End"_s);
    hands.type(u"请高度重视。"_s);
    hands.press(u"Return"_s);
    hands.shoot(u"51-feedback-wizard-2"_s);
    hands.press(u"Alt+N"_s);
    hands.waitFor(u"the check"_s, [] { return inFocus()->objectName() == u"__qt__passive_wizardbutton1"_s; });
    hands.shoot(u"52-feedback-wizard-3"_s);
    hands.press(u"Return"_s);
    hands.waitFor(u"the number"_s, [] { return inFocus()->objectName() == u"numberEdit"_s; });
    hands.shoot(u"53-feedback-wizard-4"_s);
    hands.press(u"Alt+I"_s);
    hands.waitFor(u"the issued document"_s, [] { return inFocus()->objectName() == u"routeButton"_s; });
    hands.shoot(u"54-feedback-wizard-5"_s);
    const auto feedback = hands.look([&] { return feedbackRows(program.workbench())->constFirst().feedback; });
    CHECK(feedback.state == FeedbackState::Issued);
    hands.press(u"Alt+S"_s);
    program.savePdf(u"反馈意见.pdf"_s);

    hands.press(u"Alt+R"_s);
    hands.waitForWindow(u"主送和抄送"_s);
    hands.shoot(u"55-routing-wizard-1"_s);
    hands.press(u"Alt+N"_s);
    hands.press(u";"_s); // sent today
    hands.shoot(u"56-routing-wizard-2"_s);
    hands.press(u"Alt+D"_s);
    hands.pressUntil(u"Tab"_s, [] {
        const auto *button = qobject_cast<QPushButton *>(inFocus());
        return button && button->text().contains(u"云岭县委政法委员会"_s);
    });
    hands.shoot(u"57-routing-wizard-3"_s);
    hands.press(u"Return"_s);
    program.savePdf(u"抄送函.pdf"_s);
    hands.waitForWindow(u"主送和抄送"_s);
    hands.press(u"Alt+F"_s);
    hands.waitForWindow(u"反馈意见：从问题到印发"_s);
    hands.press(u"Alt+F"_s);
    program.waitForMain();
    hands.shoot(u"58-feedback"_s);
}

void recordTheReceipts(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+Shift+2"_s);
    const auto signedFor = [&] {
        const auto rows = *routingRows(program.workbench());
        return std::count_if(rows.begin(), rows.end(),
                             [](const RoutingRow &row) { return row.state == RoutingState::Received; });
    };
    CHECK(hands.look([&] { return routingRows(program.workbench())->size(); }) == 2);
    hands.tabTo(u"listView"_s);
    hands.press(u"Alt+B"_s);
    hands.type(u"测试戊"_s);
    hands.press(u"Alt+F"_s);
    CHECK(hands.look(signedFor) == 1);
    hands.shoot(u"60-one-has-signed"_s);
    hands.tabTo(u"listView"_s);
    hands.press(u"Down"_s);
    hands.press(u"Alt+B"_s);
    hands.type(u"测试己"_s);
    hands.press(u"Alt+F"_s);
    CHECK(hands.look(signedFor) == 2);
    hands.shoot(u"61-all-have-signed"_s);
    for (int step = 0; step < 2; ++step) // fed back, being put right
        program.advanceStage();
}

void takeTheReturnIn(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+1"_s);
    const QStringList before = hands.look(gridTexts);
    hands.press(u"Ctrl+Shift+3"_s);
    program.chooseFile(u"台账.xlsx"_s);
    hands.tabTo(u"moreButton"_s);
    hands.choose(u"导出台账"_s);
    hands.waitFor(u"the ledger"_s, [path = program.file(u"台账.xlsx"_s)] { return QFileInfo(path).size() > 0; });
    hands.shoot(u"70-ledger"_s);
    fillIn(program.file(u"台账.xlsx"_s), program.file(u"反馈.xlsx"_s));

    hands.tabTo(u"mainButton"_s);
    hands.press(u"Return"_s);
    hands.waitForWindow(u"导入整改反馈"_s);
    hands.type(program.file(u"反馈.xlsx"_s));
    hands.shoot(u"71-return-1"_s);
    hands.press(u"Return"_s);
    hands.waitFor(u"the rows"_s, [] { return inFocus()->objectName() == u"listView"_s; });
    hands.shoot(u"72-return-2"_s);
    const auto item = [&] { return ledgerRows(program.workbench())->constFirst().item; };
    CHECK(hands.look(item).state != ItemState::CloseApplied); // nothing happens before it is applied
    hands.tabTo(u"nextButton"_s);
    hands.press(u"Return"_s);
    hands.waitFor(u"the applied return"_s, [&] { return item().state == ItemState::CloseApplied; });
    hands.waitFor(u"the result"_s, [] {
        const auto *button = qobject_cast<QPushButton *>(inFocus());
        return button && button->objectName() == u"nextButton"_s && button->text().contains(u"关闭"_s);
    });
    hands.shoot(u"73-return-3"_s);
    hands.press(u"Return"_s);
    program.waitForMain();
    hands.shoot(u"74-ledger"_s);
    hands.tabTo(u"acceptButton"_s); // the county accepts, then the city closes
    hands.press(u"Return"_s);
    hands.waitFor(u"the county's verdict"_s, [&] { return item().state == ItemState::CountyVerified; });
    hands.tabTo(u"acceptButton"_s);
    hands.press(u"Return"_s);
    hands.waitFor(u"the closing"_s, [&] { return item().state == ItemState::Closed; });
    hands.shoot(u"75-ledger-closed"_s);
    hands.press(u"Ctrl+1"_s);
    hands.shoot(u"76-overview"_s);
    const QStringList after = hands.look(gridTexts);
    REQUIRE(before.size() == 50);
    REQUIRE(after.size() == 50);
    int moved = 0;
    for (int cell = 0; cell < 50; ++cell)
        moved += after.at(cell) == before.at(cell) ? 0 : 1;
    CHECK(moved == 1);
}

} // namespace ducha
