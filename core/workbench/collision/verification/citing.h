#pragma once

#include "core/collision/verification/hit.h"
#include "core/evidence/anchor.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Can a working paper rest on it? Only on facts that were determined: before that it is a question, and a hit that was
/// not true or could not be verified shows nothing. One that is true and lawful may be cited: that it was not reported
/// can be a problem all the same.
[[nodiscard]] bool isCitable(const Hit &hit);

/// Makes what was determined of a hit citable: an anchor of kind Hit whose quote is determinedSentence; the one that is
/// there already. The anchor counts as Changed when another outcome was determined, as Withdrawn when the hit was.
/// Invalid for a hit that isCitable refuses.
Result<Anchor> citeHit(Workbench &workbench, HitId id);

} // namespace ducha
