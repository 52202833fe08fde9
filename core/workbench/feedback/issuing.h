#pragma once

#include "core/workbench/feedback/drafting.h"

namespace ducha {

/// The next number of the office's prefix for feedback opinions and what goes with them this year, as documents print
/// it. Invalid while the
/// office has set no prefix.
Result<QString> proposedNumber(Workbench &workbench);

/// Makes the PDF of a feedback; given by the caller, because the workbench's documents stand beside this folder.
using RenderPdf = std::function<Result<QByteArray>(const FeedbackText &)>;

/// Issues the feedback, all or nothing: number and day are set, its PDF is rendered and kept in the workspace under the
/// digest that the feedback carries, the number is written down as given out, its findings are in the feedback from
/// now on, and each gets its item in the ledger. Invalid with the first blocker, or for a number that is none or day
/// before the exit; Conflict when the number was given out before.
Result<Feedback> issueFeedback(Workbench &workbench, FeedbackId id, const QString &number, const QDate &on,
                               const RenderPdf &render);

/// Keeps the bytes of a finished document in the workspace; answers their digest. Inside a transaction.
Result<QString> keepDocument(Workbench &workbench, const QByteArray &bytes);

/// Writes a number down as void, so that the gap is explained (domain.md A6). Invalid without a reason, Conflict when
/// it was given out.
Result<> voidNumber(Workbench &workbench, const QString &number, const QString &reason);

/// Numbers given out, void ones included, by prefix, year and serial.
Result<QList<DocumentNumber>> documentNumbers(Workbench &workbench);

} // namespace ducha
