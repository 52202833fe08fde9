#include "core/workbench/reviews/follow_up.h"
#include "tests/ui/casereview/review/review_ui.h"
#include "ui/casereview/supervision/orders_page.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// The group found one major flaw in the first case.
struct OrdersUi : ReviewUi<OrdersPage> {
    ReviewMark mark;

    OrdersUi()
    {
        const ReviewSheet group = cases.toGroup(cases.first);
        mark = cases.marked(Reviewed::flaw(group.id, u"W2"_s, 10, FlawLevel::MajorFlaw, u"送达回证缺签名"_s));
        cases.submitted(group.id);
    }
    void draft()
    {
        prompts.drive = [this](QDialog &dialog) {
            auto &list = field<QTableView>("listView", &dialog);
            list.setFocus();
            QTest::keyClick(&list, Qt::Key_Return);
            return dialog.result() == QDialog::Accepted;
        };
        page.create();
    }
    OrderRow row()
    {
        const auto rows = orderRows(workbench);
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        return rows->constFirst();
    }
    void issue(const QDate &due)
    {
        draft();
        type<TextArea>("demandEdit", u"查明原因，规范送达，限期报告。"_s);
        type<QLineEdit>("leaderEdit", u"分管副院长"_s);
        type<QLineEdit>("dueEdit", due.toString(Qt::ISODate));
        press("issueButton");
        REQUIRE(row().order.state == OrderState::Issued);
    }
};

} // namespace

TEST_CASE("an order goes by keys from a major flaw over issue, reply and re-check to closed", "[ui][casereview]")
{
    OrdersUi ui;
    ui.issue(ui.workbench.today().addDays(30));
    CHECK(ui.field<TextArea>("demandEdit").isReadOnly());
    CHECK(ui.row().order.leader == u"分管副院长"_s);
    shoot(ui.page, u"orders"_s);
    ui.press("recordReplyButton"); // without words
    CHECK(ui.field<QLabel>("stepProblemLabel").isVisible());
    ui.type<QLineEdit>("orderReplyEdit", u"已补正并培训。"_s);
    ui.press("recordReplyButton");
    REQUIRE(ui.row().order.state == OrderState::Replied);
    ui.press("closeOrderButton"); // without who re-checked
    CHECK(ui.row().order.state == OrderState::Replied);
    CHECK(ui.field<QLabel>("stepProblemLabel").isVisible());
    ui.type<QLineEdit>("conclusionEdit", u"培训没有记录。"_s);
    ui.choose(ui.field<QComboBox>("recheckedByBox"), 1);
    ui.press("returnOrderButton");
    CHECK(ui.row().order.state == OrderState::Returned);
    ui.type<QLineEdit>("orderReplyEdit", u"已补培训记录。"_s);
    ui.press("recordReplyButton");
    ui.type<QLineEdit>("conclusionEdit", u"整改到位。"_s);
    ui.choose(ui.field<QComboBox>("recheckedByBox"), 1);
    ui.press("closeOrderButton");
    CHECK(ui.row().order.state == OrderState::Closed);
    CHECK(ui.field<QLabel>("orderStoryLabel").text().contains(u"整改到位。"_s));
}

TEST_CASE("an overdue order is marked by sign and word and can be reminded of once", "[ui][casereview]")
{
    OrdersUi ui;
    ui.issue(ui.workbench.today().addDays(3));
    ui.press("remindButton"); // within seven days of the deadline
    CHECK(ui.row().reminders.size() == 1);
    ui.press("remindButton");
    CHECK(ui.field<QLabel>("stepProblemLabel").isVisible());
    CHECK(ui.row().reminders.size() == 1);
    ui.prompts.drive = {};
    ui.field<QAction>("printReminderAction").trigger();
    ui.page.print();
    CHECK(ui.prompts.asked.size() == 3); // the choice of the flaw and two previews
}

TEST_CASE("a demand about the outcome of the case is refused beside the form and stays on the screen",
          "[ui][casereview]")
{
    OrdersUi ui;
    ui.draft();
    const QString before = ui.row().order.demand;
    ui.type<TextArea>("demandEdit", u"撤销原判"_s);
    CHECK(ui.field<QLabel>("formMessageLabel").isVisible());
    CHECK(ui.field<TextArea>("demandEdit").toPlainText() == u"撤销原判"_s);
    CHECK(ui.row().order.demand == before);
}

TEST_CASE("a flaw with an order is not offered again, and a withdrawn draft frees it", "[ui][casereview]")
{
    OrdersUi ui;
    ui.draft();
    int offered = -1;
    ui.prompts.drive = [&](QDialog &dialog) {
        offered = ui.field<QTableView>("listView", &dialog).model()->rowCount();
        shoot(dialog, u"flaw-choice"_s);
        return false;
    };
    ui.page.create();
    CHECK(offered == 0);
    ui.field<QAction>("withdrawOrderAction").trigger();
    ui.page.create();
    CHECK(offered == 1);
    CHECK(orderRows(ui.workbench)->isEmpty());
}

TEST_CASE("a link brings an order of another inspection to hand; its flaw is a link", "[ui][casereview]")
{
    OrdersUi ui;
    ui.draft();
    const QString id = ui.row().order.id.toString();
    ui.context.set(ui.cases.about.roundId, {});
    CHECK(ui.page.reveal({u"supervision_order"_s, id}));
    CHECK(ui.page.record() == RecordRef{u"supervision_order"_s, id});
    CHECK_FALSE(ui.page.reveal({u"supervision_order"_s, u"nonsense"_s}));
    QSignalSpy link(&ui.page, &Page::linkActivated);
    Q_EMIT ui.field<QLabel>("orderSourceLabel").linkActivated(ui.mark.id.toString());
    REQUIRE(link.size() == 1);
    CHECK(link.constFirst().constFirst().value<RecordRef>() == RecordRef{u"review_mark"_s, ui.mark.id.toString()});
}

TEST_CASE("the list of orders is a sound model, and every field has a name and its turn", "[ui][casereview]")
{
    OrdersUi ui;
    QAbstractItemModelTester tester(ui.table("orderList").model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui.issue(ui.workbench.today().addDays(30));
    CHECK(namelessWidgets(ui.page).join(u", "_s).toStdString().empty());
    ui.field<QLineEdit>("orderReplyEdit").setFocus();
    CHECK(tabsAround(ui.page) > 5);
}

TEST_CASE("what is typed of a reply or a re-check is kept before it is recorded", "[ui][casereview]")
{
    OrdersUi ui;
    ui.issue(ui.workbench.today().addDays(30));
    ui.type<QLineEdit>("orderReplyEdit", u"正在补正。"_s);
    ui.page.hide(); // as when the program goes on to another page, or ends
    CHECK(*orderNote(ui.workbench, ui.row().order.id) == u"正在补正。"_s);
    OrdersPage again(ui.services);
    again.refresh();
    REQUIRE(again.findChild<QLineEdit *>(u"orderReplyEdit"_s) != nullptr);
    CHECK(again.findChild<QLineEdit *>(u"orderReplyEdit"_s)->text() == u"正在补正。"_s);

    REQUIRE(recordOrderReply(ui.workbench, ui.row().order.id, u"已补正。"_s, ui.workbench.today()));
    CHECK(orderNote(ui.workbench, ui.row().order.id)->isEmpty());
    ui.page.show();
    ui.type<QLineEdit>("conclusionEdit", u"现场核实。"_s);
    CHECK(QTest::qWaitFor([&] { return !orderNote(ui.workbench, ui.row().order.id)->isEmpty(); }));
    REQUIRE_FALSE(recheckOrder(ui.workbench, ui.row().order.id, true, u"现场核实。"_s, {}, ui.workbench.today()));
    CHECK(*orderNote(ui.workbench, ui.row().order.id) == u"现场核实。"_s);
}
