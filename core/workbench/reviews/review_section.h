#pragma once

#include "core/workbench/feedback/drafting.h"

namespace ducha {

/// Puts the section on the reviews of cases into a draft that was opened before one was final, behind the problems.
/// Conflict when the draft has the section already or is issued; Invalid while no review is final.
Result<> addReviewSection(Workbench &workbench, FeedbackId id);

} // namespace ducha
