#include "core/exchange/xlsx_writer.h"
#include "tests/ui/rectification/ledger_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/rectification/return_words.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QStringList good()
{
    return {u"昆山市人民法院整改台账"_s,
            u"填报日期：2026年6月1日"_s,
            u"序号,问题编号,反馈问题,整改措施,整改进展,完成情况,佐证材料"_s,
            u"1,ZG-2026-0001,,每月学习,已学习,是,记录"_s,
            u"2,ZG-2026-0002,,,,差不多,"_s,
            u"3,,食堂管理混乱,,,,"_s};
}

/// Opens the wizard from the page's main button and works it.
bool import(LedgerUi &ui, const std::function<bool(QDialog &)> &drive)
{
    bool worked = false;
    ui.prompts.drive = [&](QDialog &dialog) { return worked = drive(dialog); };
    auto &button = ui.field<QPushButton>("mainButton");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    return worked;
}

} // namespace

TEST_CASE("a return is chosen, looked at and applied by keyboard, and nothing changes before", "[ui][returns]")
{
    LedgerUi ui;
    const QString path = ui.ledger.file(u"反馈.csv"_s, good());
    const bool worked = import(ui, [&](QDialog &wizard) {
        auto &next = ui.field<QPushButton>("nextButton", &wizard);
        CHECK_FALSE(next.isEnabled());
        typeText(ui.field<QLineEdit>("pathEdit", &wizard), path);
        QTest::keyClick(&wizard, Qt::Key_Return);
        ui.waitForTasks();
        const QString summary = ui.field<QLabel>("summaryLabel", &wizard).text();
        CHECK(summary.contains(ui.ledger.about.code));
        CHECK(summary.contains(u"2026-06-01"_s));
        CHECK(ui.ledger.item(0).measures.isEmpty());

        auto &rows = ui.field<ListPanel>("rowsPanel", &wizard).view();
        REQUIRE(rows.model()->rowCount() == 3);
        CHECK(rows.model()->index(0, 0).data().toString().startsWith(u"●"_s));
        CHECK(rows.model()->index(0, 6).data().toString() == u"◆ 已完成"_s);
        CHECK(rows.model()->index(0, 6).data(Qt::BackgroundRole).isValid());
        CHECK_FALSE(rows.model()->index(0, 4).data(Qt::BackgroundRole).isValid());
        auto &changes = ui.field<ListPanel>("changesPanel", &wizard).view();
        CHECK(changes.model()->rowCount() == 5);
        QTest::keyClick(&rows, Qt::Key_Down);
        CHECK(ui.field<QLabel>("rowRemarksLabel", &wizard).text().contains(u"差不多"_s));
        auto &filter = ui.field<QComboBox>("rowFilter", &wizard);
        QTest::keyClick(&filter, Qt::Key_End);
        CHECK(rows.model()->rowCount() == 2);

        ui.prompts.path = ui.ledger.workbench.folder.filePath(u"核对结果.xlsx"_s);
        QTest::keyClick(&ui.field<QPushButton>("exportButton", &wizard), Qt::Key_Space);
        ui.waitForTasks();
        CHECK(QFile::exists(ui.prompts.path));
        CHECK(ui.field<QLabel>("doingLabel", &wizard).text().contains(ui.prompts.path));

        next.setFocus();
        QTest::keyClick(&next, Qt::Key_Space);
        ui.waitForTasks();
        CHECK(ui.ledger.item(0).state == ItemState::CloseApplied);
        CHECK(ui.ledger.item(0).measures == u"每月学习"_s);
        CHECK(ui.field<QLabel>("resultLabel", &wizard).text().contains(u"1"_s));
        QTest::keyClick(&next, Qt::Key_Space);
        return wizard.result() == QDialog::Accepted;
    });
    CHECK(worked);
    CHECK(ui.field<QTableView>("listView").model()->index(0, LedgerModel::State).data().toString().startsWith(u"◐"_s));
    SECTION("and the same return again has nothing to apply")
    {
        const bool again = import(ui, [&](QDialog &wizard) {
            typeText(ui.field<QLineEdit>("pathEdit", &wizard), path);
            QTest::keyClick(&wizard, Qt::Key_Return);
            ui.waitForTasks();
            CHECK_FALSE(ui.field<QPushButton>("nextButton", &wizard).isEnabled());
            CHECK(ui.field<QLabel>("remarksLabel", &wizard).isVisible());
            return true;
        });
        CHECK(again);
    }
}

TEST_CASE("rows that were combined are shown as one row with all its rows named", "[ui][returns]")
{
    LedgerUi ui;
    const QString path = ui.ledger.workbench.folder.filePath(u"a.xlsx"_s);
    REQUIRE(writeXlsx(path, {u"反馈"_s,
                             u"昆山市人民法院整改台账"_s,
                             {},
                             {{u"反馈问题"_s}, {u"整改措施"_s}, {u"完成情况"_s}},
                             {{u"三个规定填报不规范"_s, u"补报"_s, u"是"_s},
                              {u"三个规定填报不规范"_s, u"检查"_s, u"差不多"_s},
                              {u"公示栏长期未更新"_s, u"更新"_s, u"是"_s},
                              {u"公示栏长期未更新"_s, u"专人负责"_s, u"否"_s}},
                             {{0, 1, 0}, {2, 3, 0}}}));
    const bool worked = import(ui, [&](QDialog &wizard) {
        typeText(ui.field<QLineEdit>("pathEdit", &wizard), path);
        QTest::keyClick(&wizard, Qt::Key_Return);
        ui.waitForTasks();
        auto &rows = ui.field<ListPanel>("rowsPanel", &wizard).view();
        REQUIRE(rows.model()->rowCount() == 2);
        CHECK(rows.model()->index(0, 1).data().toString() == u"3–4"_s);
        CHECK(rows.model()->index(1, 1).data().toString() == u"5–6"_s);
        auto &remarks = ui.field<QLabel>("rowRemarksLabel", &wizard);
        CHECK(remarks.text().startsWith(u"工作表“反馈”，第 3–4 行"_s));
        CHECK(remarks.text().contains(u"第 4 行，完成情况 列"_s));
        QTest::keyClick(&rows, Qt::Key_Down);
        CHECK(remarks.text().contains(u"第 5, 6 行同属一个合并的问题"_s));
        auto &changes = ui.field<ListPanel>("changesPanel", &wizard).view();
        CHECK(changes.model()->index(0, 3).data().toString() == u"更新\n专人负责"_s);
        shoot(wizard, u"return-combined"_s);
        return true;
    });
    CHECK(worked);
}

TEST_CASE("a file that is no return says why, and another one can be chosen", "[ui][returns]")
{
    LedgerUi ui;
    const QString bad = ui.ledger.file(u"a.xlsx"_s, {u"不是表格"_s});
    ui.prompts.path = ui.ledger.file(u"b.csv"_s, good());
    const bool worked = import(ui, [&](QDialog &wizard) {
        auto &path = ui.field<QLineEdit>("pathEdit", &wizard);
        typeText(path, bad);
        QTest::keyClick(&wizard, Qt::Key_Return);
        ui.waitForTasks();
        CHECK(ui.field<QLabel>("troubleLabel", &wizard).text().contains(u"a.xlsx"_s));
        QTest::keyClick(&ui.field<QPushButton>("browseButton", &wizard), Qt::Key_Space);
        CHECK(path.text() == ui.prompts.path);
        CHECK(ui.field<QLabel>("troubleLabel", &wizard).text().isEmpty());
        QTest::keyClick(&wizard, Qt::Key_Return);
        ui.waitForTasks();
        CHECK(ui.field<QPushButton>("backButton", &wizard).isVisible());
        QTest::keyClick(&wizard, Qt::Key_Escape);
        return !wizard.isVisible();
    });
    CHECK(worked);
    CHECK(ui.ledger.item(0).measures.isEmpty());
}

TEST_CASE("every outcome, match and field of a return has a word", "[ui][returns]")
{
    for (const auto &[value, name] : enumNames(ReturnOutcome{}))
        CHECK_FALSE((word(value) + sign(value)).isEmpty());
    for (const auto &[value, name] : enumNames(ReturnMatch{}))
        CHECK_FALSE(word(value).isEmpty());
    for (int field = 0; field <= int(ReturnField::State); ++field)
        CHECK_FALSE(word(ReturnField(field)).isEmpty());
    CHECK(valueWords(ReturnField::State, u"closed"_s).startsWith(u"●"_s));
    CHECK(valueWords(ReturnField::Proof, u"closed"_s) == u"closed"_s);
}
