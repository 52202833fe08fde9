#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const SheetView &sheetOf(const ReviewView &view, const QString &owner)
{
    const auto found = std::find_if(view.sheets.begin(), view.sheets.end(),
                                    [&](const SheetView &sheet) { return sheet.owner == owner; });
    REQUIRE(found != view.sheets.end());
    return *found;
}

} // namespace

TEST_CASE("experts review blind: neither sees the other's sheet before both have submitted", "[reviews]")
{
    Reviewed work;
    const ReviewSheet jia = work.opened(work.first, SheetKind::Expert, work.jia.id);
    const ReviewSheet yi = work.opened(work.first, SheetKind::Expert, work.yi.id);
    work.marked(work.flaw(jia.id, u"P2"_s, 20, FlawLevel::Flaw, u"甲的意见"_s));
    work.marked(work.flaw(yi.id, u"P2"_s, 50, FlawLevel::Flaw, u"乙的意见"_s));

    ReviewView view = work.view(work.first, work.jia.id);
    CHECK_FALSE(sheetOf(view, u"专家甲"_s).hidden);
    CHECK(sheetOf(view, u"专家乙"_s).hidden);
    CHECK(sheetOf(view, u"专家乙"_s).marks.isEmpty());
    CHECK(sheetOf(work.view(work.first), u"专家甲"_s).hidden); // the group waits as well

    work.submitted(yi.id, u"乙的结论。"_s);
    view = work.view(work.first, work.jia.id);
    CHECK(sheetOf(view, u"专家乙"_s).hidden);
    CHECK(sheetOf(view, u"专家乙"_s).sheet.opinion.isEmpty());
    CHECK(view.row.score == -1);
    CHECK(view.differences.isEmpty());
    CHECK_FALSE(sheetOf(work.view(work.first), u"专家乙"_s).hidden);

    work.submitted(jia.id, u"甲的结论。"_s);
    view = work.view(work.first, work.jia.id);
    CHECK_FALSE(sheetOf(view, u"专家乙"_s).hidden);
    CHECK(sheetOf(view, u"专家乙"_s).marks.size() == 1);
    REQUIRE(view.differences.size() == 1);
    CHECK(view.differences.constFirst() == SheetDifference{u"P2"_s, 20, 50, FlawLevel::Flaw, FlawLevel::Flaw});
    CHECK(view.row.score == 965); // the mean of 98.0 and 95.0
    CHECK(view.row.flaws == 2);
}

TEST_CASE("the group's sheet counts once it is submitted", "[reviews]")
{
    Reviewed work;
    const ReviewSheet group = work.toGroup(work.first);
    work.marked(work.flaw(group.id, u"S1"_s, 100, FlawLevel::MajorFlaw, u"关键证据未经质证"_s));
    CHECK(work.view(work.first).row.majorFlaws == 0);
    work.submitted(group.id);
    const auto rows = reviewRows(*work.workbench, work.about.id, work.session.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    const ReviewRow row = rows->constFirst();
    CHECK(row.review.code == u"PC-2026-0001"_s);
    CHECK(row.score == 900);
    CHECK(row.majorFlaws == 1);
    CHECK(row.draw == u"CQ-2026-001"_s);
    CHECK(row.inspection == work.about.code);
    CHECK(row.experts == QStringList{u"专家甲"_s, u"专家乙"_s});
    // A major flaw on a veto item fails the case whatever its points.
    CHECK(sheetOf(work.view(work.first), u"评查组"_s).grade == u"不合格"_s);
    CHECK(reviewRows(*work.workbench, {}, DrawId::create())->isEmpty());
}

TEST_CASE("a review takes its steps in order and says what is missing", "[reviews]")
{
    Reviewed work;
    CHECK(work.view(work.first).missing.isEmpty());
    CHECK(moveReview(*work.workbench, work.first.id, ReviewState::Final).error().code == Error::Code::Invalid);
    const ReviewSheet group = work.toGroup(work.first);
    CHECK(work.view(work.first).missing.size() == 4); // group sheet, facts, opinion, grade
    CHECK_FALSE(moveReview(*work.workbench, work.first.id, ReviewState::Opinion));
    work.submitted(group.id);
    work.give(work.first, u"合格"_s);
    CHECK(openSheet(*work.workbench, work.first.id, SheetKind::Group)->id == group.id);
    CHECK(reopenSheet(*work.workbench, group.id, u"再议"_s).error().code == Error::Code::Conflict);
    const auto done = moveReview(*work.workbench, work.first.id, ReviewState::Final);
    REQUIRE(done);
    CHECK(done->finishedOn == work.workbench->today());
    CHECK_FALSE(nextState(done->state));
    CHECK(saveReview(*work.workbench, *done).error().code == Error::Code::Conflict);
}

TEST_CASE("opinion, advice and decision never suggest another outcome, and grades are of the scale", "[reviews]")
{
    Reviewed work;
    work.opened(work.first, SheetKind::Group);
    CaseReview form = work.view(work.first).row.review;
    form.facts = u"一审判决后当事人上诉，二审法院依法改判。"_s; // what happened may be told
    REQUIRE(saveReview(*work.workbench, form));
    for (const auto field : {&CaseReview::opinion, &CaseReview::advice, &CaseReview::decisionText}) {
        CaseReview other = form;
        other.*field = u"建议撤销原判。"_s;
        CHECK(saveReview(*work.workbench, other).error().code == Error::Code::Invalid);
    }
    form.proposedGrade = u"优质"_s; // of the procuratorates
    CHECK(saveReview(*work.workbench, form).error().code == Error::Code::Invalid);
    form.proposedGrade = u"优秀"_s;
    CHECK(saveReview(*work.workbench, form));
}

TEST_CASE("a major flaw of an organ that is not inspected does not wait for an order", "[reviews]")
{
    Reviewed work;
    CaseReview review = work.drawn(3, u"民商事"_s);
    review.inspectionId = {};
    work.put<CaseReviewRepository>(review);
    const ReviewSheet group = work.toGroup(review);
    work.marked(work.flaw(group.id, u"S1"_s, 100, FlawLevel::MajorFlaw, u"关键证据未经质证"_s));
    work.submitted(group.id);
    work.give(review, u"不合格"_s);
    CHECK(moveReview(*work.workbench, review.id, ReviewState::Final));

    const ReviewSheet other = work.toGroup(work.first);
    work.marked(work.flaw(other.id, u"S1"_s, 100, FlawLevel::MajorFlaw, u"关键证据未经质证"_s));
    work.submitted(other.id);
    work.give(work.first, u"不合格"_s);
    CHECK(moveReview(*work.workbench, work.first.id, ReviewState::Final).error().code == Error::Code::Invalid);
}
