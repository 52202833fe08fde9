#pragma once

#include "core/feedback/feedback.h"
#include "core/inspection/inspection.h"
#include "core/rectification/rect_item.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A line of the ledger as lists show it (cli.md, list items).
struct LedgerRow {
    RectItem item;
    QString inspection; ///< DC-2026-001
    QString finding;    ///< WT-2026-0001; empty when that was withdrawn, or the item comes of a hit
    bool overdue = false;
    int daysLeft = 0; ///< to the due date, negative afterwards; 0 without one
    QString hit = {}; ///< YS-2026-0001 of the data collision; empty for an item of a finding
};

/// How far each of the three layers is, apart from each other (model.md 3.19). Rates are 完成/总数 in hundredths of a
/// percent (domain.md C).
struct LedgerRates {
    int total = 0;
    int overdue = 0;
    int claimed = 0;  ///< the unit says that it is done
    int verified = 0; ///< the county accepted it
    int closed = 0;   ///< the city accepted it
    int claimedRate = 0;
    int verifiedRate = 0;
    int closedRate = 0;
};

/// By inspection and position; a null inspection means all.
Result<QList<LedgerRow>> ledgerRows(Workbench &workbench, InspectionId inspection = {});
[[nodiscard]] LedgerRates ledgerRates(const QList<LedgerRow> &rows);

/// The last day of 集中整改 of the inspection's round, counted from `start`.
Result<QDate> rectificationDue(Workbench &workbench, const Inspection &inspection, const QDate &start);

/// Makes one item (ZG-YYYY-NNNN) for each of the findings that an issued feedback cites, in their order; a finding that
/// has one already keeps it (立行立改 starts before the feedback). Limits run the round's months from the day the unit
/// signed for the feedback, until then from the day of issue. Only inside a transaction.
Result<> createItems(Workbench &workbench, const Feedback &feedback, const QList<FindingId> &findings);
/// The unit signed for the feedback: limits that counted from the day of issue count from `signedOn`. Dates that
/// somebody set stay. Only inside a transaction.
Result<> countFromSigning(Workbench &workbench, const Feedback &feedback, const QDate &signedOn);

/// Saves what the form of an item holds: problem, measures, who is responsible, limit in words, progress, proof, remark
/// and what the unit reports. Dates and verdicts have their own functions and stay. Invalid without a problem.
Result<RectItem> saveItem(Workbench &workbench, const RectItem &item);
/// Gives the item a later due date; Invalid as `extended`.
Result<RectItem> extendItem(Workbench &workbench, RectItemId id, const QDate &dueOn, const QString &reason);
/// The county's or the city's verdict; Invalid as `judged`.
Result<RectItem> judgeItem(Workbench &workbench, RectItemId id, VerdictLayer layer, Verdict verdict,
                           const QString &comment);

} // namespace ducha
