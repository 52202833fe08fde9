#pragma once

#include "core/casereview/review/supervision.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// An order as lists show it.
struct OrderRow {
    SupervisionOrder order;
    QString review; ///< PC-2026-0001; empty when that was withdrawn
    QString caseNumber;
    QString inspection; ///< DC-2026-001
    QString flaw;       ///< the mark's reason
    bool overdue = false;
    bool reminderDue = false;
    QList<OrderReminder> reminders; ///< the earliest first
};

/// By code; a null inspection means all.
Result<QList<OrderRow>> orderRows(Workbench &workbench, InspectionId inspection = {});

/// Drafts an order for a major flaw of the group's submitted sheet, DB-YYYY-NNN, matter from the flaw, deadline by the
/// setting order-days (else 30 days). Conflict when the flaw has one; Invalid when the flaw is not such a one or the
/// organ is not inspected.
Result<SupervisionOrder> draftOrder(Workbench &workbench, ReviewMarkId mark);
/// Matter, demand, leader and deadline of a draft; Conflict once issued. Invalid for a demand that suggests another
/// outcome of the case (outcomeWord).
Result<> saveOrder(Workbench &workbench, const SupervisionOrder &form);
/// Only a draft: what was issued stays. Invalid without a reason.
Result<> withdrawOrder(Workbench &workbench, SupervisionOrderId id, const QString &reason);

/// Errors as `issued`, `replied` and `rechecked` (core/casereview/review/supervision.h).
Result<> issueOrder(Workbench &workbench, SupervisionOrderId id, const QDate &on);
Result<> recordOrderReply(Workbench &workbench, SupervisionOrderId id, const QString &text, const QDate &on);
Result<> recheckOrder(Workbench &workbench, SupervisionOrderId id, bool accepted, const QString &conclusion,
                      PersonId by, const QDate &on);
/// Writes down that a reminder was sent. Conflict when none is due on that day (reminderDue).
Result<OrderReminder> remindOrder(Workbench &workbench, SupervisionOrderId id, const QDate &on);

/// Keeps what is typed about an order and is no record yet, the unit's reply or the re-check's conclusion, whichever it
/// waits for; durable when it returns (safety.md R2). It stays out of the journal. Nothing typed drops it.
Result<> keepOrderNote(Workbench &workbench, SupervisionOrderId order, const QString &text);
/// Empty when nothing is kept.
Result<QString> orderNote(Workbench &workbench, SupervisionOrderId order);

} // namespace ducha
