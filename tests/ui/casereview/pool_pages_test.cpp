#include "tests/ui/casereview/draw_ui.h"
#include "tests/ui/support/window_checks.h"
#include "ui/casereview/pool/cases_page.h"
#include "ui/casereview/pool/experts_page.h"
#include "ui/directory/import_wizard/import_wizard.h"
#include "ui/support/fields.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

void fillBox(QWidget &page, const char *name, const QString &text)
{
    auto &box = DrawUi::in<ChoiceBox>(page, name);
    box.lineEdit()->clear();
    typeText(*box.lineEdit(), text);
    QTest::keyClick(box.lineEdit(), Qt::Key_Return);
}

int rowsOf(QWidget &page)
{
    return DrawUi::in<QTableView>(page, "listView").model()->rowCount();
}

void trigger(QWidget &page, const QString &beginning)
{
    const auto actions = page.findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const QAction *action) { return action->text().startsWith(beginning); });
    REQUIRE(found != actions.end());
    (*found)->trigger();
}

void doNothing(ListKind) {}

} // namespace

TEST_CASE("a case is saved once it has number and organ, with the area of its organ", "[ui][casereview]")
{
    DrawUi ui;
    CasesPage page(ui.services, doNothing);
    page.refresh();
    page.create();
    DrawUi::fill(page, "caseNumberEdit", u"(2023) 苏０５８３ 执 77 号"_s);
    CHECK(caseRows(ui.services.workbench, ui.round.id)->isEmpty());
    CHECK_FALSE(DrawUi::text(page, "formMessageLabel").isEmpty()); // says that the organ is missing
    fillBox(page, "caseUnitBox", ui.court.name);
    const auto rows = caseRows(ui.services.workbench, ui.round.id);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().file.unitId == ui.court.id);
    CHECK(rows->constFirst().file.areaName == u"昆山市"_s);
    CHECK(rows->constFirst().file.identifier == u"(2023)苏0583执77号"_s);
    CHECK(page.record() == RecordRef{u"case_file"_s, rows->constFirst().file.id.toString()});
}

TEST_CASE("a number that is in the pool already is refused where it was typed, and stays there", "[ui][casereview]")
{
    DrawUi ui;
    ui.addCase(101, ui.court);
    CasesPage page(ui.services, doNothing);
    page.refresh();
    page.create();
    DrawUi::fill(page, "caseNumberEdit", u"(2023)苏0583执101号"_s);
    fillBox(page, "caseUnitBox", ui.court.name);
    CHECK(DrawUi::text(page, "formMessageLabel").startsWith(u"▲"_s));
    CHECK(DrawUi::in<QLineEdit>(page, "caseNumberEdit").text() == u"(2023)苏0583执101号"_s);
    CHECK(caseRows(ui.services.workbench, ui.round.id)->size() == 1);
}

TEST_CASE("cases are narrowed by organ, category and whether they are still running", "[ui][casereview]")
{
    DrawUi ui;
    ui.addCase(1, ui.court);
    ui.addCase(2, ui.otherCourt, u"化解不掉"_s);
    CaseFile open = ui.addCase(3, ui.otherCourt);
    open.progress = u"正在执行"_s;
    open.closedOn = {};
    REQUIRE(saveCase(ui.services.workbench, open));
    CasesPage page(ui.services, doNothing);
    page.refresh();
    CHECK(rowsOf(page) == 3);
    auto &organs = DrawUi::in<ChoiceBox>(page, "unitFilter");
    auto &categories = DrawUi::in<ChoiceBox>(page, "categoryFilter");
    auto &states = DrawUi::in<ChoiceBox>(page, "stateFilter");
    organs.setCurrentIndex(organs.findText(ui.otherCourt.name));
    CHECK(rowsOf(page) == 2);
    categories.setCurrentIndex(categories.findText(u"化解不掉"_s));
    CHECK(rowsOf(page) == 1);
    categories.setCurrentIndex(0);
    states.setCurrentIndex(states.findText(u"在办"_s));
    CHECK(rowsOf(page) == 1);
    REQUIRE(page.reveal({u"case_file"_s, open.id.toString()}));
    CHECK_FALSE(page.checks().isEmpty()); // still running
    shoot(page, u"cases-page"_s);
    ui.context.set(ui.round.id, ui.inspection(ui.court).id);
    page.refresh();
    CHECK(rowsOf(page) == 1); // the organ in hand
}

TEST_CASE("a case leaves the pool with a reason, but not once it was drawn", "[ui][casereview]")
{
    DrawUi ui;
    ui.fillPools();
    CasesPage page(ui.services, doNothing);
    page.refresh();
    trigger(page, u"移出"_s);
    CHECK(caseRows(ui.services.workbench, ui.round.id)->size() == 11);
    ui.drawn(2);
    page.refresh();
    const auto rows = caseRows(ui.services.workbench, ui.round.id);
    const auto drawn =
        std::find_if(rows->begin(), rows->end(), [](const CaseRow &row) { return !row.review.isEmpty(); });
    REQUIRE(drawn != rows->end());
    REQUIRE(page.reveal({u"case_file"_s, drawn->file.id.toString()}));
    ui.told.clear();
    trigger(page, u"移出"_s);
    REQUIRE(ui.told.size() == 1);
    CHECK(ui.told.constFirst().kind == Notice::Kind::Failed);
    CHECK(caseRows(ui.services.workbench, ui.round.id)->size() == 11);
}

TEST_CASE("both pools come in by the import wizard, cases into the round in hand", "[ui][casereview]")
{
    DrawUi ui;
    const QString cases = ui.workbench.folder.filePath(u"cases.csv"_s);
    const QString experts = ui.workbench.folder.filePath(u"experts.csv"_s);
    const auto write = [](const QString &path, const QString &text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    write(
        cases,
        u"案号,承办单位,属地,案件类型,类别,办理状态\n（2023）苏0583执1号,昆山市人民法院,昆山市,执行,化解不掉,已结案\n"_s);
    write(experts, u"编号,姓名,单位,属地,专业,曾任职单位,回避事项\nZ1,专家一,常熟市人民法院,常熟市,执行,,\n"_s);
    const auto bringIn = [&](ListKind kind) {
        ui.prompts.drive = [&](QDialog &dialog) {
            auto &wizard = static_cast<ImportWizard &>(dialog);
            DrawUi::in<QLineEdit>(wizard, "importPathEdit").setText(kind == ListKind::Cases ? cases : experts);
            wizard.button(QWizard::NextButton)->click();
            ui.waitForTasks();
            CHECK(wizard.currentId() == 1);
            shoot(wizard, kind == ListKind::Cases ? u"import-cases"_s : u"import-experts"_s);
            wizard.button(QWizard::CommitButton)->click();
            ui.waitForTasks();
            return wizard.currentId() == 2;
        };
        ImportWizard wizard(ui.services, kind, nullptr, ui.round.id);
        CHECK(ui.prompts.run(wizard));
    };
    CasesPage page(ui.services, bringIn);
    page.refresh();
    ui.prompts.asked.clear();
    DrawUi::in<QPushButton>(page, "mainButton").click();
    CHECK(ui.prompts.asked == QStringList{u"导入案件"_s});
    CHECK(caseRows(ui.services.workbench, ui.round.id)->size() == 1);
    ExpertsPage pool(ui.services, bringIn);
    pool.refresh();
    DrawUi::in<QPushButton>(pool, "mainButton").click();
    CHECK(expertRows(ui.services.workbench)->size() == 1);
}

TEST_CASE("an expert is typed in, retires with a reason and comes back", "[ui][casereview]")
{
    DrawUi ui;
    ExpertsPage page(ui.services, doNothing);
    page.refresh();
    page.create();
    DrawUi::fill(page, "expertNameEdit", u"𠮷某"_s);
    DrawUi::fill(page, "expertUnitEdit", u"常熟市人民法院"_s);
    CHECK(expertRows(ui.services.workbench)->isEmpty()); // the area is missing
    CHECK_FALSE(DrawUi::text(page, "formMessageLabel").isEmpty());
    DrawUi::fill(page, "expertAreaEdit", u"常熟市"_s);
    auto rows = expertRows(ui.services.workbench);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().expert.code.startsWith(u"ZJ-"_s));
    trigger(page, u"专家退库"_s);
    rows = expertRows(ui.services.workbench);
    CHECK(rows->constFirst().expert.retiredFor == u"测试理由"_s);
    trigger(page, u"重新入库"_s);
    rows = expertRows(ui.services.workbench);
    CHECK_FALSE(rows->constFirst().expert.retiredOn.isValid());
}

TEST_CASE("the pages of the pools have names for all that takes the focus, and Tab goes around", "[ui][casereview]")
{
    DrawUi ui;
    ui.fillPools();
    CasesPage cases(ui.services, doNothing);
    ExpertsPage experts(ui.services, doNothing);
    for (Page *page : std::initializer_list<Page *>{&cases, &experts}) {
        page->refresh();
        page->resize(1200, 640);
        page->show();
        const QStringList nameless = namelessWidgets(*page);
        INFO(nameless.join(u", "_s).toStdString());
        CHECK(nameless.isEmpty());
        DrawUi::in<QTableView>(*page, "listView").setFocus();
        CHECK(tabsAround(*page) > 5);
    }
    shoot(experts, u"experts-page"_s);
}
