#include "core/workbench/reviews/review_section.h"

#include "core/workbench/feedback/draft_access.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<> addReviewSection(Workbench &workbench, FeedbackId id)
{
    return workbench.write([&]() -> Result<> {
        const auto feedback = openDraft(workbench, id);
        if (!feedback)
            return feedback.error();
        const auto facts = skeletonFacts(workbench, feedback->inspectionId);
        if (!facts)
            return facts.error();
        const auto rows = reviewSentences(*facts);
        if (rows.isEmpty())
            return Error{
                Error::Code::Invalid,
                {QT_TRANSLATE_NOOP("core", "No review of a case is final yet, so there is nothing to report.")},
                feedback->code};
        return putSection(workbench, *feedback, reviewHeadings(facts->texts), rows,
                          {QT_TRANSLATE_NOOP("core", "The feedback has its section on the reviews of cases already.")});
    });
}

} // namespace ducha
