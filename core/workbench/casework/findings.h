#pragma once

#include "core/finding/finding.h"
#include "core/workbench/casework/papers.h"

namespace ducha {

/// A finding with what it rests on, as lists show it (cli.md, list findings).
struct FindingRow {
    Finding finding;
    QString inspection; ///< DC-2026-001
    QList<PaperRow> papers;
    int sentences = 0;   ///< sentences of feedbacks that cite it
    bool shaken = false; ///< a source under one of its papers was changed or withdrawn: show it amber

    /// The anchors under its papers, each once.
    [[nodiscard]] QList<AnchorRow> sources() const;
};

/// By inspection and code; a null inspection means all.
Result<QList<FindingRow>> findingRows(Workbench &workbench, InspectionId inspection = {});
Result<FindingRow> findingRow(Workbench &workbench, FindingId id);

/// Blockers: no paper, no source. Warnings: a shaken source, facts the unit has not confirmed. A hint when everything
/// comes from one person or paper (model.md 3.5: single-sourced).
QList<CheckMessage> checkFinding(const FindingRow &row);

/// Makes a finding (WT-YYYY-NNNN) of approved papers of one inspection, which are merged into it. Dimension, title and
/// text come from the first paper where `draft` leaves them empty. Invalid without papers or with one not approved.
Result<Finding> makeFinding(Workbench &workbench, const Finding &draft, const QList<WorkingPaperId> &papers);
/// Saves what the form of a finding holds: dimension, title, text, type, severity, 立行立改. Conflict once it is in the
/// feedback or dropped; Invalid without title or dimension.
Result<Finding> saveFinding(Workbench &workbench, const Finding &form);
/// The next step of its state; Invalid as `moved`, and when a shaken source stands under one that is to be decided.
Result<Finding> moveFinding(Workbench &workbench, FindingId id, FindingState to);
/// Puts the papers of `others` under `into` and withdraws them. Conflict when one of them is in the feedback; Invalid
/// when they belong to different inspections or there is nothing to merge.
Result<> mergeFindings(Workbench &workbench, FindingId into, const QList<FindingId> &others);

} // namespace ducha
