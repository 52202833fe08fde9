#include "tests/ui/evidence/evidence_fixture.h"

#include <QtTest/QSignalSpy>

using namespace ducha;
using namespace Qt::StringLiterals;

using AnchorsUi = EvidenceUi<AnchorsPage>;

TEST_CASE("every anchor is listed with its words, its standing and the papers that cite it", "[ui][evidence]")
{
    AnchorsUi ui;
    const WorkingPaper paper = ui.casework.draft();
    REQUIRE(citeAnchor(ui.workbench, paper.id, ui.casework.unregistered.id));
    const Attachment file = ui.casework.attached();
    REQUIRE(markPage(ui.workbench, file.id, 2, u"第二页的数字"_s));
    auto &view = ui.field<QTableView>("listView");
    REQUIRE(view.model()->rowCount() == 3);
    int cited = 0;
    for (int row = 0; row < 3; ++row)
        cited += view.model()->index(row, 5).data().toInt();
    CHECK(cited == 1);
    ui.field<QComboBox>("kindFilter").setCurrentIndex(3); // pages of files
    REQUIRE(view.model()->rowCount() == 1);
    CHECK(view.model()->index(0, 1).data().toString() == file.code);
    shoot(ui.page, u"anchors"_s);
}

TEST_CASE("an anchor whose words changed is amber with sign and words, and Enter goes to the place", "[ui][evidence]")
{
    AnchorsUi ui;
    auto &view = ui.field<QTableView>("listView");
    CHECK_FALSE(view.model()->index(0, 4).data(Qt::ForegroundRole).isValid());
    ui.casework.rewrite();
    CHECK(view.model()->index(0, 4).data().toString().startsWith(u"▲"_s));
    CHECK(view.model()->index(0, 4).data(Qt::ForegroundRole).isValid());
    QSignalSpy link(&ui.page, &Page::linkActivated);
    view.setFocus();
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(link.size() == 1);
    CHECK(link.constFirst().constFirst().value<RecordRef>() == ui.page.record());
    CHECK(ui.page.reveal({u"anchor"_s, ui.casework.unregistered.id.toString()}));
    CHECK(ui.page.record().id == ui.casework.unregistered.id.toString());
    CHECK_FALSE(ui.page.reveal({u"anchor"_s, AnchorId::create().toString()}));
}

TEST_CASE("the list of anchors is a sound model and says what to do where there is none", "[ui][evidence]")
{
    AnchorsUi ui;
    QAbstractItemModelTester tester(ui.field<QTableView>("listView").model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(namelessWidgets(ui.page).join(u", "_s).toStdString().empty());
    ui.context.set(ui.casework.about.roundId, {});
    CHECK(ui.page.record().isEmpty());
}
