#include "ui/collision/run/collision_wizard.h"

#include "core/collision/sql_match.h"
#include "core/exchange/book.h"
#include "core/exchange/csv_writer.h"
#include "core/workbench/collision/preview.h"
#include "core/workbench/collision/roster_file.h"
#include "tests/ui/collision/collision_ui.h"
#include "tests/ui/support/look_for_now.h"
#include "tests/ui/support/window_checks.h"
#include "ui/support/fields.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// The wizard, and how far a test has driven it.
struct WizardUi : CollisionUi {
    LookForNow look{{shadeOfShots(), 100}};
    CollisionWizard wizard{services};

    WizardUi() { wizard.show(); }
    void toRoster()
    {
        for (const auto &[name, text] :
             {std::pair{"collisionPurposeEdit", u"违规经商办企业核查"_s},
              std::pair{"collisionAuthorityEdit", u"督察方案第五条"_s}, std::pair{"collisionByEdit", u"操作员甲"_s}})
            typeText(in<QLineEdit>(wizard, name), text);
        press(wizard, QWizard::NextButton);
    }
    void choose(const char *button, const QString &path)
    {
        prompts.path = path;
        press(in<QPushButton>(wizard, button));
    }
    void toRegisters()
    {
        toRoster();
        choose("chooseRosterButton", roster);
        press(wizard, QWizard::NextButton);
    }
    /// What a platform answers to the statements for the roster: one match.
    QString answer(const QString &names = u"yes"_s)
    {
        QStringList cells{u"1"_s,    u"self"_s,     u"张样"_s,     u"昆山市人民法院"_s,
                          u"大表"_s, u"70000001"_s, u"庚样公司"_s, QString(),
                          u"股东"_s, u"id"_s,       u"张样"_s,     u"320505198001010017"_s};
        cells.resize(sqlResultHeaders().size() - 5);
        cells += {u"80000000"_s, u"1"_s, *rosterDigest(roster), names, u"postgresql"_s};
        return file(u"答复.csv"_s, plainCsvRecord(sqlResultHeaders()) + plainCsvRecord(cells));
    }
    QWidget &page() { return *wizard.currentPage(); }
    ChoiceBox &column(const char *name) { return in<ChoiceBox>(page(), name); }
};

} // namespace

TEST_CASE("a comparison is asked for, looked at and kept by keyboard", "[ui][collision]")
{
    WizardUi ui;
    CHECK_FALSE(ui.wizard.button(QWizard::NextButton)->isEnabled());
    shoot(ui.wizard, u"collision-wizard-1"_s);
    ui.toRoster();
    CHECK_FALSE(ui.wizard.button(QWizard::NextButton)->isEnabled());
    ui.choose("chooseRosterButton", ui.roster);
    CHECK(ui.column("nameColumnBox").currentText() == u"姓名"_s);
    CHECK(ui.column("service-fromColumnBox").currentText() == u"入职日期"_s);
    CHECK(ui.column("rankColumnBox").currentIndex() == 0);
    CHECK(CollisionUi::text(ui.page(), "factsLabel").contains(u"6"_s)); // five officials and a spouse
    CHECK(namelessWidgets(ui.wizard) == QStringList());
    shoot(ui.wizard, u"collision-wizard-2"_s);
    ui.press(ui.wizard, QWizard::NextButton);
    CHECK_FALSE(ui.wizard.button(QWizard::NextButton)->isEnabled());
    ui.choose("addRegisterButton", ui.extract);
    CHECK(ui.column("companyColumnBox").currentText() == u"企业名称"_s);
    CHECK(namelessWidgets(ui.wizard) == QStringList());
    shoot(ui.wizard, u"collision-wizard-3"_s);
    ui.press(ui.wizard, QWizard::NextButton);
    CHECK(ui.wizard.currentPage()->isCommitPage());
    CHECK(CollisionUi::text(ui.wizard, "collisionSummaryLabel").contains(u"违规经商办企业核查"_s));
    CHECK(runRows(*ui.workbench)->isEmpty());
    shoot(ui.wizard, u"collision-wizard-4"_s);
    ui.press(ui.wizard, QWizard::CommitButton);
    REQUIRE(ui.wizard.currentId() == 4);
    CHECK(CollisionUi::text(ui.wizard, "outcomeLabel").contains(u"5"_s));
    CHECK_FALSE(CollisionUi::in<QPushButton>(ui.wizard, "saveRejectedButton").isVisible());
    shoot(ui.wizard, u"collision-wizard-5"_s);
    const auto runs = runRows(*ui.workbench, ui.about.id);
    REQUIRE(runs->size() == 1);
    CHECK(runs->constFirst().run.id == ui.wizard.made());
    CHECK(runs->constFirst().run.authority == u"督察方案第五条"_s);
    CHECK(ui.rows().size() == 5);
}

TEST_CASE("the preview shows what a column holds, never a whole citizen's number", "[ui][collision]")
{
    WizardUi ui;
    ui.toRoster();
    ui.choose("chooseRosterButton", ui.roster);
    const auto *model = CollisionUi::in<QTableView>(ui.page(), "previewView").model();
    REQUIRE(model->rowCount() == 5);
    CHECK(model->index(0, 2).data().toString() == u"320505********0017"_s);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            CHECK_FALSE(model->index(row, column).data().toString().contains(u"19800101"_s));
    }
}

TEST_CASE("a preview masks a citizen's number however it is written, and leaves days alone", "[ui][collision]")
{
    WizardUi ui;
    ui.toRoster();
    ui.choose("chooseRosterButton",
              ui.file(u"怪.csv"_s, "姓名,公民身份号码,备注\n"
                                   "张样,３２０５０５１９８００１０１００１７,2010-01-01 2012-03-04\n"
                                   "李样,320505 19800101 0017,2010-01-01\n"
                                   "王样,'110105-19491231-002X,\n"
                                   "赵样,110105194912310０２Ｘ,20100101 20120304\n"));
    const auto *model = CollisionUi::in<QTableView>(ui.page(), "previewView").model();
    REQUIRE(model->rowCount() == 4);
    QStringList numbers;
    for (int row = 0; row < 4; ++row)
        numbers.append(model->index(row, 1).data().toString());
    CHECK(numbers == QStringList{u"320505********0017"_s, u"320505********0017"_s, u"'110105********002X"_s,
                                 u"110105********002X"_s});
    CHECK(model->index(0, 2).data().toString() == u"2010-01-01 2012-03-04"_s);
    CHECK(model->index(3, 2).data().toString() == u"20100101 20120304"_s);
}

TEST_CASE("who has no roster saves a template, which is read once it is filled in", "[ui][collision]")
{
    WizardUi ui;
    ui.toRoster();
    const QString path = ui.workbench.folder.filePath(u"模板.xlsx"_s);
    ui.choose("rosterTemplateButton", path);
    CHECK(CollisionUi::text(ui.wizard, "rosterMessageLabel").startsWith(u"●"_s));
    CHECK(readRoster(path).error().code == Error::Code::Input); // nobody is in it yet
    const auto book = readBook(path);
    REQUIRE(book);
    REQUIRE(book->sheets.constFirst().rows.size() == 1);
    QStringList headers = book->sheets.constFirst().rows.constFirst().cells;
    CHECK(headers.size() == rosterFields().size());
    const QString filled = ui.file(u"填好.csv"_s, headers.join(u',').toUtf8() + "\nR1,张样,320505198001010017\n");
    const auto preview = previewRoster(filled);
    REQUIRE(preview);
    CHECK(preview->columns.size() == rosterFields().size());
}

TEST_CASE("a roster or a register that cannot be read says why, and nothing goes on", "[ui][collision]")
{
    WizardUi ui;
    ui.toRoster();
    ui.choose("chooseRosterButton", ui.file(u"别的.csv"_s, "甲,乙\n1,2\n"));
    CHECK(CollisionUi::text(ui.wizard, "rosterMessageLabel").startsWith(u"✕"_s));
    CHECK_FALSE(ui.wizard.button(QWizard::NextButton)->isEnabled());
    ui.choose("chooseRosterButton", ui.roster);
    CHECK(CollisionUi::text(ui.wizard, "rosterMessageLabel").isEmpty());
    ui.press(ui.wizard, QWizard::NextButton);
    ui.choose("addRegisterButton", ui.file(u"图.csv"_s, QByteArray("\x89PNG\r\n\0\0", 8)));
    CHECK(CollisionUi::text(ui.wizard, "registerMessageLabel").startsWith(u"✕"_s));
    ui.choose("addRegisterButton", ui.extract);
    CHECK_FALSE(ui.wizard.button(QWizard::NextButton)->isEnabled()); // one of the two still cannot be read
    shoot(ui.wizard, u"collision-wizard-bad"_s);
    auto &list = CollisionUi::in<QListWidget>(ui.wizard, "registerList");
    list.setCurrentRow(0);
    ui.press(CollisionUi::in<QPushButton>(ui.wizard, "removeRegisterButton"));
    CHECK(list.count() == 1);
    CHECK(ui.wizard.button(QWizard::NextButton)->isEnabled());
}

TEST_CASE("a column that is not known by itself is chosen in the preview, for that file alone", "[ui][collision]")
{
    WizardUi ui;
    ui.toRegisters();
    ui.choose("addRegisterButton", ui.file(u"丙.csv"_s, "企业名称,任职,持有人,证件号码\n"
                                                        "己样有限公司,股东,钱样,320501199001010012\n"));
    CHECK(ui.column("nameColumnBox").currentIndex() == 0);
    ui.column("nameColumnBox").setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&ui.column("nameColumnBox"), Qt::Key_Down);
    QTest::qWait(600); // the file is looked at again once the keys rest
    ui.waitForTasks();
    CHECK(ui.column("nameColumnBox").currentText() == u"持有人"_s);
    ui.choose("addRegisterButton", ui.extract); // whose name column is called as usual
    ui.press(ui.wizard, QWizard::NextButton);
    ui.press(ui.wizard, QWizard::CommitButton);
    REQUIRE(ui.wizard.currentId() == 4);
    CHECK(ui.rows().size() == 6);
    CHECK(ui.hit(u"钱样"_s, u"己样"_s).tier == HitTier::Number);
}

TEST_CASE("Escape asks before it gives up what was typed and chosen, and not where nothing was", "[ui][collision]")
{
    WizardUi ui;
    QTest::keyClick(&ui.wizard, Qt::Key_Escape);
    CHECK_FALSE(ui.wizard.isVisible());
    CHECK(ui.prompts.asked.isEmpty());
    ui.wizard.show();
    ui.toRegisters();
    ui.choose("addRegisterButton", ui.extract);
    const auto asked = ui.prompts.asked.size();
    ui.prompts.answer = false;
    QTest::keyClick(&ui.wizard, Qt::Key_Escape);
    CHECK(ui.wizard.isVisible());
    CHECK(ui.prompts.asked.size() == asked + 1);
    CHECK(ui.wizard.button(QWizard::NextButton)->isEnabled()); // all is still there
    ui.prompts.answer = true;
    QTest::keyClick(&ui.wizard, Qt::Key_Escape);
    CHECK_FALSE(ui.wizard.isVisible());
}

TEST_CASE("Escape while it compares stops that and keeps the wizard", "[ui][collision]")
{
    WizardUi ui;
    ui.toRegisters();
    ui.choose("addRegisterButton", ui.extract);
    ui.press(ui.wizard, QWizard::NextButton);
    const auto asked = ui.prompts.asked.size();
    ui.wizard.button(QWizard::CommitButton)->click();
    REQUIRE(ui.tasks.isRunning());
    QTest::keyClick(&ui.wizard, Qt::Key_Escape);
    CHECK(ui.wizard.isVisible());
    CHECK(ui.prompts.asked.size() == asked);
    ui.waitForTasks();
    CHECK(ui.wizard.isVisible()); // stopped, or done before the key came
}

TEST_CASE("rows that could not be compared are told and can be saved", "[ui][collision]")
{
    WizardUi ui;
    ui.roster =
        ui.file(u"无依据.csv"_s, "姓名,公民身份号码,配偶姓名\n张样,320505198001010017,周样\n"); // is remarked on
    ui.toRegisters();
    ui.choose("addRegisterButton", ui.file(u"脏.csv"_s, "企业名称,任职类型,姓名,证件号码\n"
                                                        "甲样商贸有限公司,股东,张样,320505198001010017\n"
                                                        "坏行,股东\n"));
    ui.press(ui.wizard, QWizard::NextButton);
    ui.press(ui.wizard, QWizard::CommitButton);
    REQUIRE(ui.wizard.currentId() == 4);
    CHECK(CollisionUi::text(ui.wizard, "outcomeLabel").contains(u"▲"_s));
    ui.prompts.path = ui.workbench.folder.filePath(u"未比对.csv"_s);
    const QString remarks = CollisionUi::text(ui.wizard, "outcomeRemarksLabel");
    REQUIRE_FALSE(remarks.isEmpty());
    ui.press(CollisionUi::in<QPushButton>(ui.wizard, "saveRejectedButton"));
    CHECK(CollisionUi::text(ui.wizard, "outcomeSavedLabel").startsWith(u"●"_s));
    CHECK(CollisionUi::text(ui.wizard, "outcomeRemarksLabel") == remarks); // why they were not is still there
    QFile saved(ui.prompts.path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().contains("坏行"));
}

TEST_CASE("a register that is gone when it is compared is refused, and nothing is kept", "[ui][collision]")
{
    WizardUi ui;
    ui.toRegisters();
    ui.choose("addRegisterButton", ui.extract);
    ui.press(ui.wizard, QWizard::NextButton);
    REQUIRE(QFile::remove(ui.extract));
    ui.press(ui.wizard, QWizard::CommitButton);
    CHECK(ui.wizard.currentId() == 3);
    CHECK(CollisionUi::text(ui.wizard, "collisionMessageLabel").startsWith(u"✕"_s));
    CHECK(runRows(*ui.workbench)->isEmpty());
    CHECK(ui.wizard.made().isNull());
}

TEST_CASE("statements for a platform are saved, and its answer is taken back by itself", "[ui][collision]")
{
    WizardUi ui;
    ui.toRegisters();
    const QString path = ui.workbench.folder.filePath(u"语句.sql"_s);
    ui.prompts.drive = [&](QDialog &dialog) {
        CollisionUi::in<ChoiceBox>(dialog, "dialectBox").setCurrentIndex(1);
        for (const auto &[name, text] :
             {std::pair{"statementsTableEdit", u"登记表"_s}, std::pair{"nameStatementsEdit", u"持有人"_s}}) {
            auto &edit = CollisionUi::in<QLineEdit>(dialog, name);
            edit.selectAll();
            typeText(edit, text);
        }
        CHECK(namelessWidgets(dialog) == QStringList());
        shoot(dialog, u"collision-statements"_s);
        ui.prompts.path = path;
        ui.press(CollisionUi::in<QPushButton>(dialog, "saveStatementsButton"));
        CHECK(dialog.result() == QDialog::Accepted);
        return true;
    };
    ui.press(CollisionUi::in<QPushButton>(ui.wizard, "statementsButton"));
    CHECK(CollisionUi::text(ui.wizard, "registerMessageLabel").startsWith(u"●"_s));
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray sql = saved.readAll();
    CHECK(sql.contains("FROM `登记表`"));
    CHECK(sql.contains("`持有人`"));
    CHECK(sql.contains("'张样'")); // the roster's own columns are found as before

    ui.choose("addRegisterButton", ui.answer());
    CHECK(CollisionUi::text(ui.page(), "factsLabel").contains(u"80,000,000"_s));
    CHECK_FALSE(ui.column("nameColumnBox").isEnabled());
    shoot(ui.wizard, u"collision-wizard-answer"_s);
    CHECK(ui.wizard.button(QWizard::NextButton)->isEnabled());
    ui.choose("addRegisterButton", ui.extract);
    CHECK_FALSE(ui.wizard.button(QWizard::NextButton)->isEnabled());
    CHECK(CollisionUi::text(ui.wizard, "registerMessageLabel").startsWith(u"✕"_s));
    ui.press(CollisionUi::in<QPushButton>(ui.wizard, "removeRegisterButton"));
    ui.press(ui.wizard, QWizard::NextButton);
    CHECK(CollisionUi::text(ui.wizard, "collisionSummaryLabel").contains(u"80,000,000"_s));
    shoot(ui.wizard, u"collision-wizard-answer-compare"_s);
    ui.press(ui.wizard, QWizard::CommitButton);
    REQUIRE(ui.wizard.currentId() == 4);
    const auto runs = runRows(*ui.workbench, ui.about.id);
    REQUIRE(runs->size() == 1);
    CHECK(runs->constFirst().run.engine == u"postgresql"_s);
    CHECK(runs->constFirst().run.records == 80000000);
    CHECK(ui.hit(u"张样"_s, u"庚样"_s).tier == HitTier::Number);
}

TEST_CASE("statements that cannot be written say why, and the dialog stays", "[ui][collision]")
{
    WizardUi ui;
    ui.toRegisters();
    ui.prompts.drive = [&](QDialog &dialog) {
        ui.prompts.path = u"/nowhere/at/all.sql"_s;
        ui.press(CollisionUi::in<QPushButton>(dialog, "saveStatementsButton"));
        CHECK(dialog.isVisible());
        CHECK(CollisionUi::text(dialog, "statementsProblemLabel").startsWith(u"✕"_s));
        return false;
    };
    ui.press(CollisionUi::in<QPushButton>(ui.wizard, "statementsButton"));
    CHECK(CollisionUi::text(ui.wizard, "registerMessageLabel").isEmpty());
}

TEST_CASE("equal names that a platform was not asked for are not told as a number", "[ui][collision]")
{
    WizardUi ui;
    ui.toRegisters();
    ui.choose("addRegisterButton", ui.answer(u"no"_s));
    ui.press(ui.wizard, QWizard::NextButton);
    ui.press(ui.wizard, QWizard::CommitButton);
    REQUIRE(ui.wizard.currentId() == 4);
    CHECK(CollisionUi::text(ui.wizard, "outcomeLabel").contains(u"80,000,000"_s));
    CHECK_FALSE(CollisionUi::text(ui.wizard, "outcomeLabel").contains(u"-1"_s));
    CHECK(runRows(*ui.workbench, ui.about.id)->constFirst().run.namesakes == -1);
}
