#include "core/workbench/collision/verification/hit_section.h"

#include "core/workbench/feedback/draft_access.h"

namespace ducha {

Result<> addHitSection(Workbench &workbench, FeedbackId id)
{
    return workbench.write([&]() -> Result<> {
        const auto feedback = openDraft(workbench, id);
        if (!feedback)
            return feedback.error();
        const auto facts = skeletonFacts(workbench, feedback->inspectionId);
        if (!facts)
            return facts.error();
        const auto rows = hitSentences(*facts);
        if (rows.isEmpty())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP(
                             "core", "No collision was kept for this inspection, so there is nothing to report.")},
                         feedback->code};
        return putSection(workbench, *feedback, hitHeadings(facts->texts), rows,
                          {QT_TRANSLATE_NOOP("core", "The feedback has its section on the data collision already.")});
    });
}

} // namespace ducha
