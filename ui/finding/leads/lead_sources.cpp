#include "ui/finding/leads/lead_sources.h"

#include "core/workbench/casework/evidence.h"
#include "core/workbench/reviews/reviewing.h"
#include "ui/words/message_text.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

Result<> addMarks(Workbench &workbench, InspectionId inspection, QList<LeadSourceRow> &rows)
{
    const auto reviews = reviewRows(workbench, inspection);
    if (!reviews)
        return reviews.error();
    for (const ReviewRow &review : *reviews) {
        if (review.suspected == 0)
            continue;
        const auto view = readReview(workbench, review.review.id);
        if (!view)
            return view.error();
        for (const SheetView &sheet : view->sheets) {
            for (const ReviewMark &mark : sheet.marks) {
                if (mark.suspected && sheet.sheet.submittedAt.isValid())
                    rows.append({LeadSource::ReviewMark, mark.id.toString(),
                                 u"%1 %2 %3"_s.arg(review.review.code, sheet.owner, mark.item), mark.reason});
            }
        }
    }
    return {};
}

} // namespace

Result<QList<LeadSourceRow>> leadSources(Workbench &workbench, InspectionId inspection)
{
    QList<LeadSourceRow> rows;
    if (const auto added = addMarks(workbench, inspection, rows); !added)
        return added.error();
    const auto anchors = anchorRows(workbench, inspection);
    if (!anchors)
        return anchors.error();
    for (const AnchorRow &row : *anchors) {
        if (row.anchor.mark == AnchorMark::PossibleLead && row.standing != MarkStanding::Withdrawn)
            rows.append({LeadSource::Anchor, row.anchor.id.toString(), words(row.label), row.anchor.quote});
    }
    return rows;
}

} // namespace ducha
