#include "tests/ui/casereview/review/review_ui.h"
#include "ui/casereview/review/reviews_page.h"

#include <QtWidgets/QCheckBox>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// The first expert sits at an open sheet of the first case.
struct Writing : ReviewUi<ReviewsPage> {
    QWidget *sheet = nullptr;
    QTableView *list = nullptr;

    Writing()
    {
        cases.step(cases.first, ReviewState::FileReceived);
        cases.submitted(cases.opened(cases.first, SheetKind::Self).id);
        cases.step(cases.first, ReviewState::SelfReviewed);
        sit(1);
        sheet = front();
        list = &table("sheetList", sheet);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
    }
    SheetView written()
    {
        const ReviewView whole = view(cases.jia.id);
        for (const SheetView &one : whole.sheets) {
            if (one.sheet.expertId == cases.jia.id)
                return one;
        }
        return {};
    }
    QList<ReviewMark> marks() { return written().marks; }
    QString message() { return field<QLabel>("formMessageLabel", sheet).text(); }
};

} // namespace

TEST_CASE("points that cannot be read or are too many are refused in words, and nothing typed is lost",
          "[ui][casereview]")
{
    Writing ui;
    auto &points = ui.field<QLineEdit>("pointsEdit", ui.sheet);
    ui.type<TextArea>("reasonEdit", u"说理不充分"_s, ui.sheet);
    REQUIRE(ui.marks().size() == 1);
    for (const QString &bad : {u"两分"_s, u"999"_s, u"-1"_s, u"1.55"_s}) {
        ui.type<QLineEdit>("pointsEdit", bad, ui.sheet);
        CHECK(ui.message().contains(u"▲"_s));
        ui.list->setFocus();
        QTest::keyClick(ui.list, Qt::Key_Down);
        QCoreApplication::processEvents(); // the line stays in hand
        CHECK(ui.list->currentIndex().row() == 0);
        CHECK(points.text() == bad);
        CHECK(ui.field<TextArea>("reasonEdit", ui.sheet).toPlainText() == u"说理不充分"_s);
    }
    ui.page.refresh();
    CHECK(points.text() == u"1.55"_s);
    points.setFocus();
    QTest::keyClick(&points, Qt::Key_Escape);
    CHECK(points.text().isEmpty());
    CHECK(ui.list->hasFocus());
    ui.type<QLineEdit>("pointsEdit", u"１．５"_s, ui.sheet); // full width is read
    REQUIRE(ui.marks().size() == 1);
    CHECK(ui.marks().constFirst().deduction == 15);
    CHECK(ui.marks().constFirst().reason == u"说理不充分"_s);
}

TEST_CASE("the level, the suspicion, a second mark and withdrawing go by keys of the list", "[ui][casereview]")
{
    Writing ui;
    QTest::keyClick(ui.list, Qt::Key_Space);
    REQUIRE(ui.marks().size() == 1);
    CHECK(ui.marks().constFirst().flaw == FlawLevel::Flaw);
    QTest::keyClick(ui.list, Qt::Key_S);
    CHECK(ui.marks().constFirst().suspected);
    CHECK(ui.field<QCheckBox>("suspectedBox", ui.sheet).isChecked());
    const int lines = ui.list->model()->rowCount();
    QTest::keyClick(ui.list, Qt::Key_Insert);
    CHECK(ui.list->model()->rowCount() == lines + 1);
    typeText(*QApplication::focusWidget(), u"1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(ui.marks().size() == 2);
    CHECK(ui.marks().constFirst().item == ui.marks().constLast().item);
    ui.list->setFocus();
    QTest::keyClick(ui.list, Qt::Key_Delete);
    CHECK(ui.marks().size() == 1);
    CHECK(ui.prompts.asked.size() == 1);
}

TEST_CASE("what is typed on a sheet is safe after a short pause and when the page is left", "[ui][casereview]")
{
    Writing ui;
    auto &basis = ui.field<QLineEdit>("basisEdit", ui.sheet);
    basis.setFocus();
    QTest::keyClicks(&basis, u"rule"_s);
    CHECK(QTest::qWaitFor([&] { return ui.marks().size() == 1; }, 10000));
    auto &opinion = ui.field<TextArea>("sheetOpinionEdit", ui.sheet);
    opinion.setFocus();
    typeText(opinion, u"写到一半"_s);
    ui.page.hide();
    CHECK(ui.written().sheet.opinion == u"写到一半"_s);
}

TEST_CASE("two experts are blind until both have submitted, and are then compared", "[ui][casereview]")
{
    Writing ui;
    QTest::keyClick(ui.list, Qt::Key_Space);
    REQUIRE(ui.marks().size() == 1);
    ui.sit(2);
    QWidget *other = ui.tab(u"专家甲"_s);
    CHECK(ui.field<QLabel>("sheetSentenceLabel", other).isVisible());
    CHECK_FALSE(ui.field<QWidget>("sheetList", other).isVisible());
    ui.sit(0); // the group sees a sheet once it is submitted
    CHECK_FALSE(ui.field<QWidget>("sheetList", ui.tab(u"专家甲"_s)).isVisible());
    CHECK(ui.table("compareList").model()->rowCount() == 0);
    ReviewMark mark = ui.marks().constFirst();
    mark.reason = u"说理不充分"_s;
    ui.cases.marked(mark);
    for (const ExpertId &who : {ui.cases.jia.id, ui.cases.yi.id})
        ui.cases.submitted(ui.cases.opened(ui.cases.first, SheetKind::Expert, who).id);
    QWidget *compare = ui.tab(u"对照"_s);
    auto &both = ui.table("compareList", compare);
    CHECK(both.model()->rowCount() == ui.view().items.size());
    auto &only = ui.field<QCheckBox>("onlyDifferencesBox", compare);
    only.setFocus();
    QTest::keyClick(&only, Qt::Key_Space);
    REQUIRE(both.model()->rowCount() == 1);
    CHECK(both.model()->index(0, 0).data().toString() == u"≠"_s);
    CHECK(both.model()->index(0, 2).data().toString().contains(u"说理不充分"_s));
    shoot(ui.page, u"review-compare"_s);
}

TEST_CASE("an opinion that suggests another outcome is refused, stays on the screen and keeps the case in hand",
          "[ui][casereview]")
{
    ReviewUi<ReviewsPage> ui;
    ui.cases.toGroup(ui.cases.first);
    QWidget *conclusion = ui.tab(u"意见结论"_s);
    ui.type<TextArea>("opinionEdit", u"建议改判。"_s, conclusion);
    CHECK(ui.field<QLabel>("formMessageLabel", conclusion).isVisible());
    auto &list = ui.table("reviewList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QCoreApplication::processEvents();
    CHECK(ui.field<QLabel>("deskHeadLabel").text().contains(ui.cases.first.code));
    CHECK(ui.field<TextArea>("opinionEdit", conclusion).toPlainText() == u"建议改判。"_s);
    CHECK(ui.told.constLast().kind == Notice::Kind::Warning);
    ui.type<TextArea>("opinionEdit", u"建议规范送达。"_s, conclusion);
    CHECK(ui.view().row.review.opinion == u"建议规范送达。"_s);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(ui.field<QLabel>("deskHeadLabel").text().contains(ui.cases.second.code));
}

TEST_CASE("a submitted sheet is written again only after it is reopened with a reason", "[ui][casereview]")
{
    Writing ui;
    ui.press("submitButton", ui.sheet); // no opinion yet
    CHECK(ui.field<QLabel>("sheetProblemLabel", ui.sheet).isVisible());
    ui.type<TextArea>("sheetOpinionEdit", u"程序合法。"_s, ui.sheet);
    ui.press("submitButton", ui.sheet);
    CHECK_FALSE(ui.field<QPushButton>("submitButton", ui.sheet).isVisible());
    ui.list->setFocus();
    QTest::keyClick(ui.list, Qt::Key_Space);
    CHECK(ui.marks().isEmpty());
    ui.press("reopenButton", ui.sheet);
    ui.list->setFocus();
    QTest::keyClick(ui.list, Qt::Key_Space);
    CHECK(ui.marks().size() == 1);
}
