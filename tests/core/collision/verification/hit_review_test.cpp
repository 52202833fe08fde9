#include "core/collision/verification/hit_review.h"
#include "tests/support/catch_qt.h"

#include <random>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QString kSameName = enumName(FalsePositiveReason::SameName);

/// A hit and the views that are given of it.
struct Desk {
    Hit hit{HitId::create(), u"YS-2026-0001"_s};
    QList<HitReview> given;

    Desk()
    {
        hit.person = u"李样"_s;
        hit.official = u"张样"_s;
    }
    Result<Hit> give(PersonId by, HitOpinion opinion, const QString &reason = {}, const QString &proof = {},
                     const QString &name = u"核查人"_s)
    {
        HitReview review;
        review.reviewerId = by;
        review.opinion = opinion;
        review.reason = reason;
        review.proof = proof;
        const auto next = reviewed(hit, given, review, name);
        if (next) {
            hit = *next;
            given.append(review);
        }
        return next;
    }
};

const PersonId kOne = PersonId::create();
const PersonId kTwo = PersonId::create();
const PersonId kThree = PersonId::create();

} // namespace

TEST_CASE("two people who agree decide a hit, and where they differ a third does", "[hit]")
{
    Desk agreed;
    CHECK(agreed.give(kOne, HitOpinion::Check)->state == HitState::FirstReviewed);
    CHECK(agreed.give(kTwo, HitOpinion::Check)->state == HitState::ToCheck);
    CHECK_FALSE(agreed.give(kThree, HitOpinion::Check)); // it waits for nobody

    Desk excluded;
    CHECK(excluded.give(kOne, HitOpinion::Exclude, kSameName, u"户籍资料"_s));
    CHECK(excluded.give(kTwo, HitOpinion::Exclude, kSameName, u"本人照片不同"_s)->state == HitState::Excluded);
    CHECK(excluded.hit.excludedFor == kSameName);

    Desk disputed;
    CHECK(disputed.give(kOne, HitOpinion::Check));
    CHECK(disputed.give(kTwo, HitOpinion::Exclude, kSameName, u"户籍资料"_s)->state == HitState::Disputed);
    CHECK_FALSE(disputed.give(kOne, HitOpinion::Check)); // no arbiter in one's own cause
    CHECK(disputed.give(kThree, HitOpinion::Check)->state == HitState::ToCheck);
    CHECK(disputed.given.constLast().kind == HitReviewKind::Arbiter);
    CHECK(disputed.hit.excludedFor.isEmpty());
}

TEST_CASE("two exclusions for different reasons are a difference", "[hit]")
{
    Desk desk;
    CHECK(desk.give(kOne, HitOpinion::Exclude, kSameName, u"户籍资料"_s));
    CHECK(desk.give(kTwo, HitOpinion::Exclude, enumName(FalsePositiveReason::Inherited), u"公证书"_s)->state ==
          HitState::Disputed);
}

TEST_CASE("an exclusion needs its reason and what shows it", "[hit]")
{
    Desk desk;
    CHECK_FALSE(desk.give(kOne, HitOpinion::Exclude));
    CHECK_FALSE(desk.give(kOne, HitOpinion::Exclude, u"looks-fine"_s, u"户籍资料"_s));
    CHECK_FALSE(desk.give(kOne, HitOpinion::Exclude, kSameName, u" "_s));
    CHECK(desk.hit.state == HitState::Candidate);
}

TEST_CASE("nobody looks at a hit about themselves or their own family", "[hit]")
{
    Desk desk;
    CHECK_FALSE(desk.give(kOne, HitOpinion::Check, {}, {}, u"张　样"_s));
    CHECK_FALSE(desk.give(kOne, HitOpinion::Check, {}, {}, u"李样"_s));
    CHECK_FALSE(desk.give({}, HitOpinion::Check));
}

TEST_CASE("the first view is hidden from the second reviewer until theirs is given", "[hit]")
{
    Desk desk;
    CHECK(desk.give(kOne, HitOpinion::Check));
    CHECK(maySee(desk.given, desk.given.constFirst(), kOne));
    CHECK_FALSE(maySee(desk.given, desk.given.constFirst(), kTwo));
    CHECK_FALSE(maySee(desk.given, desk.given.constFirst(), {}));
    CHECK(desk.give(kTwo, HitOpinion::Check));
    CHECK(maySee(desk.given, desk.given.constFirst(), kTwo));
    CHECK(maySee(desk.given, desk.given.constFirst(), {}));
}

TEST_CASE("agreement beyond chance is that of the textbook", "[hit]")
{
    // 20 both check, 15 both exclude, 5 and 10 differ: observed 0.70, chance 0.50, kappa 0.40.
    QList<HitReview> reviews;
    const auto pair = [&](int count, HitOpinion first, HitOpinion second) {
        for (int i = 0; i < count; ++i) {
            const HitId hit = HitId::create();
            reviews.append({HitReviewId::create(), hit, kOne, HitReviewKind::First, first});
            reviews.append({HitReviewId::create(), hit, kTwo, HitReviewKind::Second, second});
        }
    };
    pair(20, HitOpinion::Check, HitOpinion::Check);
    pair(5, HitOpinion::Check, HitOpinion::Exclude);
    pair(10, HitOpinion::Exclude, HitOpinion::Check);
    pair(15, HitOpinion::Exclude, HitOpinion::Exclude);
    reviews.append({HitReviewId::create(), HitId::create(), kOne, HitReviewKind::First, HitOpinion::Check});
    std::shuffle(reviews.begin(), reviews.end(), std::mt19937(7));
    const Agreement agreement = agreementOf(reviews);
    CHECK(agreement.both == 50);
    CHECK(agreement.agreed == 35);
    CHECK(agreement.kappa == 400);
}

TEST_CASE("where chance explains all, there is no kappa", "[hit]")
{
    QList<HitReview> reviews;
    CHECK_FALSE(agreementOf(reviews).kappa);
    for (int i = 0; i < 3; ++i) {
        const HitId hit = HitId::create();
        reviews.append({HitReviewId::create(), hit, kOne, HitReviewKind::First, HitOpinion::Check});
        reviews.append({HitReviewId::create(), hit, kTwo, HitReviewKind::Second, HitOpinion::Check});
    }
    CHECK(agreementOf(reviews).agreed == 3);
    CHECK_FALSE(agreementOf(reviews).kappa);
}
