#pragma once

#include "core/collision/verification/hit.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Does `step` to each hit and saves what it answers; all of them or none. Invalid for an empty list. Only inside a
/// transaction.
Result<> eachHit(Workbench &workbench, const QList<HitId> &hits, const std::function<Result<Hit>(const Hit &)> &step);

/// The name of somebody of the inspection's team; Invalid for anybody else.
Result<QString> teamMemberName(Workbench &workbench, InspectionId inspection, PersonId person);

/// What is typed about the hit is a record now. Only inside a transaction.
Result<> dropHitNote(Workbench &workbench, HitId hit);

} // namespace ducha
