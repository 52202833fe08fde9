#include "core/casereview/review/review.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;
using State = ReviewState;

namespace {

CaseReview complete()
{
    CaseReview review;
    review.facts = u"基本案情"_s;
    review.opinion = u"意见"_s;
    review.proposedGrade = u"瑕疵"_s;
    review.reply = UnitReply::Agreed;
    review.grade = u"瑕疵"_s;
    return review;
}

const ReviewFacts kAll{2, 2, true, true, 1, 1};

bool may(CaseReview review, State from, State to, const ReviewFacts &facts)
{
    review.state = from;
    return bool(moved(review, to, facts));
}

} // namespace

TEST_CASE("a review goes through every step and no step is left out", "[casereview]")
{
    CaseReview review = complete();
    const QList<State> way{State::FileReceived, State::SelfReviewed, State::Reviewed,
                           State::Opinion,      State::Replied,      State::Final};
    for (const State to : way) {
        const auto next = moved(review, to, kAll);
        REQUIRE(next);
        review = *next;
    }
    for (const State from : {State::Drawn, State::FileReceived, State::Reviewed, State::Final}) {
        for (const State to : {State::Drawn, State::Replied, State::Final}) {
            if (from != State::Replied)
                CHECK_FALSE(may(complete(), from, to, kAll));
        }
    }
}

TEST_CASE("each step of a review waits for what it needs", "[casereview]")
{
    CHECK_FALSE(may(complete(), State::Drawn, State::FileReceived, {0, 0, true, true, 0, 0}));
    CHECK_FALSE(may(complete(), State::FileReceived, State::SelfReviewed, {2, 2, false, true, 0, 0}));
    CHECK_FALSE(may(complete(), State::SelfReviewed, State::Reviewed, {2, 1, true, true, 0, 0}));
    CHECK_FALSE(may(complete(), State::Reviewed, State::Opinion, {2, 2, true, false, 0, 0}));
    CaseReview bare = complete();
    bare.facts.clear();
    CHECK_FALSE(may(bare, State::Reviewed, State::Opinion, kAll));
    bare = complete();
    bare.proposedGrade.clear();
    CHECK_FALSE(may(bare, State::Reviewed, State::Opinion, kAll));
    bare = complete();
    bare.reply = UnitReply::Open;
    CHECK_FALSE(may(bare, State::Opinion, State::Replied, kAll));
}

TEST_CASE("an objection is decided and every major flaw has its order before the grade is final", "[casereview]")
{
    CaseReview review = complete();
    review.reply = UnitReply::Objected;
    CHECK_FALSE(may(review, State::Opinion, State::Replied, kAll));
    review.replyText = u"有异议"_s;
    CHECK(may(review, State::Opinion, State::Replied, kAll));
    CHECK_FALSE(may(review, State::Replied, State::Final, kAll));
    review.decisionText = u"维持"_s;
    CHECK(may(review, State::Replied, State::Final, kAll));
    CHECK_FALSE(may(review, State::Replied, State::Final, {2, 2, true, true, 2, 1}));
    review.state = State::Replied;
    const auto missing = missingFor(review, State::Final, {2, 2, true, true, 2, 1});
    REQUIRE(missing.size() == 1);
    CHECK(missing.constFirst().rule == u"review-orders"_s);
}
