#include "ui/shell/parts/office_dialog.h"

#include "core/workbench/feedback/issuing.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/ui_fixture.h"
#include "tests/ui/support/window_checks.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the office names itself once, and its numbers follow", "[ui]")
{
    UiFixture fixture;
    OfficeDialog dialog(fixture.services);
    dialog.show();
    const auto retype = [&](const QString &name, const QString &text) {
        auto *field = dialog.findChild<QLineEdit *>(name);
        REQUIRE(field);
        field->clear();
        typeText(*field, text);
    };
    auto *checks = dialog.findChild<QLabel *>(u"checksLabel"_s);
    auto *keep = dialog.findChild<QPushButton *>(u"keepButton"_s);
    CHECK_FALSE(checks->text().isEmpty());
    retype(u"issuerEdit"_s, u"中共样城市委政法委员会"_s);
    retype(u"cityEdit"_s, u"样城市委"_s);
    retype(u"feedbackPrefixEdit"_s, u"样〔1〕"_s);
    retype(u"letterPrefixEdit"_s, u"样政法督函"_s);
    auto *hitDays = dialog.findChild<QSpinBox *>(u"hitDaysBox"_s);
    CHECK(hitDays->value() == 15);
    hitDays->setFocus();
    QTest::keyClick(hitDays, Qt::Key_Up);
    shoot(dialog, u"office"_s);
    keep->click();
    CHECK(dialog.isVisible());
    CHECK(checks->text().startsWith(u"✕"_s));
    retype(u"feedbackPrefixEdit"_s, u"样政法督"_s);
    CHECK(checks->text().isEmpty());
    keep->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(officeOf(*fixture.workspace)->issuer == u"中共样城市委政法委员会"_s);
    CHECK(officeOf(*fixture.workspace)->hitDays == 16);
    CHECK(proposedNumber(*fixture.workspace)->startsWith(u"样政法督〔"_s));
}

TEST_CASE("the dialog of the office is worked by keys and speaks to a screen reader", "[ui]")
{
    UiFixture fixture;
    OfficeDialog dialog(fixture.services);
    dialog.show();
    CHECK(namelessWidgets(dialog).isEmpty());
    dialog.findChild<QLineEdit *>(u"issuerEdit"_s)->setFocus();
    CHECK(tabsAround(dialog) > 0);
}
