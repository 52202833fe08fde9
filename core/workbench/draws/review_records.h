#pragma once

#include "core/casereview/draw_record.h"
#include "core/casereview/draw_session.h"
#include "core/casereview/review/review.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// An instant as the record of a draw writes it: ISO 8601 with its offset.
[[nodiscard]] QString isoTime(const QDateTime &time);
/// A reason or a purpose as the record holds it, which others read line by line.
[[nodiscard]] QString oneLine(const QString &text);

/// The record of a draw; Conflict before it was drawn.
Result<DrawRecord> recordOf(const DrawSession &draw);

/// The reviews of a draw that stand, in the order of their places.
Result<QList<CaseReview>> reviewsOf(Workbench &workbench, DrawId draw);
/// The experts of a review, in their order.
Result<QList<ReviewExpert>> expertsOf(Workbench &workbench, CaseReviewId review);

/// Gives a review its experts, in their order; ids and places are set here. Only inside a transaction.
Result<> assignTo(Workbench &workbench, CaseReviewId review, const QList<ReviewExpert> &experts);
/// Conflict when a sheet of the review was begun.
Result<> checkNotBegun(Workbench &workbench, const CaseReview &review);
/// Withdraws a review and what it assigned. Only inside a transaction.
Result<> withdrawReview(Workbench &workbench, const CaseReview &review, const QString &reason);

} // namespace ducha
