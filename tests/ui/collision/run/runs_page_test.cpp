#include "ui/collision/run/runs_page.h"

#include "tests/ui/collision/collision_ui.h"
#include "tests/ui/support/window_checks.h"
#include "ui/support/list_panel.h"

#include <QtGui/QAction>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct RunsUi : CollisionUi {
    RunsPage page{services};

    void shown()
    {
        page.resize(1100, 660);
        page.show();
        page.refresh();
    }
    void trigger(const QString &beginning)
    {
        const auto actions = page.findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction *action) { return action->text().startsWith(beginning); });
        REQUIRE(found != actions.end());
        (*found)->trigger();
        page.refresh();
    }
};

} // namespace

TEST_CASE("a run shows what for, what was compared with what, and how many in which unit", "[ui][collision]")
{
    RunsUi ui;
    ui.shown();
    shoot(ui.page, u"collision-runs-empty"_s);
    const CollisionRun run = ui.kept();
    ui.page.refresh();
    CHECK(CollisionUi::text(ui.page, "runHeading").contains(run.code));
    CHECK(CollisionUi::text(ui.page, "runAbout").contains(u"督察方案第五条"_s));
    CHECK(CollisionUi::text(ui.page, "runRegisters").contains(run.rosterSha256.left(8)));
    CHECK(ui.page.record().id == run.id.toString());
    CHECK(ui.page.reveal({u"collision_run"_s, run.id.toString()}));
    CHECK_FALSE(ui.page.reveal({u"draw"_s, run.id.toString()}));
    CHECK(namelessWidgets(ui.page) == QStringList());
    shoot(ui.page, u"collision-runs"_s);
}

TEST_CASE("a run is withdrawn with a reason while nobody has looked at its hits", "[ui][collision]")
{
    RunsUi ui;
    ui.kept();
    ui.shown();
    ui.trigger(RunsPage::tr("Withdraw the run…"));
    CHECK(runRows(*ui.workbench)->isEmpty());
    CHECK(ui.told.constLast().kind == Notice::Kind::Done);
    ui.kept();
    ui.page.refresh();
    ui.agreedOnAll();
    ui.trigger(RunsPage::tr("Withdraw the run…"));
    CHECK(runRows(*ui.workbench)->size() == 1);
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
}

TEST_CASE("the roster is purged at the end, by name, and not before every hit is decided", "[ui][collision]")
{
    RunsUi ui;
    ui.kept();
    ui.shown();
    auto &purge = CollisionUi::in<QPushButton>(ui.page, "purgeButton");
    ui.press(purge);
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
    CHECK(ui.prompts.asked.isEmpty());
    ui.agreedOnAll();
    ui.page.refresh();
    ui.prompts.reasonToGive = {};
    ui.press(purge);
    CHECK(ui.prompts.asked.size() == 1); // thought better of it
    CHECK_FALSE(runRows(*ui.workbench)->constFirst().run.purgedAt.isValid());
    ui.prompts.reasonToGive = u"操作员甲"_s;
    ui.press(purge);
    ui.page.refresh();
    CHECK(runRows(*ui.workbench)->constFirst().run.purgedBy == u"操作员甲"_s);
    CHECK(CollisionUi::text(ui.page, "runAbout").contains(u"操作员甲"_s));
    CHECK_FALSE(purge.isVisible());
    shoot(ui.page, u"collision-purged"_s);
}

TEST_CASE("without a run there is nothing to withdraw or to purge, and the page says so", "[ui][collision]")
{
    RunsUi ui;
    ui.shown();
    for (const QString &what : {RunsPage::tr("Withdraw the run…"), RunsPage::tr("Purge the roster…")}) {
        ui.told.clear();
        ui.trigger(what);
        REQUIRE(ui.told.size() == 1);
        CHECK(ui.told.constFirst().kind == Notice::Kind::Warning);
    }
    CHECK(ui.prompts.asked.isEmpty());
}

TEST_CASE("without an inspection in hand there is nothing to compare", "[ui][collision]")
{
    RunsUi ui;
    ui.context.set(ui.round.id, {});
    ui.shown();
    ui.page.create();
    CHECK(ui.told.constLast().kind == Notice::Kind::Warning);
    CHECK(ui.page.record().id.isEmpty());
}
