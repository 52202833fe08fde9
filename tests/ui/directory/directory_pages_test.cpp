#include "core/workbench/preparation/directory_records.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/ui_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/directory/people_page.h"
#include "ui/directory/units_page.h"
#include "ui/support/fields.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// Types into a field and leaves it by Enter.
void fill(QWidget &page, const QString &field, const QString &text)
{
    auto *edit = page.findChild<QLineEdit *>(field);
    REQUIRE(edit);
    edit->clear();
    typeText(*edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void fillBox(QWidget &page, const QString &field, const QString &text)
{
    auto *box = page.findChild<ChoiceBox *>(field);
    REQUIRE(box);
    box->lineEdit()->clear();
    typeText(*box->lineEdit(), text);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
}

QString message(const QWidget &page)
{
    return page.findChild<QLabel *>(u"formMessageLabel"_s)->text();
}

} // namespace

TEST_CASE("a unit is saved as soon as its fields are complete, without any button", "[ui]")
{
    UiFixture fixture;
    UnitsPage page(fixture.services);
    page.refresh();
    page.create();
    fill(page, u"unitNameEdit"_s, u"某县人民法院"_s);
    CHECK(unitRows(*fixture.workspace)->isEmpty());
    CHECK_FALSE(message(page).isEmpty()); // says that the area is missing
    fillBox(page, u"areaBox"_s, u"某县"_s);
    const auto rows = unitRows(*fixture.workspace);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().unit.name == u"某县人民法院"_s);
    CHECK(message(page).isEmpty());
    CHECK(page.record() == RecordRef{u"unit"_s, rows->constFirst().unit.id.toString()});

    fill(page, u"unitNameEdit"_s, u"某县法院"_s);
    CHECK(unitRows(*fixture.workspace)->constFirst().unit.name == u"某县法院"_s);
    fill(page, u"areaCodeEdit"_s, u"12"_s);
    CHECK_FALSE(message(page).isEmpty());
    CHECK(page.findChild<QLineEdit *>(u"areaCodeEdit"_s)->text() == u"12"_s); // what was typed stays
}

TEST_CASE("a unit is withdrawn with a reason and leaves the list", "[ui]")
{
    UiFixture fixture;
    const auto unit = saveUnit(*fixture.workspace, {{}, {}, u"某县人民法院"_s, AgencyType::Court, u"某县"_s, {}});
    UnitsPage page(fixture.services);
    page.refresh();
    REQUIRE(page.reveal({u"unit"_s, unit->id.toString()}));
    const auto actions = page.findChildren<QAction *>();
    const auto withdraw = std::find_if(actions.begin(), actions.end(),
                                       [](const QAction *action) { return action->text().startsWith(u"撤销"_s); });
    REQUIRE(withdraw != actions.end());
    (*withdraw)->trigger();
    CHECK(unitRows(*fixture.workspace)->isEmpty());
    CHECK(page.record().isEmpty());
}

TEST_CASE("a person is kept with a unit of the list, or with the name of another office", "[ui]")
{
    UiFixture fixture;
    const auto unit = saveUnit(*fixture.workspace, {{}, {}, u"某县人民法院"_s, AgencyType::Court, u"某县"_s, {}});
    PeoplePage page(fixture.services);
    page.refresh();
    page.create();
    fill(page, u"personNameEdit"_s, u"𠮷某"_s);
    fillBox(page, u"personUnitBox"_s, u"某县人民法院"_s);
    auto rows = personRows(*fixture.workspace);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().person.unitId == unit->id);
    page.create();
    fill(page, u"personNameEdit"_s, u"王某"_s);
    fillBox(page, u"personUnitBox"_s, u"市委政法委"_s);
    rows = personRows(*fixture.workspace);
    REQUIRE(rows->size() == 2);
    CHECK(std::any_of(rows->begin(), rows->end(), [](const PersonRow &row) {
        return row.person.unitId.isNull() && row.person.unitName == u"市委政法委"_s;
    }));
}

TEST_CASE("the pages of the directory have names for all that takes the focus", "[ui]")
{
    UiFixture fixture;
    REQUIRE(saveUnit(*fixture.workspace, {{}, {}, u"某县人民法院"_s, AgencyType::Court, u"某县"_s, {}}));
    UnitsPage units(fixture.services);
    PeoplePage people(fixture.services);
    for (Page *page : std::initializer_list<Page *>{&units, &people}) {
        page->refresh();
        page->resize(1200, 640);
        page->show();
        const QStringList nameless = namelessWidgets(*page);
        INFO(nameless.join(u", "_s).toStdString());
        CHECK(nameless.isEmpty());
    }
    shoot(units, u"units"_s);
    shoot(people, u"people-empty"_s);
}
