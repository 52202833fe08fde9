#include "core/workbench/feedback/issuing.h"
#include "core/workbench/feedback/notices.h"
#include "core/workbench/settings.h"
#include "tests/ui/rectification/ledger_fixture.h"
#include "tests/ui/support/window_checks.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QToolButton>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the rectification notice is numbered and issued once, and shown again afterwards", "[ui][ledger]")
{
    LedgerUi ui;
    REQUIRE(setSetting(ui.workbench, setting::kFeedbackPrefix, u"某政法督"_s));
    REQUIRE(setSetting(ui.workbench, setting::kIssuer, u"中共某市委政法委员会"_s));
    auto *action = ui.page.findChild<QAction *>(u"noticeAction"_s);
    REQUIRE(action != nullptr);
    bool issued = false;
    ui.prompts.drive = [&](QDialog &dialog) {
        if (dialog.findChild<QWidget *>(u"noticeNumberEdit"_s) == nullptr)
            return true; // the pages of the notice
        CHECK(ui.field<QLineEdit>("noticeNumberEdit", &dialog).text().startsWith(u"某政法督〔"_s));
        typeText(ui.field<QLineEdit>("noticeDayEdit", &dialog), u"那天"_s);
        QTest::keyClick(&ui.field<QPushButton>("noticeIssueButton", &dialog), Qt::Key_Space);
        ui.waitForTasks();
        CHECK(ui.field<QLabel>("noticeMessageLabel", &dialog).text().startsWith(u"✕"_s));
        ui.field<QLineEdit>("noticeDayEdit", &dialog).clear();
        typeText(ui.field<QLineEdit>("noticeDayEdit", &dialog), ui.workbench.today().toString(Qt::ISODate));
        shoot(dialog, u"notice-dialog"_s);
        QTest::keyClick(&ui.field<QPushButton>("noticeIssueButton", &dialog), Qt::Key_Space);
        ui.waitForTasks();
        issued = dialog.result() == QDialog::Accepted;
        return issued;
    };
    action->trigger();
    REQUIRE(issued);
    const auto notice = noticeOf(ui.workbench, ui.ledger.about.id);
    REQUIRE(notice->has_value());
    CHECK((*notice)->issuedOn == ui.workbench.today());
    const auto asked = ui.prompts.asked.size();
    action->trigger();
    CHECK(ui.prompts.asked.size() == asked + 1); // its pages at once
    CHECK(*proposedNumber(ui.workbench) == u"某政法督〔%1〕2号"_s.arg(ui.workbench.today().year()));
    ui.context.set(ui.ledger.round.id, {});
    CHECK_FALSE(action->isEnabled());
}

TEST_CASE("the ledger shows the items in hand with sign, days late and the rates of each layer", "[ui][ledger]")
{
    LedgerUi ui;
    auto &view = ui.field<QTableView>("listView");
    REQUIRE(view.model()->rowCount() == 4);
    CHECK(view.isColumnHidden(LedgerModel::Inspection));
    CHECK(view.model()->index(0, LedgerModel::State).data().toString().startsWith(u"○"_s));
    CHECK(view.model()->index(0, LedgerModel::Left).data().toString().startsWith(u"▲"_s));
    CHECK(ui.field<QLabel>("ratesLabel").text().contains(u"0.00 %"_s));
    ui.context.set(ui.ledger.round.id, {});
    CHECK(view.model()->rowCount() == 5);
    CHECK_FALSE(view.isColumnHidden(LedgerModel::Inspection));
}

TEST_CASE("the filter of states is worked by keys", "[ui][ledger]")
{
    LedgerUi ui;
    auto &filter = ui.field<QComboBox>("stateFilter");
    auto &view = ui.field<QTableView>("listView");
    filter.setFocus();
    for (const int expected : {4, 4, 0, 0}) { // open, overdue, to be reviewed, closed
        QTest::keyClick(&filter, Qt::Key_Down);
        CHECK(view.model()->rowCount() == expected);
    }
}

TEST_CASE("what is typed into an item is saved when another one is chosen, without a button", "[ui][ledger]")
{
    LedgerUi ui;
    auto &view = ui.field<QTableView>("listView");
    auto &measures = ui.field<QPlainTextEdit>("measuresEdit");
    measures.setFocus();
    typeText(measures, u"每月学习𠮷"_s);
    CHECK(ui.ledger.item(0).measures.isEmpty());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(ui.ledger.item(0).measures == u"每月学习𠮷"_s);
    CHECK(measures.toPlainText().isEmpty());
    CHECK(ui.page.record() == RecordRef{u"rect_item"_s, ui.ledger.item(1).id.toString()});
}

TEST_CASE("a change from elsewhere does not take away what is being typed", "[ui][ledger]")
{
    LedgerUi ui;
    auto &progress = ui.field<QPlainTextEdit>("progressEdit");
    progress.setFocus();
    typeText(progress, u"正在"_s);
    RectItem other = ui.ledger.item(0);
    other.proof = u"记录"_s;
    REQUIRE(saveItem(ui.workbench, other));
    CHECK(progress.toPlainText() == u"正在"_s);
}

TEST_CASE("an item goes from done over the county's verdict to closed", "[ui][ledger]")
{
    LedgerUi ui;
    auto &accept = ui.field<QPushButton>("acceptButton");
    CHECK_FALSE(accept.isEnabled());
    RectItem form = ui.ledger.item(0);
    form.completion = Completion::Done;
    REQUIRE(saveItem(ui.workbench, form));
    REQUIRE(accept.isEnabled());
    accept.setFocus();
    QTest::keyClick(&accept, Qt::Key_Space);
    CHECK(ui.ledger.item(0).state == ItemState::CountyVerified);
    QTest::keyClick(&accept, Qt::Key_Space);
    CHECK(ui.ledger.item(0).state == ItemState::Closed);
    CHECK(ui.field<QLabel>("ratesLabel").text().contains(u"25.00 %"_s));
}

TEST_CASE("sending an item back and extending it ask for the reason", "[ui][ledger]")
{
    LedgerUi ui;
    RectItem form = ui.ledger.item(0);
    form.completion = Completion::Done;
    REQUIRE(saveItem(ui.workbench, form));
    auto &back = ui.field<QPushButton>("returnButton");
    ui.prompts.reasonToGive = std::nullopt;
    QTest::keyClick(&back, Qt::Key_Space);
    CHECK(ui.ledger.item(0).state == ItemState::CloseApplied);
    ui.prompts.reasonToGive = u"材料不全"_s;
    QTest::keyClick(&back, Qt::Key_Space);
    CHECK(ui.ledger.item(0).state == ItemState::CountyReturned);
    CHECK(ui.ledger.item(0).remark == u"材料不全"_s);

    auto &extend = ui.field<QPushButton>("extendButton");
    QTest::keyClick(&extend, Qt::Key_Space);
    REQUIRE_FALSE(ui.told.isEmpty());
    CHECK(ui.told.constLast().kind == Notice::Kind::Warning);
    auto &newDue = ui.field<QLineEdit>("newDueEdit");
    typeText(newDue, u"2026.12.1"_s);
    QTest::keyClick(&extend, Qt::Key_Space);
    CHECK(ui.ledger.item(0).dueOn == QDate(2026, 12, 1));
    CHECK(ui.field<QLabel>("limitsLabel").text().contains(u"2026-06-02"_s));
    typeText(newDue, u"2026.8.1"_s);
    QTest::keyClick(&extend, Qt::Key_Space);
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
}

TEST_CASE("an item without a problem is not saved and says why", "[ui][ledger]")
{
    LedgerUi ui;
    auto &problem = ui.field<QPlainTextEdit>("problemEdit");
    auto &view = ui.field<QTableView>("listView");
    problem.setFocus();
    problem.selectAll();
    QTest::keyClick(&problem, Qt::Key_Delete);
    view.setFocus();
    CHECK(ui.ledger.item(0).problem == u"党组学习制度执行不严格"_s);
    REQUIRE_FALSE(ui.told.isEmpty());
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
}

TEST_CASE("a link to an item of another inspection brings that one to hand", "[ui][ledger]")
{
    LedgerUi ui;
    const RecordRef wanted{u"rect_item"_s, ui.ledger.others.constFirst().id.toString()};
    QSignalSpy changed(&ui.page, &Page::recordChanged);
    CHECK(ui.page.reveal(wanted));
    CHECK(ui.page.record() == wanted);
    CHECK(ui.context.inspection() == ui.ledger.other.id);
    CHECK_FALSE(ui.page.reveal({u"finding"_s, wanted.id}));
    CHECK_FALSE(ui.page.reveal({u"rect_item"_s, RectItemId::create().toString()}));
}
