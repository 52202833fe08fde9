#include "core/workbench/reviews/causes.h"

#include "tests/ui/casereview/review/review_ui.h"
#include "ui/casereview/review/reviews_page.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QListWidget>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("flaws are joined to a cause and the cause to a finding by keys, and links find the cause again",
          "[ui][casereview]")
{
    ReviewUi<ReviewsPage> ui;
    const ReviewSheet group = ui.cases.toGroup(ui.cases.first);
    const ReviewMark mark = ui.cases.marked(Reviewed::flaw(group.id, u"W2"_s, 10, FlawLevel::Flaw, u"说理不充分"_s));
    ui.cases.submitted(group.id);
    const Finding finding = ui.cases.found({ui.cases.approved(ui.cases.unregistered).id});
    QWidget *causes = ui.tab(u"原因"_s);
    ui.press("newCauseButton", causes);
    CHECK(ui.field<QLineEdit>("causeTitleEdit", causes).hasFocus());
    ui.type<QLineEdit>("causeTitleEdit", u"监督管理责任未压实"_s, causes);
    auto &flaws = ui.field<QListWidget>("causeFlawsList", causes);
    REQUIRE(flaws.count() == 1);
    flaws.setFocus();
    QTest::keyClick(&flaws, Qt::Key_Home);
    QTest::keyClick(&flaws, Qt::Key_Space);
    auto &findings = ui.field<QComboBox>("causeFindingBox", causes);
    ui.choose(findings, findings.findData(finding.id.toString()));
    const auto stored = [&] {
        const auto rows = causeRows(ui.workbench, ui.cases.about.id);
        REQUIRE(rows);
        return *rows;
    };
    REQUIRE(stored().size() == 1);
    const CauseRow row = stored().constFirst();
    CHECK(row.cause.title == u"监督管理责任未压实"_s);
    CHECK(row.marks == QList<ReviewMarkId>{mark.id});
    CHECK(row.cause.findingId == finding.id);
    CHECK(ui.page.record() == RecordRef{u"cause"_s, row.cause.id.toString()});
    shoot(ui.page, u"causes"_s);

    QSignalSpy link(&ui.page, &Page::linkActivated);
    ui.press("openFindingButton", causes);
    REQUIRE(link.size() == 1);
    CHECK(link.constFirst().constFirst().value<RecordRef>() == RecordRef{u"finding"_s, finding.id.toString()});
    ui.tab(u"自评"_s);
    CHECK(ui.page.reveal({u"cause"_s, row.cause.id.toString()}));
    CHECK(ui.front() == causes);

    ui.type<QLineEdit>("causeTitleEdit", {}, causes); // a cause without words
    CHECK(ui.field<QLabel>("formMessageLabel", causes).isVisible());
    CHECK(stored().constFirst().cause.title == u"监督管理责任未压实"_s);
    ui.press("withdrawCauseButton", causes);
    CHECK(stored().isEmpty());
    CHECK_FALSE(ui.page.reveal({u"cause"_s, row.cause.id.toString()}));
}
