#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/safekeeping/safekeeping.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/shell/backup_by_hand.h"
#include "ui/shell/parts/action_finder.h"
#include "ui/shell/parts/message_strip.h"
#include "ui/shell/parts/search_box.h"
#include "ui/support/panes/progress_strip.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("an error stays in the message strip until it is followed, and its action runs once", "[ui]")
{
    MessageStrip strip;
    int runs = 0;
    strip.show({Notice::Kind::Failed, u"磁盘已满"_s, u"重试"_s, [&] { ++runs; }});
    CHECK(strip.findChild<QLabel *>(u"messageLabel"_s)->text() == u"✕ 磁盘已满"_s);
    strip.findChild<QPushButton *>(u"messageButton"_s)->click();
    CHECK(runs == 1);
    CHECK(strip.isHidden());
    strip.show({Notice::Kind::Done, u"已导出"_s});
    CHECK_FALSE(strip.isHidden());
    CHECK(strip.findChild<QPushButton *>(u"messageButton"_s)->isHidden());
}

TEST_CASE("the progress strip says how long it may take only once it can know", "[ui]")
{
    CHECK(timeLeftWords(0, 100, 5000).isEmpty());
    CHECK(timeLeftWords(10, 100, 200).isEmpty());
    CHECK(timeLeftWords(10, 0, 5000).isEmpty());
    CHECK(timeLeftWords(50, 100, 10000).contains(u"10"_s));
    CHECK(timeLeftWords(1, 100, 10000).contains(u"17"_s)); // minutes
}

TEST_CASE("the search box goes to the best hit by Enter, by number and by part of a title", "[ui]")
{
    UiFixture fixture;
    const auto unit =
        saveUnit(*fixture.workspace, {{}, u"DW-007"_s, u"某县人民法院"_s, AgencyType::Court, u"某县"_s, {}});
    REQUIRE(unit);
    SearchBox box(*fixture.workspace);
    QList<SearchHit> chosen;
    QObject::connect(&box, &SearchBox::chosen, &box, [&](const SearchHit &hit) { chosen.append(hit); });
    typeText(box, u"人民法院"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    typeText(box, u"ＤＷ－００７"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    typeText(box, u"没有这个"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.at(0).id == unit->id.toString());
    CHECK(chosen.at(1).table == u"unit"_s);
}

TEST_CASE("an action is found by part of its words and run", "[ui]")
{
    QAction print(u"打印(&P)…"_s), find(u"查找(&F)"_s);
    QSignalSpy printed(&print, &QAction::triggered);
    ActionFinder finder({&find, &print});
    auto *edit = finder.findChild<QLineEdit *>(u"actionEdit"_s);
    typeText(*edit, u"打印"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(finder.result() == QDialog::Accepted);
    finder.trigger();
    CHECK(printed.count() == 1);
}

TEST_CASE("a backup by hand is made beside the window and told", "[ui]")
{
    UiFixture fixture;
    fixture.prompts.path = fixture.workspace.folder.filePath(u"copy.ducha"_s);
    backUpByHand(fixture.services, &fixture.notices);
    fixture.waitForTasks();
    CHECK(QFile::exists(fixture.prompts.path));
    REQUIRE(fixture.told.size() == 1);
    CHECK(fixture.told.constFirst().kind == Notice::Kind::Done);
}
