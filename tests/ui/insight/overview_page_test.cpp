#include "ui/insight/overview_page.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/support/sample_fixture.h"
#include "tests/ui/support/ui_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/support/list_panel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the grid keeps the rules of item models and says each cell in words", "[ui]")
{
    SampleFixture fixture;
    GridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto grid = overviewGrid(*fixture.workbench, fixture.context.round());
    REQUIRE(grid);
    model.setGrid(*grid);
    CHECK(model.rowCount() == 10);
    CHECK(model.columnCount() == 5);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const GridCell cell = model.cell(model.index(row, column));
            const QString text = model.index(row, column).data().toString();
            CHECK(text.contains(cell.unit));
            CHECK(text.contains(u"▲"_s) == (cell.overdue > 0));
        }
    }
    model.setGrid({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("arrows move in the grid and Enter opens that inspection", "[ui]")
{
    SampleFixture fixture;
    OverviewPage page(fixture.services);
    page.refresh();
    page.resize(1200, 680);
    page.show();
    QList<RecordRef> links;
    QObject::connect(&page, &Page::linkActivated, &page, [&](const RecordRef &link) { links.append(link); });
    auto *grid = page.findChild<QTableView *>(u"overviewGrid"_s);
    REQUIRE(grid->currentIndex() == grid->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Right);
    CHECK(grid->currentIndex() == grid->model()->index(1, 1));
    QTest::keyClick(grid, Qt::Key_Return);
    REQUIRE(links.size() == 1);
    const auto cell = qobject_cast<GridModel *>(grid->model())->cell(grid->currentIndex());
    CHECK(links.constFirst() == RecordRef{u"inspection"_s, cell.inspectionId.toString()});
    const QStringList nameless = namelessWidgets(page);
    INFO(nameless.join(u", "_s).toStdString());
    CHECK(nameless.isEmpty());
    shoot(page, u"overview"_s);
}

TEST_CASE("the list of what waits goes to the first record of its inspection", "[ui]")
{
    SampleFixture fixture;
    OverviewPage page(fixture.services);
    page.refresh();
    QList<RecordRef> links;
    QObject::connect(&page, &Page::linkActivated, &page, [&](const RecordRef &link) { links.append(link); });
    const auto waiting = waitingRows(*fixture.workbench, fixture.context.round());
    REQUIRE_FALSE(waiting->isEmpty());
    const auto panels = page.findChildren<ListPanel *>();
    REQUIRE(panels.size() == 2);
    Q_EMIT panels.at(1)->activated(0);
    REQUIRE(links.size() == 1);
    CHECK(links.constFirst().id == waiting->constFirst().waiting.record);
    CHECK(fixture.context.inspection() == waiting->constFirst().inspection.inspection.id);
}

TEST_CASE("an empty workspace offers the import, a sample and the guide", "[ui]")
{
    UiFixture fixture;
    OverviewPage page(fixture.services);
    page.refresh();
    page.resize(1200, 680);
    page.show();
    QList<RecordRef> links;
    QObject::connect(&page, &Page::linkActivated, &page, [&](const RecordRef &link) { links.append(link); });
    const QSignalSpy sample(&page, &OverviewPage::sampleAsked);
    auto *import = page.findChild<QPushButton *>(u"importUnitsButton"_s);
    CHECK(import->isVisible());
    import->click();
    page.findChild<QPushButton *>(u"openSampleButton"_s)->click();
    page.findChild<QPushButton *>(u"readGuideButton"_s)->click();
    REQUIRE(links.size() == 2);
    CHECK(links.at(0) == RecordRef{u"import"_s, u"unit"_s});
    CHECK(links.at(1).table == u"handbook"_s);
    CHECK(sample.count() == 1);
    shoot(page, u"overview-empty"_s);
}
