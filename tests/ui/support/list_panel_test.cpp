#include "ui/support/list_panel.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/support/look_for_now.h"
#include "ui/support/table_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString name;
    int count = 0;
};

TableModel<Line> lineModel()
{
    return TableModel<Line>({{u"Name"_s, [](const Line &line) { return line.name; }},
                             {u"Count"_s, [](const Line &line) { return QString::number(line.count); },
                              [](const Line &line) { return QVariant(line.count); }, true}});
}

} // namespace

TEST_CASE("the list model keeps the rules of item models", "[ui]")
{
    auto model = lineModel();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{u"甲"_s, 2}, {u"乙"_s, 10}});
    CHECK(model.rowCount() == 2);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a filtered and sorted list still answers rows of its model", "[ui]")
{
    auto model = lineModel();
    ListPanel panel(model, u"清单"_s);
    model.setRows({{u"甲"_s, 2}, {u"乙"_s, 10}, {u"丙"_s, 1}});
    panel.view().sortByColumn(1, Qt::DescendingOrder);
    panel.view().selectRow(0);
    CHECK(panel.currentRow() == 1); // 10 before 2: numbers, not texts
    panel.filter().setText(u"丙"_s);
    panel.view().selectRow(0);
    CHECK(panel.currentRow() == 2);
}

TEST_CASE("going to a row that the filter hides takes the filter away", "[ui]")
{
    auto model = lineModel();
    ListPanel panel(model, u"清单"_s);
    model.setRows({{u"甲"_s, 2}, {u"乙"_s, 10}});
    panel.filter().setText(u"甲"_s);
    panel.setCurrentRow(1);
    CHECK(panel.currentRow() == 1);
    CHECK(panel.filter().text().isEmpty());
}

TEST_CASE("the columns stay wide enough when the text becomes larger", "[ui]")
{
    const LookForNow small({Look::Shade::Light, 100});
    auto model = lineModel();
    ListPanel panel(model, u"清单"_s);
    model.setRows({{u"YS-2026-0001"_s, 2}});
    panel.resize(600, 300);
    panel.show();
    const int before = panel.view().columnWidth(0);
    applyLook(*qApp, {Look::Shade::Light, 175}, false);
    QCoreApplication::processEvents();
    CHECK(panel.view().columnWidth(0) > before);
    CHECK(panel.view().columnWidth(0) >= panel.view().fontMetrics().horizontalAdvance(u"YS-2026-0001"_s));
}

TEST_CASE("Enter activates the row in hand", "[ui]")
{
    auto model = lineModel();
    ListPanel panel(model, u"清单"_s);
    model.setRows({{u"甲"_s, 2}, {u"乙"_s, 10}});
    panel.setCurrentRow(1);
    const QSignalSpy activated(&panel, &ListPanel::activated);
    QTest::keyClick(&panel.view(), Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().toInt() == 1);
}

TEST_CASE("the column that takes what room is left keeps a few characters where there is none", "[ui]")
{
    auto model = lineModel();
    ListPanel panel(model, u"清单"_s);
    panel.setStretchColumn(0);
    model.setRows({{u"甲某"_s, 2000000000}});
    panel.view().horizontalHeader()->resizeSection(1, 180);
    panel.resize(200, 200);
    panel.show();
    CHECK(panel.view().columnWidth(0) >= panel.fontMetrics().horizontalAdvance(u"甲某某某某某"_s));
    panel.resize(800, 200);
    QCoreApplication::processEvents();
    CHECK(panel.view().columnWidth(0) + panel.view().columnWidth(1) == panel.view().viewport()->width());
}

TEST_CASE("Ctrl+Home and Ctrl+End choose the row that they lead to", "[ui]")
{
    auto model = lineModel();
    ListPanel panel(model, u"Lines"_s);
    panel.setMultiSelection(true);
    model.setRows({{u"甲"_s, 1}, {u"乙"_s, 2}, {u"丙"_s, 3}});
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    panel.view().setFocus();
    panel.setCurrentRow(1);
    QTest::keyClick(&panel.view(), Qt::Key_End, Qt::ControlModifier);
    CHECK(panel.currentRow() == 2);
    CHECK(panel.selectedRows() == QList<int>{2});
    QTest::keyClick(&panel.view(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(panel.currentRow() == 0);
    CHECK(panel.selectedRows() == QList<int>{0});
}
