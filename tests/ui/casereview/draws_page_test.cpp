#include "ui/casereview/draw/draws_page.h"

#include "tests/ui/casereview/draw_ui.h"
#include "tests/ui/support/window_checks.h"
#include "ui/casereview/draw/replace_dialog.h"
#include "ui/support/fields.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct DrawnUi : DrawUi {
    DrawSession draw = [this] {
        fillPools();
        return drawn();
    }();
    DrawsPage page{services};
    DrawnUi() { page.refresh(); }

    QList<DrawnCase> standing()
    {
        QList<DrawnCase> list = *drawnCases(services.workbench, draw.id);
        list.removeIf([](const DrawnCase &one) { return !one.voided.isEmpty(); });
        return list;
    }
};

void trigger(QWidget &page, const QString &beginning)
{
    const auto actions = page.findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const QAction *action) { return action->text().startsWith(beginning); });
    REQUIRE(found != actions.end());
    (*found)->trigger();
}

} // namespace

TEST_CASE("a draw shows its cases with their experts, the loads, and what it can be recomputed from",
          "[ui][casereview]")
{
    DrawnUi ui;
    CHECK(ui.page.record() == RecordRef{u"draw"_s, ui.draw.id.toString()});
    ui.page.resize(1200, 640);
    ui.page.show();
    const QStringList nameless = namelessWidgets(ui.page);
    INFO(nameless.join(u", "_s).toStdString());
    CHECK(nameless.isEmpty());
    CHECK(DrawUi::text(ui.page, "drawHeading").startsWith(ui.draw.code));
    CHECK(DrawUi::in<QPlainTextEdit>(ui.page, "basisText").toPlainText().contains(ui.draw.populationDigest.left(8)));
    CHECK(DrawUi::in<QPlainTextEdit>(ui.page, "basisText").toPlainText().contains(u"今天下雨"_s));
    shoot(ui.page, u"draws-page"_s);
    auto &tabs = DrawUi::in<QTabWidget>(ui.page, "drawTabs");
    tabs.setCurrentIndex(1);
    CHECK(DrawUi::in<QTableView>(*tabs.currentWidget(), "listView").model()->rowCount() >= 4);
    shoot(ui.page, u"draws-page-loads"_s);
    tabs.setCurrentIndex(2);
    shoot(ui.page, u"draws-page-basis"_s);
}

TEST_CASE("a running case that won a ticket is voided in words that a hall understands", "[ui][casereview]")
{
    DrawUi ui;
    ui.fillPools();
    for (int i = 1; i <= 40; ++i) {
        CaseFile running = ui.addCase(500 + i, ui.court);
        running.progress = u"在办"_s;
        running.closedOn = {};
        REQUIRE(saveCase(ui.services.workbench, running));
    }
    const DrawSession draw = ui.drawn(10);
    DrawsPage page(ui.services);
    page.refresh();
    const auto all = drawnCases(ui.services.workbench, draw.id);
    REQUIRE(all);
    const auto voided =
        std::find_if(all->begin(), all->end(), [](const DrawnCase &one) { return !one.voided.isEmpty(); });
    REQUIRE(voided != all->end());
    auto &tabs = DrawUi::in<QTabWidget>(page, "drawTabs");
    const auto *rows = DrawUi::in<QTableView>(*tabs.widget(0), "listView").model();
    const QString shown = rows->index(int(voided - all->begin()), 4).data().toString();
    CHECK(shown.contains(u"案件在办"_s));
    CHECK_FALSE(shown.contains(voided->voided));
}

TEST_CASE("a case that cannot be reviewed is substituted, and its voided ticket stays in sight", "[ui][casereview]")
{
    DrawnUi ui;
    const QList<DrawnCase> before = ui.standing();
    ui.press(ui.page, "substituteButton");
    const QList<DrawnCase> after = ui.standing();
    REQUIRE(after.size() == before.size());
    const auto all = drawnCases(ui.services.workbench, ui.draw.id);
    REQUIRE(all->size() == before.size() + 1);
    CHECK(std::count_if(all->begin(), all->end(), [](const DrawnCase &one) { return one.voided == u"测试理由"_s; }) ==
          1);
    CHECK(ui.told.constLast().kind == Notice::Kind::Done);
    CHECK(DrawUi::text(ui.page, "drawAbout").contains(u"▲"_s));
    shoot(ui.page, u"draws-page-substituted"_s);
    ui.press(ui.page, "verifyButton");
    CHECK(ui.told.constLast().kind == Notice::Kind::Done);
    ui.prompts.reasonToGive = std::nullopt;
    ui.press(ui.page, "substituteButton");
    CHECK(drawnCases(ui.services.workbench, ui.draw.id)->size() == all->size());
}

TEST_CASE("an expert with a conflict is replaced, and nobody else moves", "[ui][casereview]")
{
    DrawnUi ui;
    const QList<DrawnCase> before = ui.standing();
    ui.prompts.drive = [](QDialog &dialog) {
        auto &replace = DrawUi::in<QPushButton>(dialog, "replaceButton");
        CHECK_FALSE(replace.isEnabled());
        typeText(DrawUi::in<TextArea>(dialog, "reasonEdit"), u"曾代理本案当事人"_s);
        shoot(dialog, u"draws-page-replace"_s);
        replace.setFocus();
        QTest::keyClick(&replace, Qt::Key_Space);
        return dialog.result() == QDialog::Accepted;
    };
    ui.press(ui.page, "replaceExpertButton");
    const QList<DrawnCase> after = ui.standing();
    REQUIRE(after.size() == before.size());
    CHECK(after.constFirst().experts != before.constFirst().experts);
    CHECK(after.constFirst().experts.size() == 2);
    for (qsizetype i = 1; i < after.size(); ++i)
        CHECK(after.at(i).experts == before.at(i).experts);
    ui.press(ui.page, "verifyButton");
    CHECK(ui.told.constLast().kind == Notice::Kind::Done);
}

TEST_CASE("the files for verification go into a folder", "[ui][casereview]")
{
    DrawnUi ui;
    ui.prompts.path = ui.workbench.folder.filePath(u"核验"_s);
    REQUIRE(QDir().mkpath(ui.prompts.path));
    ui.press(ui.page, "exportDrawButton");
    CHECK(QDir(ui.prompts.path).entryList(QDir::Files).contains(u"DRAW.json"_s));
    CHECK(QDir(ui.prompts.path).entryList(QDir::Files).contains(u"verify_draw.py"_s));
    CHECK(ui.told.constLast().kind == Notice::Kind::Done);
}

TEST_CASE("a draw that is void stays in the list, and the next one of its purpose says that it is the second",
          "[ui][casereview]")
{
    DrawnUi ui;
    trigger(ui.page, u"作废"_s);
    ui.page.refresh();
    CHECK(DrawUi::text(ui.page, "drawAbout").contains(u"测试理由"_s));
    CHECK(drawRows(ui.services.workbench, ui.round.id)->size() == 1);
    CHECK(ui.frozen().attempt == 2);
    ui.told.clear();
    trigger(ui.page, u"确认"_s); // a void draw is not certified
    REQUIRE_FALSE(ui.told.isEmpty());
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
}

TEST_CASE("without a round there is nothing to draw from, and the page says so", "[ui][casereview]")
{
    DrawUi ui;
    ui.context.set({}, {});
    DrawsPage page(ui.services);
    page.refresh();
    page.create();
    REQUIRE(ui.told.size() == 1);
    CHECK(ui.told.constFirst().kind == Notice::Kind::Warning);
    CHECK(page.record().isEmpty());
    shoot(page, u"draws-page-empty"_s);
}
