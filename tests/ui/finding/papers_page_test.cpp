#include "tests/ui/finding/finding_fixture.h"

#include <QtTest/QSignalSpy>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

using PapersUi = FindingUi<PapersPage>;

PaperRow only(PapersUi &ui)
{
    const auto rows = paperRows(ui.workbench, ui.casework.about.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    return rows->constFirst();
}

/// Chooses by the keys as a person does: to the box, then its first letters are no help in Chinese, so Down.
void choose(QComboBox &box, const PersonId &person)
{
    const int wanted = box.findData(person.toString());
    REQUIRE(wanted >= 0);
    box.setFocus();
    while (box.currentIndex() != wanted)
        QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

TEST_CASE("a paper goes by keyboard from nothing over its citation and submission to approved", "[ui][finding]")
{
    PapersUi ui;
    ui.page.create();
    auto &dimension = ui.field<QComboBox>("dimensionBox");
    CHECK(dimension.hasFocus());
    QTest::keyClick(&dimension, Qt::Key_Down);
    QTest::keyClick(&dimension, Qt::Key_Tab);
    typeText(*QApplication::focusWidget(), u"三个规定填报不规范"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeText(*QApplication::focusWidget(), u"2025年以来漏报2件𠮷。"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeText(*QApplication::focusWidget(), u"三月、五月各一件。"_s);
    choose(ui.field<QComboBox>("preparerBox"), ui.casework.one.id);
    choose(ui.field<QComboBox>("secondPreparerBox"), ui.casework.two.id);
    const PaperRow written = only(ui);
    CHECK(written.paper.dimension == u"P2"_s);
    CHECK(written.paper.summary == u"2025年以来漏报2件𠮷。"_s);
    CHECK(written.paper.details == u"三月、五月各一件。"_s);
    CHECK(written.paper.secondPreparerId == ui.casework.two.id);
    CHECK(ui.page.record() == RecordRef{u"working_paper"_s, written.paper.id.toString()});

    ui.prompts.drive = [&](QDialog &dialog) {
        auto &find = ui.field<QLineEdit>("filterEdit", &dialog);
        typeText(find, u"没有报告"_s);
        typeText(find, {}); // what an input method does when it is left
        find.clear();
        typeText(find, u"登记"_s);
        QTest::keyClick(&find, Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    };
    ui.press("citeButton");
    REQUIRE(only(ui).sources.size() == 1);
    CHECK(only(ui).sources.constFirst().anchor.id == ui.casework.unregistered.id);
    CHECK(ui.page.checks().isEmpty());

    ui.press("submitButton");
    CHECK(only(ui).paper.state == PaperState::Submitted);
    choose(ui.field<QComboBox>("reviewerBox"), ui.casework.three.id);
    ui.press("approveButton");
    CHECK(only(ui).paper.state == PaperState::Approved);
    CHECK(ui.field<QLabel>("reviewSaidLabel").text().contains(u"测试丙"_s));
    shoot(ui.page, u"papers"_s);
}

TEST_CASE("who prepared a paper is refused as its reviewer, in words beside the field", "[ui][finding]")
{
    PapersUi ui;
    const WorkingPaper paper = ui.casework.draft();
    REQUIRE(citeAnchor(ui.workbench, paper.id, ui.casework.unregistered.id));
    REQUIRE(submitPaper(ui.workbench, paper.id));
    auto &problem = ui.field<QLabel>("stepProblemLabel");
    ui.press("approveButton");
    CHECK(problem.isVisible());
    CHECK(problem.text().contains(u"请填写审核人"_s));
    choose(ui.field<QComboBox>("reviewerBox"), ui.casework.two.id);
    ui.press("approveButton");
    CHECK(problem.text().contains(u"承办人不能审核自己的底稿"_s));
    CHECK(only(ui).paper.state == PaperState::Submitted);
    choose(ui.field<QComboBox>("reviewerBox"), ui.casework.three.id);
    ui.prompts.reasonToGive = u"补充时间地点"_s;
    ui.press("returnButton");
    CHECK(only(ui).paper.state == PaperState::Returned);
    CHECK(only(ui).paper.reviewComment == u"补充时间地点"_s);
    CHECK_FALSE(problem.isVisible());
}

TEST_CASE("a paper that is not complete is not submitted, and the page says what is missing", "[ui][finding]")
{
    PapersUi ui;
    ui.page.create();
    ui.press("submitButton");
    CHECK(ui.field<QLabel>("stepProblemLabel").isVisible());
    CHECK(only(ui).paper.state == PaperState::Draft);
    CHECK(hasBlocker(ui.page.checks()));
}

TEST_CASE("a source that was changed turns the paper amber, with sign and words", "[ui][finding]")
{
    PapersUi ui;
    const WorkingPaper paper = ui.casework.approved(ui.casework.unregistered);
    auto &view = ui.table("paperList");
    const auto cell = [&](int column, int role) { return view.model()->index(0, column).data(role); };
    CHECK_FALSE(cell(4, Qt::ForegroundRole).isValid());
    ui.casework.rewrite();
    CHECK(cell(4, Qt::DisplayRole).toString().startsWith(u"▲"_s));
    CHECK(cell(4, Qt::ForegroundRole).value<QBrush>() == ui.page.palette().brush(QPalette::LinkVisited));
    auto &sources = ui.table("sourceList");
    CHECK(sources.model()->index(0, 0).data().toString().startsWith(u"▲"_s));
    CHECK(ui.page.checks().constLast().rule == u"paper-source-changed"_s);
    CHECK(ui.page.record().id == paper.id.toString());
}

TEST_CASE("what is typed outlives a change from elsewhere and is saved when the page is left", "[ui][finding]")
{
    PapersUi ui;
    const WorkingPaper paper = ui.casework.draft();
    auto &summary = ui.field<TextArea>("summaryEdit");
    summary.setFocus();
    summary.selectAll();
    typeText(summary, u"另一种表述"_s);
    REQUIRE(citeAnchor(ui.workbench, paper.id, ui.casework.unregistered.id));
    CHECK(summary.toPlainText() == u"另一种表述"_s);
    ui.page.hide();
    CHECK(only(ui).paper.summary == u"另一种表述"_s);
    CHECK(only(ui).sources.size() == 1);
}

TEST_CASE("the unit's objection to the facts needs its words", "[ui][finding]")
{
    PapersUi ui;
    ui.casework.draft();
    auto &says = ui.field<QComboBox>("confirmationBox");
    says.setFocus();
    QTest::keyClick(&says, Qt::Key_End);
    ui.press("confirmButton");
    CHECK(ui.field<QLabel>("stepProblemLabel").isVisible());
    CHECK(only(ui).paper.confirmation == FactConfirmation::Open);
    typeText(ui.field<QLineEdit>("unitSaysEdit"), u"数字不准"_s);
    QTest::keyClick(&ui.field<QLineEdit>("unitSaysEdit"), Qt::Key_Return);
    CHECK(only(ui).paper.confirmation == FactConfirmation::Disputed);
    CHECK(only(ui).paper.confirmationText == u"数字不准"_s);
}

TEST_CASE("a citation is taken out, and a link goes to the passage", "[ui][finding]")
{
    PapersUi ui;
    const WorkingPaper paper = ui.casework.draft();
    REQUIRE(citeAnchor(ui.workbench, paper.id, ui.casework.unregistered.id));
    QSignalSpy link(&ui.page, &Page::linkActivated);
    auto &sources = ui.table("sourceList");
    sources.setFocus();
    sources.selectRow(0);
    QTest::keyClick(&sources, Qt::Key_Return);
    REQUIRE(link.size() == 1);
    CHECK(link.constFirst().constFirst().value<RecordRef>() ==
          RecordRef{u"anchor"_s, ui.casework.unregistered.id.toString()});
    ui.press("unciteButton");
    CHECK(only(ui).sources.isEmpty());
}

TEST_CASE("a possible lead and what is cited already are not offered as evidence", "[ui][finding]")
{
    PapersUi ui;
    const WorkingPaper paper = ui.casework.draft();
    REQUIRE(citeAnchor(ui.workbench, paper.id, ui.casework.unregistered.id));
    REQUIRE(markTurn(ui.workbench, ui.casework.said.id, 0, 3, AnchorMark::PossibleLead));
    int offered = -1;
    ui.prompts.drive = [&](QDialog &dialog) {
        offered = ui.field<QTableView>("listView", &dialog).model()->rowCount();
        return false;
    };
    ui.press("citeButton");
    CHECK(offered == 1);
    CHECK(only(ui).sources.size() == 1);
}

TEST_CASE("the states filter the papers, and a link finds one of another inspection", "[ui][finding]")
{
    PapersUi ui;
    const WorkingPaper draft = ui.casework.draft();
    const WorkingPaper done = ui.casework.approved(ui.casework.unreported, u"另一件事"_s);
    auto &view = ui.table("paperList");
    CHECK(view.model()->rowCount() == 2);
    CHECK(ui.page.reveal({u"working_paper"_s, done.id.toString()}));
    ui.field<QComboBox>("stateFilter").setCurrentIndex(4); // approved
    CHECK(view.model()->rowCount() == 1);
    ui.context.set(ui.casework.about.roundId, {});
    CHECK(view.model()->rowCount() == 0);
    ui.field<QComboBox>("stateFilter").setCurrentIndex(0);
    CHECK(ui.page.reveal({u"working_paper"_s, draft.id.toString()}));
    CHECK(ui.context.inspection() == ui.casework.about.id);
    CHECK_FALSE(ui.page.reveal({u"working_paper"_s, WorkingPaperId::create().toString()}));
    CHECK_FALSE(ui.page.reveal({u"talk"_s, draft.id.toString()}));
}

TEST_CASE("the list of papers is a sound model, and every field has a name and its turn", "[ui][finding]")
{
    PapersUi ui;
    ui.casework.draft();
    QAbstractItemModelTester tester(ui.table("paperList").model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui.casework.draft(u"第二件"_s);
    CHECK(namelessWidgets(ui.page).join(u", "_s).toStdString().empty());
    ui.field<QComboBox>("dimensionBox").setFocus();
    CHECK(tabsAround(ui.page) > 8);
    ui.context.set(ui.casework.about.roundId, {});
    CHECK(ui.table("paperList").model()->rowCount() == 0);
    ui.page.create();
    REQUIRE_FALSE(ui.told.isEmpty());
    CHECK(ui.told.constLast().kind == Notice::Kind::Warning);
}
