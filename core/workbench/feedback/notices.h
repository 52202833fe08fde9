#pragma once

#include "core/feedback/feedback.h"
#include "core/feedback/notice.h"
#include "core/workbench/preparation/rounds.h"

namespace ducha {

/// The issued feedback of an inspection; Invalid while there is none.
Result<Feedback> issuedFeedback(Workbench &workbench, InspectionId inspection);

/// What a notice shows of the ledger: the rows of its attachment, and when the unit signed for the feedback, from which
/// limits count.
struct NoticeLedger {
    QDate signedOn;          ///< invalid before
    QList<QStringList> rows; ///< 序号, 问题编号, 问题, 整改措施, 责任领导 and 责任单位, 整改时限
};
/// The ledger of now, and the one of the day on which the notice was issued.
Result<NoticeLedger> noticeLedger(Workbench &workbench, const InspectionRow &inspection);
[[nodiscard]] NoticeLedger ledgerOf(const RectificationNotice &notice);

/// The notice of the inspection's issued feedback; nothing while none was issued. Invalid until its feedback is.
Result<std::optional<RectificationNotice>> noticeOf(Workbench &workbench, InspectionId inspection);

/// Makes the PDF of a notice; given by the caller, because the workbench's documents stand beside this folder.
using RenderNotice = std::function<Result<QByteArray>(const RectificationNotice &)>;

/// Issues the notice, all or nothing: number, day and the ledger of now are fixed, its PDF is kept in the workspace and
/// the number is written down as given out. Invalid until the feedback is issued, for a number that is none, or a day
/// before the feedback's; Conflict when it is issued already, or the number was given out before.
Result<RectificationNotice> issueNotice(Workbench &workbench, InspectionId inspection, const QString &number,
                                        const QDate &on, const RenderNotice &render);

} // namespace ducha
