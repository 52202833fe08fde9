#pragma once

#include "core/evidence/anchor.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Makes a review mark citable: an anchor of kind ReviewMark whose quote is the mark's reason (for working papers);
/// the one that is there already when its words still stand. The anchor counts as Changed when the reason was changed
/// or the mark was found to be suspected, as Withdrawn when the mark, its sheet or its review was. Invalid before the
/// sheet is submitted, without a reason, for an organ that is not inspected, and for a suspected mark, which leaves by
/// the register of leads alone.
Result<Anchor> citeMark(Workbench &workbench, ReviewMarkId id);

} // namespace ducha
