#pragma once
#include "core/directory/expert.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// An expert as lists show it.
struct ExpertRow {
    Expert expert;
    int open = 0;     ///< reviews not final yet
    int finished = 0; ///< reviews final
};

/// By code. Retired ones are last.
Result<QList<ExpertRow>> expertRows(Workbench &workbench);
/// Adds or changes; an empty code gets the next ZJ-YYYY-NNNN. Invalid without name, unit or area.
Result<Expert> saveExpert(Workbench &workbench, Expert expert);
/// Takes somebody out of future draws, or back in (empty reason). Reviews they have stay theirs.
Result<> retireExpert(Workbench &workbench, ExpertId id, const QString &reason);

} // namespace ducha
