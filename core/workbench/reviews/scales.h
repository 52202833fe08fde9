#pragma once

#include "core/casereview/case_file.h"
#include "core/casereview/review/sheet.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A new version of a scale or a sheet; reviews that were begun keep theirs. The newest is answered as it is when
/// nothing was changed. Invalid when grades do not fall from best to a failing one at 0 points, or the points of the
/// items are not 100.
Result<GradeScale> saveScaleVersion(Workbench &workbench, const GradeScale &scale);
Result<SheetTemplate> saveTemplateVersion(Workbench &workbench, const SheetTemplate &sheet);

/// Newest version of each, in the order of the organs and of the sheets' first versions.
Result<QList<GradeScale>> scalesInForce(Workbench &workbench);
Result<QList<SheetTemplate>> templatesInForce(Workbench &workbench);

/// What a case is reviewed by.
struct ReviewForm {
    SheetTemplate sheet;
    GradeScale scale;
};
/// By organ and kind of case: the sheet of the organ whose longest word the kind contains, else the one for any other
/// case. An organ that is not known is graded by the committee's own scale. Invalid when there is none.
Result<ReviewForm> formFor(Workbench &workbench, const CaseFile &file);

} // namespace ducha
