#pragma once

#include "core/finding/working_paper.h"
#include "core/standard/catalogue.h"
#include "core/workbench/casework/evidence.h"

namespace ducha {

/// A working paper with its names and what it rests on, as lists show it.
struct PaperRow {
    WorkingPaper paper;
    QString preparer;
    QString secondPreparer;
    QString reviewer;
    QList<AnchorRow> sources;
    QString finding;     ///< WT-2026-0001 once a finding took it up
    bool shaken = false; ///< the source of one of its anchors was changed or withdrawn: show it amber
};

/// The catalogue P1 … P7 that papers and findings are sorted by, in its order.
Result<QList<Dimension>> dimensionsOf(Workbench &workbench);

/// By code; a null inspection means all.
Result<QList<PaperRow>> paperRows(Workbench &workbench, InspectionId inspection = {});
Result<PaperRow> paperRow(Workbench &workbench, WorkingPaperId id);

/// What checkPaper asks for, and a warning for each source that does not stand any more.
QList<CheckMessage> checkPaperRow(const PaperRow &row);

/// Saves a new paper (its id is null; it gets the next number DG-YYYY-NNNN) or what the form of one holds: dimension,
/// title, summary, details and preparers. Changing an approved or submitted one makes it a draft again (model.md 4.3);
/// state, review and confirmation stay out of the form's reach. Invalid without a dimension.
Result<WorkingPaper> savePaper(Workbench &workbench, const WorkingPaper &paper);
/// Cites an anchor of the same inspection; changes the state as an edit does. Conflict when it is cited already,
/// Invalid for a possible lead.
Result<> citeAnchor(Workbench &workbench, WorkingPaperId paper, AnchorId anchor);
/// Takes a citation out; changes the state as an edit does. NotFound when it does not cite it.
Result<> unciteAnchor(Workbench &workbench, WorkingPaperId paper, AnchorId anchor);

/// Errors as `submitted`; Invalid also when a source does not stand any more.
Result<> submitPaper(Workbench &workbench, WorkingPaperId id);
/// Errors as `reviewed`; the time of the review is now.
Result<> reviewPaper(Workbench &workbench, WorkingPaperId id, PersonId reviewer, bool approved, const QString &comment);
Result<> rejectPaper(Workbench &workbench, WorkingPaperId id, const QString &reason);
/// What the unit says of the facts. Invalid when they are disputed and nothing says how.
Result<> confirmFacts(Workbench &workbench, WorkingPaperId id, FactConfirmation confirmation, const QString &text);

} // namespace ducha
