#include "ui/feedback/wording/wording_dialog.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/ui_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/support/fields.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Wording : UiFixture {
    WordingDialog dialog{services};
    QListWidget &list = *dialog.findChild<QListWidget *>(u"textsList"_s);
    TextArea &text = *dialog.findChild<TextArea *>(u"textEdit"_s);
    QLabel &checks = *dialog.findChild<QLabel *>(u"checksLabel"_s);

    Wording() { dialog.show(); }
    void press(const QString &name) { dialog.findChild<QPushButton *>(name)->click(); }
    SkeletonText kept(int row) { return skeletonTexts(*workspace)->at(row); }
};

} // namespace

TEST_CASE("the office's wording is typed, marked in the list and kept", "[ui]")
{
    Wording work;
    REQUIRE(work.list.count() == skeletonTexts(*work.workspace)->size());
    work.list.setCurrentRow(3);
    const QString before = work.text.toPlainText();
    work.text.setPlainText(u"情况反馈如下。"_s);
    CHECK(work.list.item(3)->text().startsWith(u"●"_s));
    CHECK(work.list.item(2)->text().startsWith(u"○"_s));
    shoot(work.dialog, u"wording"_s);
    work.press(u"keepButton"_s);
    CHECK_FALSE(work.dialog.isVisible());
    CHECK(work.kept(3).text == u"情况反馈如下。"_s);
    CHECK(work.kept(3).standard == before);
}

TEST_CASE("a place that nothing is put into is said at once and keeps the dialog open", "[ui]")
{
    Wording work;
    work.list.setCurrentRow(6);
    work.text.setPlainText(u"发现【县】问题【问题】个，严重【严重】个、较重【较重】个、一般【一般】个。"_s);
    CHECK(work.checks.text().contains(u"【县】"_s));
    work.list.setCurrentRow(0);
    work.press(u"keepButton"_s);
    CHECK(work.dialog.isVisible());
    CHECK(work.list.currentRow() == 6);
    CHECK(work.kept(6).text == work.kept(6).standard);
    work.press(u"backButton"_s);
    CHECK(work.checks.text().isEmpty());
    work.press(u"keepButton"_s);
    CHECK_FALSE(work.dialog.isVisible());
}

TEST_CASE("the dialog of the wording is worked by keys and speaks to a screen reader", "[ui]")
{
    Wording work;
    CHECK(namelessWidgets(work.dialog).isEmpty());
    work.list.setFocus();
    CHECK(tabsAround(work.dialog) > 0);
}
