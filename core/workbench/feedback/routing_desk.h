#pragma once

#include "core/workbench/feedback/drafting.h"

namespace ducha {

/// A routing as lists show it (cli.md, list routings).
struct RoutingRow {
    Routing routing;
    QString feedback;   ///< its number, 样政法督〔2026〕3号
    QString inspection; ///< DC-2026-001
    InspectionId inspectionId;
    RoutingState state = RoutingState::Prepared;
    int daysWaiting = 0; ///< since it was sent and not signed for
    bool late = false;   ///< longer than setting::kReceiptDays
};

/// By feedback, the main recipient first; a null inspection means all.
Result<QList<RoutingRow>> routingRows(Workbench &workbench, InspectionId inspection = {});

/// Somebody who may get the feedback, and in which version.
struct RecipientChoice {
    QString recipient;
    RoutingRole role = RoutingRole::Copy;
    FeedbackVersion version = FeedbackVersion::Copy;
    bool required = false; ///< the inspected unit and the committee of its county (市县联动)
};

/// The inspected unit, the county's committee (of a committee, its party committee), and who else usually gets a copy:
/// the resident discipline group, the organisation department, the discipline commission (domain.md A1).
Result<QList<RecipientChoice>> proposedRecipients(Workbench &workbench, FeedbackId feedback);

/// Writes down who gets the issued feedback; copies get a covering letter with the next number of the office's letters.
/// Invalid when it is not issued, without exactly one main recipient, or without a copy; Conflict for a recipient who
/// has it already.
Result<QList<Routing>> routeFeedback(Workbench &workbench, FeedbackId feedback,
                                     const QList<RecipientChoice> &recipients);

/// The day it went out. Invalid before the day of issue, Conflict once it is signed for.
Result<> markSent(Workbench &workbench, RoutingId id, const QDate &on);

/// Signed for; errors as `received`. When the main recipient signs, limits count from that day (domain.md A2).
Result<> recordReceipt(Workbench &workbench, RoutingId id, const QDate &on, const QString &by);

/// The sentences of one version, headings counted anew: the public one leaves out what is 拟不公开, and headings that
/// then have nothing under them. Leads are in none, because they are in no feedback.
[[nodiscard]] QList<SentenceRow> versionOf(const FeedbackText &text, FeedbackVersion version);

} // namespace ducha
