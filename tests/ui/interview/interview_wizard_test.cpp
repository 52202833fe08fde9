#include "ui/interview/interview_wizard.h"

#include "tests/ui/support/fieldwork_fixture.h"
#include "tests/ui/support/window_checks.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

template <class W>
W &named(QWidget &in, const QString &name)
{
    W *found = in.findChild<W *>(name);
    REQUIRE(found);
    return *found;
}

/// Ticks a row of a list as the space key does.
void tick(QListWidget &list, int row)
{
    list.setCurrentRow(row);
    QTest::keyClick(&list, Qt::Key_Space);
}

} // namespace

TEST_CASE("a talk is opened by keyboard: person, outline, two talkers, a recorder, place", "[ui]")
{
    FieldworkFixture work;
    InterviewWizard wizard(work.services, work.about.id);
    wizard.show();
    typeText(named<QLineEdit>(wizard, u"filterEdit"_s), u"苏𠮷某"_s);
    named<QTableView>(wizard, u"listView"_s).selectRow(0);
    CHECK(named<QComboBox>(wizard, u"outlineBox"_s).count() > 0);
    wizard.next();
    tick(named<QListWidget>(wizard, u"talkersList"_s), 0);
    tick(named<QListWidget>(wizard, u"talkersList"_s), 1);
    tick(named<QListWidget>(wizard, u"recordersList"_s), 2);
    typeText(named<QLineEdit>(wizard, u"placeEdit"_s), u"三楼谈话室"_s);
    wizard.accept();
    REQUIRE_FALSE(wizard.made().isNull());
    const auto made = readTalk(*work.workbench, wizard.made());
    REQUIRE(made);
    CHECK(made->row.person == u"苏𠮷某"_s);
    CHECK(made->staff.size() == 3);
}

TEST_CASE("a talk with one talker is refused on the page and everything typed stays", "[ui]")
{
    FieldworkFixture work;
    InterviewWizard wizard(work.services, work.about.id);
    wizard.show();
    wizard.next();
    tick(named<QListWidget>(wizard, u"talkersList"_s), 0);
    tick(named<QListWidget>(wizard, u"recordersList"_s), 1);
    typeText(named<QLineEdit>(wizard, u"placeEdit"_s), u"三楼谈话室"_s);
    wizard.next();
    CHECK(wizard.currentId() == 1);
    CHECK(wizard.isVisible());
    CHECK_FALSE(named<QLabel>(wizard, u"checksLabel"_s).text().isEmpty());
    CHECK(named<QLineEdit>(wizard, u"placeEdit"_s).text() == u"三楼谈话室"_s);
    CHECK(talkRows(*work.workbench, work.about.id)->isEmpty());
}

TEST_CASE("the interview wizard asks for no mouse: every step by its keys", "[ui]")
{
    FieldworkFixture work;
    InterviewWizard wizard(work.services, work.about.id);
    wizard.show();
    wizard.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&wizard));
    const auto press = [&](Qt::Key key) { QTest::keyClick(wizard.focusWidget(), key); };
    const auto tabTo = [&](const QString &name) {
        for (int i = 0; i < 12 && wizard.focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        REQUIRE(wizard.focusWidget()->objectName() == name);
    };
    tabTo(u"filterEdit"_s);
    typeText(*wizard.focusWidget(), u"苏某二"_s);
    shoot(wizard, u"talk-wizard-1"_s);
    CHECK(namelessWidgets(wizard) == QStringList());
    press(Qt::Key_Return);
    REQUIRE(wizard.currentId() == 1);
    tabTo(u"talkersList"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    tabTo(u"recordersList"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    tabTo(u"placeEdit"_s);
    typeText(*wizard.focusWidget(), u"三楼谈话室"_s);
    CHECK(namelessWidgets(wizard) == QStringList());
    shoot(wizard, u"talk-wizard-2"_s);
    press(Qt::Key_Return);
    REQUIRE(wizard.currentId() == 2);
    CHECK(wizard.made().isNull()); // one last look first
    const auto labels = wizard.currentPage()->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel *label) { return label->text() == u"三楼谈话室"_s; }));
    shoot(wizard, u"talk-wizard-3"_s);
    press(Qt::Key_Return);
    REQUIRE_FALSE(wizard.made().isNull());
    CHECK(readTalk(*work.workbench, wizard.made())->row.person == u"苏某二"_s);
}
