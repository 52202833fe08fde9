#include "ui/directory/import_wizard/import_wizard.h"

#include "core/workbench/preparation/directory_records.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/ui_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/support/list_panel.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct WizardFixture : UiFixture {
    QString file(const QString &name, const QString &text)
    {
        const QString path = workspace.folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
        return path;
    }
    /// Presses a button of the wizard by its key and lets the work behind it end.
    void press(ImportWizard &wizard, QWizard::WizardButton button)
    {
        QAbstractButton *key = wizard.button(button);
        REQUIRE(key->isEnabled());
        key->setFocus();
        QTest::keyClick(key, Qt::Key_Space);
        waitForTasks();
    }
    void choose(ImportWizard &wizard, const QString &path)
    {
        auto *edit = wizard.findChild<QLineEdit *>(u"importPathEdit"_s);
        edit->clear();
        typeText(*edit, path);
        press(wizard, QWizard::NextButton);
    }
    static QString text(const ImportWizard &wizard, const QString &label)
    {
        return wizard.findChild<QLabel *>(label)->text();
    }
};

} // namespace

TEST_CASE("a list of units goes in by keyboard, and nothing is saved before its rows were checked", "[ui]")
{
    WizardFixture fixture;
    const QString path = fixture.file(u"units.csv"_s, u"附件1 单位表\n单位名称,类别,属地\n某县人民法院,法院,某县\n"
                                                      "某县公安局,公安,某县\n,法院,某县\n"_s);
    ImportWizard wizard(fixture.services, ListKind::Units);
    wizard.show();
    CHECK_FALSE(wizard.button(QWizard::NextButton)->isEnabled());
    shoot(wizard, u"import-1"_s);
    fixture.choose(wizard, path);
    CHECK(wizard.currentId() == 1);
    CHECK(unitRows(*fixture.workspace)->isEmpty());
    CHECK(WizardFixture::text(wizard, u"summaryLabel"_s).contains(u"新增 2"_s));
    const QStringList nameless = namelessWidgets(wizard);
    INFO(nameless.join(u", "_s).toStdString());
    CHECK(nameless.isEmpty());
    shoot(wizard, u"import-2"_s);
    fixture.press(wizard, QWizard::CommitButton);
    CHECK(wizard.currentId() == 2);
    CHECK(unitRows(*fixture.workspace)->size() == 2);
    CHECK(WizardFixture::text(wizard, u"resultLabel"_s).contains(u"新增单位 2"_s));
    shoot(wizard, u"import-3"_s);
}

TEST_CASE("the same list a second time brings nothing new and cannot be taken in", "[ui]")
{
    WizardFixture fixture;
    const QString path = fixture.file(u"units.csv"_s, u"单位名称,类别,属地\n某县人民法院,法院,某县\n"_s);
    {
        ImportWizard first(fixture.services, ListKind::Units);
        first.show();
        fixture.choose(first, path);
        fixture.press(first, QWizard::CommitButton);
    }
    ImportWizard second(fixture.services, ListKind::Units);
    second.show();
    fixture.choose(second, path);
    CHECK(WizardFixture::text(second, u"summaryLabel"_s).contains(u"不变 1"_s));
    CHECK_FALSE(second.button(QWizard::CommitButton)->isEnabled());
}

TEST_CASE("a file that is no list is refused where it was chosen", "[ui]")
{
    WizardFixture fixture;
    ImportWizard wizard(fixture.services, ListKind::People);
    wizard.show();
    for (const QString &path :
         {fixture.file(u"people.xlsx"_s, u"这不是表格"_s), fixture.file(u"empty.csv"_s, u"甲,乙\n1,2\n"_s),
          fixture.workspace.folder.filePath(u"absent.csv"_s)}) {
        fixture.choose(wizard, path);
        CHECK(wizard.currentId() == 0);
        CHECK(WizardFixture::text(wizard, u"fileMessageLabel"_s).startsWith(u"✕"_s));
    }
    CHECK(personRows(*fixture.workspace)->isEmpty());
}

TEST_CASE("the template that the wizard saves is a workbook whose sample does not come in", "[ui]")
{
    WizardFixture fixture;
    for (const ListKind kind : {ListKind::Units, ListKind::People}) {
        fixture.prompts.path = fixture.workspace.folder.filePath(u"template.xlsx"_s);
        ImportWizard wizard(fixture.services, kind);
        wizard.show();
        wizard.findChild<QPushButton *>(u"templateButton"_s)->click();
        CHECK(WizardFixture::text(wizard, u"fileMessageLabel"_s).startsWith(u"●"_s));
        fixture.choose(wizard, fixture.prompts.path);
        CHECK(wizard.currentId() == 0);
        CHECK(WizardFixture::text(wizard, u"fileMessageLabel"_s).startsWith(u"✕"_s));
    }
    CHECK(unitRows(*fixture.workspace)->isEmpty());
}

TEST_CASE("the problems of a list are exported before its good rows are taken in", "[ui]")
{
    WizardFixture fixture;
    ImportWizard wizard(fixture.services, ListKind::Units);
    wizard.show();
    fixture.choose(wizard, fixture.file(u"good.csv"_s, u"单位名称,类别,属地\n某县人民法院,法院,某县\n"_s));
    auto *button = wizard.findChild<QPushButton *>(u"exportProblemsButton"_s);
    CHECK_FALSE(button->isVisible());
    wizard.back();
    fixture.choose(wizard,
                   fixture.file(u"bad.csv"_s, u"单位名称,类别,属地\n某县人民法院,法院,某县\n某县龙宫,龙宫,某县\n"_s));
    REQUIRE(button->isVisible());
    fixture.prompts.path = fixture.workspace.folder.filePath(u"problems.xlsx"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    fixture.waitForTasks();
    CHECK(QFile::exists(fixture.prompts.path));
    CHECK(WizardFixture::text(wizard, u"checkMessageLabel"_s).startsWith(u"● 有问题的 1 行"_s));
    shoot(wizard, u"import-problems"_s);
    fixture.press(wizard, QWizard::CommitButton);
    CHECK(unitRows(*fixture.workspace)->size() == 1);
}
