#pragma once

#include "core/workbench/reviews/sheets.h"
#include "core/workbench/sample/sample_fieldwork.h"
#include "core/workbench/sample/sample_reviews_content.h"

namespace ducha {

/// Draws cases of some inspections of the sample and carries their reviews as far as the inspection has come, through
/// the same functions that the window calls: the large one to its sixty opinions, two orders and a lead; one on site
/// with reviews in every state; another with a draw that waits for its seed.
class SampleReviews {
public:
    SampleReviews(Workbench &workbench, SampleRandom &random, const SampleReviewContent &content)
        : m_workbench(workbench), m_random(random), m_content(content)
    {
    }

    /// Inside a transaction, after the fieldwork and before the feedback.
    Result<> save(const SampleInspection &sample);

private:
    Result<DrawId> freeze(const SampleInspection &sample, int count);
    Result<QList<ReviewRow>> draw(const SampleInspection &sample, int count);
    Result<> review(const SampleInspection &sample, const ReviewRow &row, ReviewState until);
    Result<> writeSheet(CaseReviewId id, SheetKind kind, ExpertId expert, const QList<ReviewMark> &marks,
                        const QString &opinion);
    Result<> giveOpinion(const SampleInspection &sample, const ReviewRow &row, bool answered);
    Result<> finish(const SampleInspection &sample, const ReviewRow &row);
    Result<> order(const SampleInspection &sample, const ReviewView &view);
    Result<> registerLeads(const SampleInspection &sample);
    Result<> saveCauses(const SampleInspection &sample);
    QList<ReviewMark> found(const QList<SheetItem> &items, int position);
    ReviewMark on(const QList<SheetItem> &items, const SampleFlaw &flaw);

    Workbench &m_workbench;
    SampleRandom &m_random;
    const SampleReviewContent &m_content;
    int m_onSite = 0; ///< inspections on site that were given something
};

} // namespace ducha
