#include "ui/shell/welcome.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/support/window_checks.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the welcome tells what was chosen and stays with an error", "[ui]")
{
    Welcome welcome({u"/d/甲.ducha"_s, u"/d/乙.ducha"_s}, u"张某"_s);
    welcome.show();
    QList<std::pair<Welcome::Choice, QString>> chosen;
    QObject::connect(&welcome, &Welcome::chosen, &welcome, [&](Welcome::Choice choice, const QString &path) {
        chosen.append({choice, path});
    });
    for (const QString &name : {u"newButton"_s, u"openButton"_s, u"sampleButton"_s, u"restoreButton"_s})
        welcome.findChild<QPushButton *>(name)->click();
    auto *recent = welcome.findChild<QListWidget *>(u"recentList"_s);
    recent->setCurrentRow(1);
    QTest::keyClick(recent, Qt::Key_Return);
    REQUIRE(chosen.size() == 5);
    CHECK(chosen.at(0).first == Welcome::Choice::New);
    CHECK(chosen.at(3).first == Welcome::Choice::Restore);
    CHECK(chosen.at(4) == std::pair(Welcome::Choice::Recent, u"/d/乙.ducha"_s));
    CHECK(welcome.person() == u"张某"_s);

    welcome.showError(u"文件已损坏"_s);
    CHECK(welcome.findChild<QLabel *>(u"errorLabel"_s)->isVisible());
    CHECK(namelessWidgets(welcome).isEmpty());
    shoot(welcome, u"welcome"_s);
}

TEST_CASE("while the sample is made nothing else can be chosen and it can be stopped", "[ui]")
{
    Welcome welcome({}, {});
    welcome.show();
    welcome.showProgress(3, 10);
    CHECK_FALSE(welcome.findChild<QPushButton *>(u"newButton"_s)->isEnabled());
    welcome.hideProgress();
    CHECK(welcome.findChild<QPushButton *>(u"newButton"_s)->isEnabled());
}
