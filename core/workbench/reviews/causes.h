#pragma once

#include "core/casereview/review/cause.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Why flaws happen: flaw → cause → finding (两督衔接).
struct CauseRow {
    Cause cause;
    QString finding; ///< "WT-2026-0001 title"; empty while it leads to none, or when that was withdrawn
    QList<ReviewMarkId> marks;
    QStringList flaws;   ///< "PC-2026-0001: reason" of each mark that stands
    bool shaken = false; ///< a flaw or the finding was withdrawn: show it amber
};

/// In the order they were made.
Result<QList<CauseRow>> causeRows(Workbench &workbench, InspectionId inspection);
/// Saves a new cause (its id is null) or changes one, with the flaws that show it. Invalid without a title, or with a
/// mark or a finding of another inspection.
Result<Cause> saveCause(Workbench &workbench, const Cause &cause, const QList<ReviewMarkId> &marks);
/// Invalid without a reason.
Result<> withdrawCause(Workbench &workbench, CauseId id, const QString &reason);

} // namespace ducha
