#include "ui/casereview/review/reviews_page.h"

#include "core/workbench/reviews/follow_up.h"
#include "tests/ui/casereview/review/review_ui.h"
#include "ui/casereview/review/statistics_page.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

using ReviewsUi = ReviewUi<ReviewsPage>;

/// Writes the second line of the sheet in front and its opinion by keys, and submits it.
void writeSheet(ReviewsUi &ui, const QString &points, const QString &reason, const QString &opinion)
{
    QWidget *sheet = ui.front();
    auto &list = ui.table("sheetList", sheet);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, points.front().toLatin1()); // goes to the points at once
    REQUIRE(QApplication::focusWidget() == &ui.field<QLineEdit>("pointsEdit", sheet));
    QTest::keyClicks(QApplication::focusWidget(), points.mid(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the level
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeText(*QApplication::focusWidget(), reason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier); // the next item; this one is safe
    CHECK(list.hasFocus());
    ui.type<TextArea>("sheetOpinionEdit", opinion, sheet);
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("a case goes from the received file to its final grade by keys, with two experts and an order",
          "[ui][casereview]")
{
    ReviewsUi ui;
    CHECK(ui.table("reviewList").model()->rowCount() == 2);
    ui.press("mainButton");
    CHECK(ui.view().row.review.state == ReviewState::FileReceived);
    CHECK_FALSE(ui.page.checks().isEmpty()); // what is missing for the next step
    CHECK(ui.field<QLabel>("missingLabel").isVisible());

    QWidget *self = ui.tab(u"自评"_s);
    ui.press("beginButton", self);
    ui.type<TextArea>("sheetOpinionEdit", u"自评无瑕疵。"_s, self);
    ui.press("submitButton", self);
    ui.press("mainButton");
    REQUIRE(ui.view().row.review.state == ReviewState::SelfReviewed);

    ui.sit(1);
    writeSheet(ui, u"2"_s, u"送达回证缺收件人签名𠮷"_s, u"程序基本合法。"_s);
    ui.sit(2);
    writeSheet(ui, u"1.5"_s, u"送达方式不规范"_s, u"建议规范送达。"_s);
    ui.sit(0);
    REQUIRE(ui.view().facts.submittedSheets == 2);
    CHECK(ui.view().differences.size() == 1);
    ui.press("mainButton");
    REQUIRE(ui.view().row.review.state == ReviewState::Reviewed);

    QWidget *group = ui.tab(u"评查组"_s);
    ui.press("beginButton", group);
    ui.press("takeOverButton", group);
    auto &list = ui.table("sheetList", group);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_F8); // every mark is complete
    CHECK(ui.told.constLast().kind == Notice::Kind::Done);
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Space); // 一般瑕疵 becomes 重大瑕疵
    QTest::keyClick(&list, Qt::Key_F8);    // now rule and place in the file are missing
    CHECK(ui.field<QLabel>("formMessageLabel", group).isVisible());
    ui.type<QLineEdit>("basisEdit", u"民事诉讼法第九十五条"_s, group);
    ui.type<QLineEdit>("dossierEdit", u"正卷第15页"_s, group);
    ui.type<TextArea>("sheetOpinionEdit", u"送达程序有重大瑕疵。"_s, group);
    shoot(ui.page, u"review-group"_s);
    ui.press("submitButton", group);
    REQUIRE(ui.view().facts.groupSubmitted);
    CHECK(ui.view().facts.majorFlaws == 1);

    QWidget *conclusion = ui.tab(u"意见结论"_s);
    ui.type<TextArea>("factsEdit", u"原告起诉被告支付货款。"_s, conclusion);
    ui.type<TextArea>("opinionEdit", u"送达程序有重大瑕疵。"_s, conclusion);
    ui.type<TextArea>("adviceEdit", u"规范送达。"_s, conclusion);
    ui.choose(ui.field<QComboBox>("proposedBox", conclusion), 2);
    ui.press("mainButton");
    REQUIRE(ui.view().row.review.state == ReviewState::Opinion);
    CHECK(ui.field<TextArea>("opinionEdit", conclusion).isReadOnly());
    ui.choose(ui.field<QComboBox>("replyBox", conclusion), int(UnitReply::Agreed));
    auto &repliedOn = ui.field<QLineEdit>("repliedOnEdit", conclusion);
    repliedOn.setFocus();
    QTest::keyClick(&repliedOn, Qt::Key_Semicolon);
    QTest::keyClick(&repliedOn, Qt::Key_Tab);
    ui.press("mainButton");
    REQUIRE(ui.view().row.review.state == ReviewState::Replied);
    CHECK(ui.view().row.review.repliedOn == ui.workbench.today());
    ui.choose(ui.field<QComboBox>("gradeBox", conclusion), 2);
    ui.press("mainButton"); // the order is missing
    CHECK(ui.view().row.review.state == ReviewState::Replied);
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
    shoot(ui.page, u"review-conclusion"_s);

    const ReviewView written = ui.view();
    for (const SheetView &sheet : written.sheets) {
        for (const ReviewMark &mark : sheet.marks) {
            if (sheet.sheet.kind == SheetKind::Group && isMajor(mark.flaw))
                REQUIRE(draftOrder(ui.workbench, mark.id));
        }
    }
    ui.press("mainButton");
    CHECK(ui.view().row.review.state == ReviewState::Final);
    CHECK(ui.view().row.review.grade == ui.view().grades.at(1).name);
    CHECK_FALSE(ui.field<QPushButton>("mainButton").isEnabled());
}

TEST_CASE("everything on the desk has a name and its turn, and its list is a sound model", "[ui][casereview]")
{
    ReviewsUi ui;
    ui.cases.toGroup(ui.cases.first);
    QAbstractItemModelTester tester(ui.table("reviewList").model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &name : {u"自评"_s, u"专家甲"_s, u"评查组"_s, u"对照"_s, u"意见结论"_s, u"原因"_s}) {
        QWidget *part = ui.tab(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // from the tabs into what they show
        CHECK(part->isAncestorOf(QApplication::focusWidget()));
        CHECK(namelessWidgets(ui.page).join(u", "_s).toStdString().empty());
        ui.field<QComboBox>("seatBox").setFocus();
        CHECK(tabsAround(ui.page) > 3);
        shoot(ui.page, u"desk-"_s + name);
    }
}

TEST_CASE("links lead to the review, the mark and their inspection; others are not of this page", "[ui][casereview]")
{
    ReviewsUi ui;
    const ReviewSheet group = ui.cases.toGroup(ui.cases.second);
    const QString item = ui.cases.view(ui.cases.second).items.constFirst().code;
    const ReviewMark mark = ui.cases.marked(Reviewed::flaw(group.id, item, 10, FlawLevel::Flaw, u"卷宗目录缺页码"_s));
    ui.context.set(ui.cases.about.roundId, {});
    CHECK(ui.page.record().isEmpty());
    CHECK(ui.page.reveal({u"case_review"_s, ui.cases.second.id.toString()}));
    CHECK(ui.context.inspection() == ui.cases.about.id);
    CHECK(ui.page.reveal({u"case_review"_s, ui.cases.first.id.toString()}));
    CHECK(ui.page.record() == RecordRef{u"case_review"_s, ui.cases.first.id.toString()});
    CHECK(ui.page.reveal({u"review_mark"_s, mark.id.toString()}));
    CHECK(ui.page.record() == RecordRef{u"review_mark"_s, mark.id.toString()});
    CHECK_FALSE(ui.page.reveal({u"review_mark"_s, ReviewMarkId::create().toString()}));
    CHECK_FALSE(ui.page.reveal({u"case_review"_s, u"nonsense"_s}));
    CHECK_FALSE(ui.page.reveal({u"lead"_s, mark.id.toString()}));
}

TEST_CASE("a mark of a submitted sheet becomes evidence from the desk; a suspected one does not", "[ui][casereview]")
{
    ReviewsUi ui;
    const ReviewSheet group = ui.cases.toGroup(ui.cases.first);
    const ReviewMark mark = ui.cases.marked(Reviewed::flaw(group.id, u"W2"_s, 10, FlawLevel::Flaw, u"说理不充分"_s));
    ReviewMark suspected = Reviewed::flaw(group.id, u"L1"_s, 0, FlawLevel::None, u"疑似收受财物"_s);
    suspected.suspected = true;
    suspected = ui.cases.marked(suspected);
    auto &cite = ui.field<QAction>("citeMarkAction");
    REQUIRE(ui.page.reveal({u"case_review"_s, ui.cases.first.id.toString()}));
    ui.tab(u"对照"_s);
    cite.trigger();
    CHECK(ui.told.constLast().kind == Notice::Kind::Warning); // no mark in hand
    REQUIRE(ui.page.reveal({u"review_mark"_s, mark.id.toString()}));
    cite.trigger();
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed); // not submitted yet
    ui.cases.submitted(group.id);
    REQUIRE(ui.page.reveal({u"review_mark"_s, suspected.id.toString()}));
    cite.trigger();
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
    REQUIRE(ui.page.reveal({u"review_mark"_s, mark.id.toString()}));
    cite.trigger();
    CHECK(ui.told.constLast().kind == Notice::Kind::Done);
    const auto anchors = anchorRows(ui.workbench, ui.cases.about.id);
    REQUIRE(anchors);
    CHECK(std::count_if(anchors->begin(), anchors->end(),
                        [](const AnchorRow &row) { return row.anchor.kind == AnchorKind::ReviewMark; }) == 1);
    QSignalSpy link(&ui.page, &Page::linkActivated);
    ui.told.constLast().action();
    CHECK(link.size() == 1);
}

TEST_CASE("Ctrl+P previews the opinion once the group has submitted, and says why not before", "[ui][casereview]")
{
    ReviewsUi ui;
    ui.page.print();
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
    const ReviewSheet group = ui.cases.toGroup(ui.cases.first);
    ui.cases.submitted(group.id);
    const auto before = ui.prompts.asked.size();
    ui.page.print();
    CHECK(ui.prompts.asked.size() == before + 1);
}

TEST_CASE("the statistics count what was drawn and found, of the inspection or the round", "[ui][casereview]")
{
    ReviewUi<StatisticsPage> ui;
    const ReviewSheet group = ui.cases.toGroup(ui.cases.first);
    ui.cases.marked(Reviewed::flaw(group.id, u"W2"_s, 10, FlawLevel::Flaw, u"说理不充分"_s));
    ui.cases.submitted(group.id);
    auto &counts = ui.table("countsList");
    REQUIRE(counts.model()->rowCount() == 4); // all, one unit, two kinds
    CHECK(counts.model()->index(0, 2).data().toString() == u"2"_s);
    CHECK(counts.model()->index(0, 5).data().toString() == u"1"_s);
    CHECK(ui.table("dimensionsList").model()->rowCount() == 7);
    ui.context.set(ui.cases.about.roundId, {});
    CHECK(ui.field<QLabel>("scopeLabel").text() == u"整个轮次"_s);
    CHECK(counts.model()->index(0, 2).data().toString() == u"2"_s);
    CHECK(namelessWidgets(ui.page).join(u", "_s).toStdString().empty());
    shoot(ui.page, u"statistics"_s);
}
