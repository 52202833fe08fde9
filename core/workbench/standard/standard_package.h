#pragma once

#include "core/base/result.h"

namespace ducha {

class Workbench;

/// Fills a new workspace from :/standard/package.json: the catalogue P1–P7 (domain.md A3), talk outlines by role and
/// the settings. The office may change all of it afterwards.
Result<> installStandardPackage(Workbench &workbench);

/// Fills in the review sheets by kind of case and the grade scales by organ from :/standard/review.json (domain.md B).
/// Also for a workspace from before case reviews, on its first opening.
Result<> installReviewPackage(Workbench &workbench);

} // namespace ducha
