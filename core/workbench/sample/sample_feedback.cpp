#include "core/workbench/sample/sample_feedback.h"

namespace ducha {

Result<> SampleFeedback::save(const SampleInspection &sample)
{
    if (sample.inspection.stage < Stage::FeedbackIssued)
        return {};
    return {};
}

} // namespace ducha
