#pragma once

#include "core/collision/verification/hit.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace ducha {

/// What a reviewer thinks of a hit.
enum class HitOpinion { Check, Exclude };
constexpr auto enumNames(HitOpinion)
{
    return EnumTable<HitOpinion, 2>{{{HitOpinion::Check, u"check"}, {HitOpinion::Exclude, u"exclude"}}};
}

/// Whose view it is.
enum class HitReviewKind { First, Second, Arbiter };
constexpr auto enumNames(HitReviewKind)
{
    return EnumTable<HitReviewKind, 3>{
        {{HitReviewKind::First, u"first"}, {HitReviewKind::Second, u"second"}, {HitReviewKind::Arbiter, u"arbiter"}}};
}

/// One person's view of a hit. Two people give theirs without seeing each other's; where they differ a third decides.
struct HitReview {
    HitReviewId id;
    HitId hitId;
    PersonId reviewerId;
    HitReviewKind kind = HitReviewKind::First;
    HitOpinion opinion = HitOpinion::Check;
    QString reason; ///< the name of a FalsePositiveReason; needed to exclude, else empty
    QString proof;  ///< what shows it; needed to exclude
    AttachmentId attachmentId;
    QDateTime givenAt;
    bool operator==(const HitReview &) const = default;
};

/// Is the hit about somebody of this name, or about their family? They may not look at it, hear anybody or verify.
[[nodiscard]] bool concerns(const Hit &hit, const QString &name);

/// The hit after one more view; `given` are those already there, in their order. The kind of `review` is set. Invalid
/// for somebody who has given theirs, an arbiter who is one of the two, an exclusion without reason or proof, a person
/// whom the hit is about, and a hit that waits for none.
Result<Hit> reviewed(Hit hit, const QList<HitReview> &given, HitReview &review, const QString &reviewerName);

/// May this reader see that view? A second reviewer sees the first's only once theirs is given.
[[nodiscard]] bool maySee(const QList<HitReview> &given, const HitReview &review, PersonId reader);

/// How far two reviewers agree beyond chance, over the hits that both looked at.
struct Agreement {
    int both = 0;   ///< hits that two people looked at
    int agreed = 0; ///< with the same opinion
    /// Cohen's kappa of the opinions, in thousandths; nullopt when there is none: nothing to compare, or both always
    /// said the same one thing, so that chance explains all.
    std::optional<int> kappa;
    bool operator==(const Agreement &) const = default;
};
/// Of first and second views; those of arbiters and hits with one view are left out.
[[nodiscard]] Agreement agreementOf(const QList<HitReview> &reviews);

} // namespace ducha
