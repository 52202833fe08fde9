#include "ui/planning/team_page.h"

#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/rounds.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/ui_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/support/list_panel.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// An inspection of a court; candidates are free, with a former post there, and with a declared recusal.
struct TeamFixture : UiFixture {
    Inspection inspection;
    std::unique_ptr<TeamPage> page;

    TeamFixture()
    {
        const auto court = saveUnit(*workspace, {{}, {}, u"某县人民法院"_s, AgencyType::Court, u"某县"_s, {}});
        const auto round = saveRound(*workspace, {{}, {}, u"2026年第一轮"_s, 2026, {}, {}, 1, 3});
        inspection = openInspections(*workspace, round->id, {court->id})->constFirst();
        addPerson(u"赵某"_s, {}, {});
        addPerson(u"钱某"_s, u"某县人民法院"_s, {});
        addPerson(u"孙某"_s, {}, u"某县"_s);
        context.set(round->id, inspection.id);
        page = std::make_unique<TeamPage>(services);
        page->resize(1200, 640);
        page->show();
        page->refresh();
    }
    void addPerson(const QString &name, const QString &former, const QString &recusals)
    {
        Person person;
        person.name = name;
        person.unitName = u"市委政法委"_s;
        person.formerUnits = former;
        person.recusals = recusals;
        REQUIRE(savePerson(*workspace, person));
    }
    void put(int candidate)
    {
        auto *list = page->findChild<ListPanel *>(u"candidateList"_s);
        list->setCurrentRow(candidate);
        QTest::keyClick(&list->view(), Qt::Key_Return);
    }
    Team team() { return *teamOf(*workspace, inspection.id); }
};

} // namespace

TEST_CASE("a team is put together by keyboard until nothing speaks against it", "[ui]")
{
    TeamFixture fixture;
    fixture.put(0); // the first is free of conflicts and becomes the leader
    REQUIRE(fixture.team().rows.size() == 1);
    CHECK(fixture.team().rows.constFirst().member.duty == TeamDuty::Leader);
    CHECK_FALSE(fixture.page->checks().isEmpty()); // the pledges
    auto *pledge = fixture.page->findChild<QCheckBox *>(u"pledgeBox"_s);
    QTest::keyClick(pledge, Qt::Key_Space);
    fixture.page->refresh();
    CHECK(fixture.page->checks().isEmpty());
    CHECK(fixture.page->record().table == u"team_member"_s);
}

TEST_CASE("a former post needs a waiver, and a declared recusal is refused", "[ui]")
{
    TeamFixture fixture;
    fixture.put(0);
    fixture.put(0); // now the one with a former post
    REQUIRE(fixture.team().rows.size() == 2);
    CHECK(hasBlocker(fixture.page->checks()));
    CHECK(fixture.page->findChild<QLabel *>(u"teamRemarksLabel"_s)->text().contains(u"钱某"_s));
    auto *waiver = fixture.page->findChild<QLineEdit *>(u"waiverEdit"_s);
    typeText(*waiver, u"组长同意，已离任五年"_s);
    QTest::keyClick(waiver, Qt::Key_Return);
    fixture.page->refresh();
    CHECK_FALSE(hasBlocker(fixture.page->checks()));
    shoot(*fixture.page, u"team"_s);
    fixture.put(0); // the one who declared a recusal
    CHECK(fixture.team().rows.size() == 2);
    REQUIRE_FALSE(fixture.told.isEmpty());
    CHECK(fixture.told.constLast().kind == Notice::Kind::Failed);
}

TEST_CASE("without an inspection in hand the team page says what to do first", "[ui]")
{
    TeamFixture fixture;
    fixture.context.set(fixture.context.round(), {});
    fixture.page->refresh();
    CHECK(fixture.page->record().isEmpty());
    CHECK(fixture.page->checks().isEmpty());
    CHECK(namelessWidgets(*fixture.page).isEmpty());
}
