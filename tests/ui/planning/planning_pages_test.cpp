#include "core/workbench/preparation/directory_records.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/ui_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/planning/inspections_page.h"
#include "ui/planning/rounds_page.h"
#include "ui/support/list_panel.h"

#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a new round is saved once it has a name and becomes the round in hand", "[ui]")
{
    UiFixture fixture;
    RoundsPage page(fixture.services);
    page.refresh();
    page.create();
    auto *title = page.findChild<QLineEdit *>(u"roundTitleEdit"_s);
    typeText(*title, u"2026年第一轮"_s);
    QTest::keyClick(title, Qt::Key_Return);
    const auto rounds = roundRows(*fixture.workspace);
    REQUIRE(rounds->size() == 1);
    CHECK(fixture.context.round() == rounds->constFirst().round.id);

    auto *begins = page.findChild<QLineEdit *>(u"startsOnEdit"_s);
    typeText(*begins, u"2026年3月1日"_s);
    QTest::keyClick(begins, Qt::Key_Return);
    CHECK(roundRows(*fixture.workspace)->constFirst().round.startsOn == QDate(2026, 3, 1));
    auto *ends = page.findChild<QLineEdit *>(u"endsOnEdit"_s);
    typeText(*ends, u"2026-02-01"_s);
    QTest::keyClick(ends, Qt::Key_Return);
    CHECK_FALSE(page.findChild<QLabel *>(u"formMessageLabel"_s)->text().isEmpty());
    CHECK_FALSE(roundRows(*fixture.workspace)->constFirst().round.endsOn.isValid());
    page.resize(1200, 640);
    page.show();
    CHECK(namelessWidgets(page).isEmpty());
    shoot(page, u"rounds"_s);
}

TEST_CASE("inspections are opened for the units chosen, once each", "[ui]")
{
    UiFixture fixture;
    for (const QString &name : {u"甲县人民法院"_s, u"乙县人民法院"_s, u"丙县人民法院"_s})
        REQUIRE(saveUnit(*fixture.workspace, {{}, {}, name, AgencyType::Court, name.left(2), {}}));
    InspectionsPage page(fixture.services);
    page.refresh();
    page.create();
    CHECK(fixture.told.size() == 1); // there is no round yet
    const auto round = saveRound(*fixture.workspace, {{}, {}, u"2026年第一轮"_s, 2026, {}, {}, 1, 3});
    fixture.context.set(round->id, {});
    page.refresh();
    int offered = 0;
    fixture.prompts.drive = [&](QDialog &dialog) {
        auto *view = dialog.findChild<QTableView *>(u"listView"_s);
        offered = view->model()->rowCount();
        CHECK(namelessWidgets(dialog).isEmpty());
        shoot(dialog, u"open-inspections"_s);
        auto *open = dialog.findChild<QPushButton *>(u"openInspectionsButton"_s);
        CHECK_FALSE(open->isEnabled());
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        CHECK(open->isEnabled());
        return true;
    };
    page.create();
    CHECK(offered == 3);
    CHECK(inspectionRows(*fixture.workspace, round->id)->size() == 2);
    CHECK_FALSE(fixture.context.inspection().isNull());
    page.refresh();
    fixture.prompts.drive = [&](QDialog &dialog) {
        offered = dialog.findChild<QTableView *>(u"listView"_s)->model()->rowCount();
        return false;
    };
    page.create();
    CHECK(offered == 1);
}

TEST_CASE("Enter on an inspection takes it in hand", "[ui]")
{
    UiFixture fixture;
    const auto unit = saveUnit(*fixture.workspace, {{}, {}, u"某县人民法院"_s, AgencyType::Court, u"某县"_s, {}});
    const auto round = saveRound(*fixture.workspace, {{}, {}, u"2026年第一轮"_s, 2026, {}, {}, 1, 3});
    const auto opened = openInspections(*fixture.workspace, round->id, {unit->id});
    fixture.context.set(round->id, {});
    InspectionsPage page(fixture.services);
    page.refresh();
    QList<RecordRef> links;
    QObject::connect(&page, &Page::linkActivated, &page, [&](const RecordRef &link) { links.append(link); });
    auto *view = page.findChild<QTableView *>(u"listView"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(links.size() == 1);
    CHECK(links.constFirst() == RecordRef{u"inspection"_s, opened->constFirst().id.toString()});
}
