#include "ui/shell/main_window.h"

#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/preparation/stage_steps.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/shell/fake_page.h"
#include "tests/ui/support/ui_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/shell/parts/side_panel.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A window with a page for talks and one for findings, on a round with one inspection.
struct WindowFixture : UiFixture {
    FakePage *talks = new FakePage(u"talk"_s);
    FakePage *findings = new FakePage(u"finding"_s);
    Inspection inspection;
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        const auto round = saveRound(*workspace, {{}, {}, u"2026年第一轮"_s, 2026, {}, {}, 1, 3});
        const auto unit = saveUnit(*workspace, {{}, {}, u"某县人民法院"_s, AgencyType::Court, u"某县"_s, {}});
        inspection = openInspections(*workspace, round->id, {unit->id})->constFirst();
        std::vector<std::unique_ptr<Page>> pages;
        pages.emplace_back(talks);
        pages.emplace_back(findings);
        window = std::make_unique<MainWindow>(std::move(pages), services);
        window->show();
        QCoreApplication::processEvents();
    }
    QAction *action(const QKeySequence &keys) const
    {
        const auto actions = window->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](QAction *one) { return one->shortcut() == keys; });
        REQUIRE(found != actions.end());
        return *found;
    }
    template <class W>
    W *part(const QString &name) const
    {
        W *widget = window->findChild<W *>(name);
        REQUIRE(widget);
        return widget;
    }
};

} // namespace

TEST_CASE("the window chooses the newest round and shows the first page", "[ui]")
{
    WindowFixture fixture;
    CHECK_FALSE(fixture.context.round().isNull());
    CHECK(fixture.window->currentPage() == 0);
    CHECK(fixture.part<QListWidget>(u"navigationList"_s)->count() == 2);
}

TEST_CASE("a link goes to the page that takes it", "[ui]")
{
    WindowFixture fixture;
    Q_EMIT fixture.talks->linkActivated({u"finding"_s, u"7"_s});
    CHECK(fixture.window->currentPage() == 1);
    CHECK(fixture.findings->shown.id == u"7"_s);
    CHECK_FALSE(fixture.window->goTo({u"nobody's"_s, u"1"_s}));
    CHECK(fixture.window->currentPage() == 1);
}

TEST_CASE("many changes are read once, and only by the page in front", "[ui]")
{
    WindowFixture fixture;
    const int talks = fixture.talks->refreshed;
    const int findings = fixture.findings->refreshed;
    for (int i = 0; i < 5; ++i)
        Q_EMIT fixture.workspace->changes().changed();
    QCoreApplication::processEvents();
    CHECK(fixture.talks->refreshed == talks + 1);
    CHECK(fixture.findings->refreshed == findings);
    fixture.window->showPage(1);
    CHECK(fixture.findings->refreshed == findings + 1);
}

TEST_CASE("the way back leads to the page and record before", "[ui]")
{
    WindowFixture fixture;
    fixture.window->goTo({u"talk"_s, u"1"_s});
    fixture.window->goTo({u"finding"_s, u"2"_s});
    fixture.action(Qt::ALT | Qt::Key_Left)->trigger();
    CHECK(fixture.window->currentPage() == 0);
    CHECK(fixture.talks->shown.id == u"1"_s);
    fixture.action(Qt::ALT | Qt::Key_Right)->trigger();
    CHECK(fixture.window->currentPage() == 1);
}

TEST_CASE("an inspection that is gone to is taken in hand", "[ui]")
{
    WindowFixture fixture;
    fixture.window->goTo({u"inspection"_s, fixture.inspection.id.toString()});
    CHECK(fixture.context.inspection() == fixture.inspection.id);
}

TEST_CASE("the stage line says what is missing, goes there, and takes the step when nothing is", "[ui]")
{
    WindowFixture fixture;
    fixture.context.set(fixture.inspection.roundId, fixture.inspection.id);
    QCoreApplication::processEvents();
    auto *advance = fixture.part<QPushButton>(u"advanceButton"_s);
    CHECK(advance->text().contains(u"已批准"_s));
    CHECK(fixture.part<QLabel>(u"missingLabel"_s)->text().isEmpty());
    fixture.prompts.drive = [](QDialog &dialog) {
        auto *yes = dialog.findChild<QPushButton *>(u"takeStepButton"_s);
        return yes && yes->isEnabled();
    };
    advance->click();
    QCoreApplication::processEvents();
    CHECK(stageStep(*fixture.workspace, fixture.inspection.id)->inspection.stage == Stage::Approved);
    // Next comes the team, and there is none: the button answers instead of being grey.
    CHECK(fixture.part<QLabel>(u"missingLabel"_s)->text().contains(u"stage-team"_s));
    fixture.told.clear();
    advance->click();
    REQUIRE(fixture.told.size() == 1);
    CHECK(fixture.told.constFirst().kind == Notice::Kind::Warning);
    CHECK(stageStep(*fixture.workspace, fixture.inspection.id)->inspection.stage == Stage::Approved);
}

TEST_CASE("the side panel shows the history of the record in hand in words", "[ui]")
{
    WindowFixture fixture;
    fixture.talks->shown = {u"inspection"_s, fixture.inspection.id.toString()};
    fixture.action(Qt::Key_F4)->trigger();
    auto *side = fixture.window->findChild<SidePanel *>();
    REQUIRE(side->isVisible());
    side->setCurrentIndex(1);
    const auto *history = fixture.part<QTreeWidget>(u"historyTree"_s);
    REQUIRE(history->topLevelItemCount() > 0);
    QStringList lines;
    for (int i = 0; i < history->topLevelItem(0)->childCount(); ++i)
        lines.append(history->topLevelItem(0)->child(i)->text(0));
    CHECK(lines.contains(u"阶段：已列入计划"_s));
}

TEST_CASE("Ctrl+N makes a record of the page in front", "[ui]")
{
    WindowFixture fixture;
    fixture.action(QKeySequence::New)->trigger();
    CHECK(fixture.talks->created == 1);
    CHECK(fixture.findings->created == 0);
}

TEST_CASE("everything in the window that takes the focus has a name, and Tab goes around", "[ui]")
{
    WindowFixture fixture;
    fixture.context.set(fixture.inspection.roundId, fixture.inspection.id);
    fixture.notices.tell({Notice::Kind::Failed, u"出错"_s, u"重试"_s, [] {}});
    QCoreApplication::processEvents();
    const QStringList nameless = namelessWidgets(*fixture.window);
    INFO(nameless.join(u", "_s).toStdString());
    CHECK(nameless.isEmpty());
    fixture.window->findChild<QListWidget *>(u"navigationList"_s)->setFocus();
    CHECK(tabsAround(*fixture.window) > 5);
}
