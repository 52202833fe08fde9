#include "tests/ui/finding/finding_fixture.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

using FindingsUi = FindingUi<FindingsPage>;

} // namespace

TEST_CASE("approved papers become a finding by keyboard, which goes on into the feedback", "[ui][finding]")
{
    FindingsUi ui;
    ui.casework.approved(ui.casework.unregistered);
    ui.casework.approved(ui.casework.unreported, u"另一件事"_s);
    ui.casework.draft(u"未审核"_s);
    ui.prompts.drive = [&](QDialog &dialog) {
        auto &papers = ui.field<QTableView>("listView", &dialog);
        CHECK(papers.model()->rowCount() == 2);
        papers.setFocus();
        QTest::keyClick(&papers, Qt::Key_A, Qt::ControlModifier);
        ui.field<QPushButton>("makeFindingButton", &dialog).click();
        return dialog.result() == QDialog::Accepted;
    };
    ui.page.create();
    const auto id = FindingId::fromString(ui.page.record().id);
    REQUIRE(id);
    CHECK(ui.casework.read(*id).papers.size() == 2);
    CHECK(ui.field<QLineEdit>("titleEdit").hasFocus());
    ui.field<QLineEdit>("titleEdit").selectAll();
    typeText(ui.field<QLineEdit>("titleEdit"), u"执行三个规定不到位"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto &severity = ui.field<QComboBox>("severityBox");
    severity.setFocus();
    QTest::keyClick(&severity, Qt::Key_Down);
    auto &immediate = ui.field<QCheckBox>("immediateBox");
    immediate.setFocus();
    QTest::keyClick(&immediate, Qt::Key_Space);
    const Finding saved = ui.casework.read(*id).finding;
    CHECK(saved.title == u"执行三个规定不到位"_s);
    CHECK(saved.severity == Severity::Serious);
    CHECK(saved.immediateFix);
    ui.press("confirmButton");
    CHECK(ui.casework.read(*id).finding.state == FindingState::Confirmed);
    ui.press("decideButton");
    CHECK(ui.casework.read(*id).finding.state == FindingState::Decided);
    CHECK_FALSE(ui.field<QPushButton>("decideButton").isEnabled());
    shoot(ui.page, u"findings"_s);
}

TEST_CASE("a finding on a changed source is amber and is not decided, in words", "[ui][finding]")
{
    FindingsUi ui;
    const Finding finding = ui.casework.found({ui.casework.approved(ui.casework.unregistered).id});
    ui.casework.rewrite();
    auto &view = ui.table("findingList");
    CHECK(view.model()->index(0, 5).data().toString().startsWith(u"▲"_s));
    CHECK(view.model()->index(0, 5).data(Qt::ForegroundRole).isValid());
    CHECK(ui.field<QLabel>("findingRemarksLabel").text().contains(u"▲"_s));
    CHECK_FALSE(ui.page.checks().isEmpty());
    ui.press("decideButton");
    CHECK(ui.field<QLabel>("formMessageLabel").text().contains(finding.code));
    CHECK(ui.casework.read(finding.id).finding.state == FindingState::Candidate);
}

TEST_CASE("several findings are merged after a question, and one is dropped and taken up again", "[ui][finding]")
{
    FindingsUi ui;
    const Finding first = ui.casework.found({ui.casework.approved(ui.casework.unregistered).id});
    const Finding second = ui.casework.found({ui.casework.approved(ui.casework.unreported, u"另一件事"_s).id});
    auto &view = ui.table("findingList");
    REQUIRE(view.model()->rowCount() == 2);
    view.setFocus();
    view.clearSelection();
    view.selectRow(0);
    ui.field<QAction>("mergeAction").trigger();
    CHECK(ui.told.constLast().kind == Notice::Kind::Warning);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    ui.prompts.answer = false;
    ui.field<QAction>("mergeAction").trigger();
    CHECK(view.model()->rowCount() == 2);
    ui.prompts.answer = true;
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    ui.field<QAction>("mergeAction").trigger();
    CHECK(view.model()->rowCount() == 1);
    CHECK(ui.casework.read(first.id).papers.size() == 2);
    CHECK_FALSE(findingRow(ui.workbench, second.id));
    ui.field<QAction>("dropAction").trigger();
    CHECK(ui.casework.read(first.id).finding.state == FindingState::Dropped);
    ui.field<QAction>("dropAction").trigger();
    CHECK(ui.casework.read(first.id).finding.state == FindingState::Candidate);
}

TEST_CASE("an empty title is refused beside the form and the stored one stays", "[ui][finding]")
{
    FindingsUi ui;
    const Finding finding = ui.casework.found({ui.casework.approved(ui.casework.unregistered).id});
    auto &title = ui.field<QLineEdit>("titleEdit");
    title.setFocus();
    title.selectAll();
    QTest::keyClick(&title, Qt::Key_Delete);
    QTest::keyClick(&title, Qt::Key_Tab);
    CHECK(ui.field<QLabel>("formMessageLabel").isVisible());
    CHECK(ui.casework.read(finding.id).finding.title == finding.title);
}

TEST_CASE("a finding names its papers as links, and a link to it brings it to hand", "[ui][finding]")
{
    FindingsUi ui;
    const WorkingPaper paper = ui.casework.approved(ui.casework.unregistered, u"<b>&记录"_s);
    const Finding finding = ui.casework.found({paper.id});
    CHECK(ui.field<QLabel>("papersLabel").text().contains(u"&lt;b&gt;&amp;记录"_s));
    QSignalSpy link(&ui.page, &Page::linkActivated);
    Q_EMIT ui.field<QLabel>("papersLabel").linkActivated(paper.id.toString());
    REQUIRE(link.size() == 1);
    ui.context.set(ui.casework.about.roundId, {});
    CHECK(ui.page.record().isEmpty());
    CHECK(ui.page.reveal({u"finding"_s, finding.id.toString()}));
    CHECK(ui.page.record().id == finding.id.toString());
    CHECK(ui.page.reveal({u"stage-findings"_s, {}}));
    CHECK_FALSE(ui.page.reveal({u"finding"_s, u"nonsense"_s}));
}

TEST_CASE("the list of findings is a sound model, and every field has a name", "[ui][finding]")
{
    FindingsUi ui;
    QAbstractItemModelTester tester(ui.table("findingList").model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui.casework.found({ui.casework.approved(ui.casework.unregistered).id});
    CHECK(namelessWidgets(ui.page).join(u", "_s).toStdString().empty());
    ui.field<QLineEdit>("titleEdit").setFocus();
    CHECK(tabsAround(ui.page) > 5);
}
