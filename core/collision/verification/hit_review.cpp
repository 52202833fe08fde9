#include "core/collision/verification/hit_review.h"

#include "core/collision/folding.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error invalid(const Hit &hit, const char *text)
{
    return {Error::Code::Invalid, {text, {hit.code}}, hit.code, {}};
}

} // namespace

bool concerns(const Hit &hit, const QString &name)
{
    return sameName(hit.person, name) || sameName(hit.official, name);
}

Result<Hit> reviewed(Hit hit, const QList<HitReview> &given, HitReview &review, const QString &reviewerName)
{
    if (!isUndecided(hit.state))
        return invalid(hit, QT_TRANSLATE_NOOP("core", "The hit %1 waits for no review: it is decided already."));
    if (review.reviewerId.isNull())
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Say who looks at the hit %1."));
    if (concerns(hit, reviewerName))
        return invalid(hit, QT_TRANSLATE_NOOP("core", "The hit %1 is about somebody of the reviewer's own name. "
                                                      "Somebody else must look at it."));
    for (const HitReview &one : given) {
        if (one.reviewerId == review.reviewerId)
            return invalid(hit, QT_TRANSLATE_NOOP("core", "This person has looked at the hit %1 already. Two different "
                                                          "people look at each, and a third where they differ."));
    }
    review.proof = review.proof.trimmed();
    if (review.opinion == HitOpinion::Check) {
        review.reason.clear();
    } else if (!enumFromName<FalsePositiveReason>(review.reason)) {
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Choose why the hit %1 is excluded."));
    } else if (review.proof.isEmpty()) {
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Say what shows that the hit %1 can be excluded: paper, source, "
                                                      "date."));
    }
    review.hitId = hit.id;
    switch (hit.state) {
    case HitState::Candidate:
        review.kind = HitReviewKind::First;
        hit.state = HitState::FirstReviewed;
        return hit;
    case HitState::FirstReviewed:
        review.kind = HitReviewKind::Second;
        // Two exclusions for different reasons are no agreement: a hit is excluded for one reason.
        if (given.isEmpty() || given.constLast().opinion != review.opinion ||
            given.constLast().reason != review.reason) {
            hit.state = HitState::Disputed;
            return hit;
        }
        break;
    default:
        review.kind = HitReviewKind::Arbiter;
        break;
    }
    hit.state = review.opinion == HitOpinion::Check ? HitState::ToCheck : HitState::Excluded;
    hit.excludedFor = review.reason;
    return hit;
}

bool maySee(const QList<HitReview> &given, const HitReview &review, PersonId reader)
{
    return review.reviewerId == reader || given.size() > 1;
}

Agreement agreementOf(const QList<HitReview> &reviews)
{
    QHash<HitId, HitOpinion> first;
    for (const HitReview &review : reviews) {
        if (review.kind == HitReviewKind::First)
            first.insert(review.hitId, review.opinion);
    }
    Agreement agreement;
    std::array<qint64, 2> toCheck{}; // how often the first and the second said that it is to be checked
    for (const HitReview &review : reviews) {
        const auto other = first.constFind(review.hitId);
        if (review.kind != HitReviewKind::Second || other == first.constEnd())
            continue;
        ++agreement.both;
        agreement.agreed += *other == review.opinion;
        toCheck[0] += *other == HitOpinion::Check;
        toCheck[1] += review.opinion == HitOpinion::Check;
    }
    // kappa = (observed − chance) / (1 − chance), all times n² so that integers are exact.
    const qint64 n = agreement.both;
    const qint64 chance = toCheck[0] * toCheck[1] + (n - toCheck[0]) * (n - toCheck[1]);
    if (n > 0 && chance != n * n)
        agreement.kappa = int(std::lround(1000.0 * double(agreement.agreed * n - chance) / double(n * n - chance)));
    return agreement;
}

} // namespace ducha
