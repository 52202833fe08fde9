#pragma once

#include "core/workbench/reviews/reviewing.h"

namespace ducha {

// Everything here is one transaction: what was typed is safe as soon as the function answers.

/// Opens a sheet, or answers the one that is open. The template is chosen by organ and kind of case, the scale is the
/// newest of the organ; both are fixed for the review by the first sheet. Invalid for an expert not assigned, Conflict
/// once the opinion is given.
Result<ReviewSheet> openSheet(Workbench &workbench, CaseReviewId id, SheetKind kind, ExpertId expert = {});

/// The group's sheet taken from the experts': marks that agree in item, points and flaw once, the others all. Conflict
/// when it has marks, Invalid before all experts have submitted.
Result<> takeOverMarks(Workbench &workbench, ReviewSheetId group);

/// Adds a mark (its id is null) or changes one. What is missing may follow until the sheet is submitted; Invalid for an
/// item that the template has not, points out of its range, or a page without its file. Conflict once submitted.
Result<ReviewMark> saveMark(Workbench &workbench, ReviewMark mark);
/// Conflict once the sheet is submitted, or while a supervision order follows the flaw up; Invalid without a reason.
Result<> withdrawReviewMark(Workbench &workbench, ReviewMarkId id, const QString &reason);
/// Conflict once submitted.
Result<> saveSheetOpinion(Workbench &workbench, ReviewSheetId id, const QString &opinion);

/// Invalid without an opinion, with one that suggests another outcome of the case (outcomeWord), with an incomplete
/// mark (checkMark), or for the group's sheet before all experts have submitted. Conflict when it is submitted already.
Result<> submitSheet(Workbench &workbench, ReviewSheetId id);
/// Back to writing, with a reason that the history keeps; the review goes back to before that sheet was needed.
/// Conflict once the opinion is given, and for an expert's sheet while the group's is submitted.
Result<> reopenSheet(Workbench &workbench, ReviewSheetId id, const QString &reason);

} // namespace ducha
