#include "core/workbench/draws/review_records.h"

#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw_json.h"

using namespace Qt::StringLiterals;

namespace ducha {

QString isoTime(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QString oneLine(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

Result<DrawRecord> recordOf(const DrawSession &draw)
{
    if (draw.record.isEmpty())
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "%1 has not been drawn yet."), {draw.code}},
                     u"not-drawn"_s};
    return readDrawJson(draw.record.toUtf8());
}

Result<QList<CaseReview>> reviewsOf(Workbench &workbench, DrawId draw)
{
    return CaseReviewRepository(workbench.database())
        .where(u"draw_id = :draw"_s, {{u":draw"_s, draw.toString()}}, u"position, code"_s);
}

Result<QList<ReviewExpert>> expertsOf(Workbench &workbench, CaseReviewId review)
{
    return ReviewExpertRepository(workbench.database())
        .where(u"review_id = :review"_s, {{u":review"_s, review.toString()}}, u"position, id"_s);
}

Result<> assignTo(Workbench &workbench, CaseReviewId review, const QList<ReviewExpert> &experts)
{
    ReviewExpertRepository repository(workbench.database());
    for (qsizetype i = 0; i < experts.size(); ++i) {
        ReviewExpert one = experts.at(i);
        one.id = ReviewExpertId::create();
        one.reviewId = review;
        one.position = int(i) + 1;
        DUCHA_TRY(repository.save(one));
    }
    return {};
}

Result<> checkNotBegun(Workbench &workbench, const CaseReview &review)
{
    const auto sheets = ReviewSheetRepository(workbench.database())
                            .where(u"review_id = :review"_s, {{u":review"_s, review.id.toString()}});
    if (!sheets)
        return sheets.error();
    if (!sheets->isEmpty())
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "The review %1 has begun: a sheet of it was opened."), {review.code}},
                     u"sheet-begun"_s};
    return {};
}

Result<> withdrawReview(Workbench &workbench, const CaseReview &review, const QString &reason)
{
    const auto experts = expertsOf(workbench, review.id);
    if (!experts)
        return experts.error();
    ReviewExpertRepository repository(workbench.database());
    for (const ReviewExpert &one : *experts)
        DUCHA_TRY(repository.withdraw(one.id, reason));
    return CaseReviewRepository(workbench.database()).withdraw(review.id, reason);
}

} // namespace ducha
