#include "core/workbench/feedback/issuing.h"
#include "tests/ui/feedback/feedback_ui.h"
#include "tests/ui/support/window_checks.h"
#include "ui/feedback/numbers/numbers_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a missing number is seen and written down as void with its reason", "[ui][feedback]")
{
    FeedbackUi ui;
    ui.work.issuedNow(ui.work.drafted({ui.work.first.id}));
    REQUIRE(voidNumber(ui.workbench, u"某政法督〔2026〕3号"_s, u"打印作废"_s));
    NumbersPage page(ui.services);
    ui.show(page);
    CHECK(namelessWidgets(page) == QStringList());
    auto &view = FeedbackUi::in<QTableView>(page, "listView");
    REQUIRE(view.model()->rowCount() == 3);
    CHECK(view.model()->index(1, 1).data().toString().startsWith(u"▲"_s));
    CHECK(FeedbackUi::in<QLabel>(page, "numbersLabel").text().contains(u"缺号 1"_s));
    auto &number = FeedbackUi::in<QLineEdit>(page, "voidNumberEdit");
    auto &reason = FeedbackUi::in<QLineEdit>(page, "voidReasonEdit");
    auto &button = FeedbackUi::in<QPushButton>(page, "voidButton");
    CHECK(number.text().isEmpty());
    CHECK_FALSE(button.isEnabled());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(number.text() == u"某政法督〔2026〕2号"_s);
    shoot(page, u"numbers-page"_s);
    reason.setFocus();
    typeText(reason, u"漏用"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    CHECK(FeedbackUi::in<QLabel>(page, "numbersLabel").text().contains(u"作废 2"_s));
    CHECK(view.model()->index(1, 5).data().toString() == u"漏用"_s);
    CHECK(reason.text().isEmpty());

    typeText(number, u"某政法督〔2026〕1号"_s);
    typeText(reason, u"再来"_s);
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed); // it is given out
    CHECK(reason.text() == u"再来"_s);
    const auto rows = numberRegister(ui.workbench);
    CHECK(page.reveal({u"document_number"_s, rows->constLast().id.toString()}));
    CHECK(page.record().id == rows->constLast().id.toString());
    CHECK_FALSE(page.reveal({u"feedback"_s, rows->constLast().id.toString()}));
}
