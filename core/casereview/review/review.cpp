#include "core/casereview/review/review.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

CheckMessage blocker(const CaseReview &review, const QString &rule, const char *text, const QStringList &args = {})
{
    return {CheckMessage::Severity::Blocker, rule, review.code, {text, args}};
}

/// What every review goes through, in this order; a self-review that the unit does not send is not skipped but
/// noted on its sheet.
const QList<QPair<ReviewState, ReviewState>> &steps()
{
    using S = ReviewState;
    static const QList<QPair<S, S>> table{{S::Drawn, S::FileReceived},    {S::FileReceived, S::SelfReviewed},
                                          {S::SelfReviewed, S::Reviewed}, {S::Reviewed, S::Opinion},
                                          {S::Opinion, S::Replied},       {S::Replied, S::Final}};
    return table;
}

} // namespace

QList<CheckMessage> missingFor(const CaseReview &review, ReviewState to, const ReviewFacts &facts)
{
    QList<CheckMessage> missing;
    switch (to) {
    case ReviewState::Drawn:
        break;
    case ReviewState::FileReceived:
        if (facts.experts == 0)
            missing.append(
                blocker(review, u"review-experts"_s, QT_TRANSLATE_NOOP("core", "No expert is assigned to this case.")));
        break;
    case ReviewState::SelfReviewed:
        if (!facts.selfSubmitted)
            missing.append(blocker(review, u"review-self"_s,
                                   QT_TRANSLATE_NOOP("core", "The unit's self-review is not submitted.")));
        break;
    case ReviewState::Reviewed:
        if (facts.submittedSheets < facts.experts || facts.experts == 0)
            missing.append(blocker(review, u"review-sheets"_s,
                                   QT_TRANSLATE_NOOP("core", "%1 of %2 experts have submitted their sheets."),
                                   {QString::number(facts.submittedSheets), QString::number(facts.experts)}));
        break;
    case ReviewState::Opinion:
        if (!facts.groupSubmitted)
            missing.append(
                blocker(review, u"review-group"_s, QT_TRANSLATE_NOOP("core", "The group's sheet is not submitted.")));
        if (review.facts.trimmed().isEmpty())
            missing.append(blocker(review, u"review-facts"_s,
                                   QT_TRANSLATE_NOOP("core", "The facts of the case are not described.")));
        if (review.opinion.trimmed().isEmpty())
            missing.append(
                blocker(review, u"review-opinion"_s, QT_TRANSLATE_NOOP("core", "The group's opinion is empty.")));
        if (review.proposedGrade.isEmpty())
            missing.append(blocker(review, u"review-grade"_s, QT_TRANSLATE_NOOP("core", "No grade is proposed.")));
        break;
    case ReviewState::Replied:
        if (review.reply == UnitReply::Open)
            missing.append(blocker(review, u"review-reply"_s,
                                   QT_TRANSLATE_NOOP("core", "The unit's reply to the opinion is not recorded.")));
        if (review.reply == UnitReply::Objected && review.replyText.trimmed().isEmpty())
            missing.append(blocker(review, u"review-objection"_s,
                                   QT_TRANSLATE_NOOP("core", "The unit objects: record what it says.")));
        break;
    case ReviewState::Final:
        if (review.reply == UnitReply::Objected && review.decisionText.trimmed().isEmpty())
            missing.append(blocker(review, u"review-decision"_s,
                                   QT_TRANSLATE_NOOP("core", "The unit objects: the conclusion of the re-examination "
                                                             "is missing.")));
        if (review.grade.isEmpty())
            missing.append(
                blocker(review, u"review-final-grade"_s, QT_TRANSLATE_NOOP("core", "No final grade is set.")));
        if (facts.orders < facts.majorFlaws)
            missing.append(blocker(review, u"review-orders"_s,
                                   QT_TRANSLATE_NOOP("core", "%1 major flaws have %2 supervision orders."),
                                   {QString::number(facts.majorFlaws), QString::number(facts.orders)}));
        break;
    }
    return missing;
}

Result<CaseReview> moved(CaseReview review, ReviewState to, const ReviewFacts &facts)
{
    if (!steps().contains({review.state, to}))
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "The review %1 cannot take this step from where it stands."), {review.code}},
            enumName(review.state) + u" -> "_s + enumName(to)};
    if (const auto missing = missingFor(review, to, facts); !missing.isEmpty())
        return Error{Error::Code::Invalid, missing.constFirst().message, review.code};
    review.state = to;
    return review;
}

} // namespace ducha
