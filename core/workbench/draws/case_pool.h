#pragma once
#include "core/casereview/case_file.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A case of the pool as lists show it.
struct CaseRow {
    CaseFile file;
    QString review;              ///< PC-2026-0001 when it was drawn; empty otherwise
    QList<CheckMessage> remarks; ///< unknown form of the number, still running, organ not in the list of units
};

/// By organ in official order, then by identifier; a null unit means all of the round.
Result<QList<CaseRow>> caseRows(Workbench &workbench, RoundId round, UnitId unit = {});
/// Adds or changes a case by hand. Invalid without number or organ; Conflict when organ and number are in the pool
/// already, or when it was drawn (a drawn case is what the certificate names).
Result<CaseFile> saveCase(Workbench &workbench, CaseFile file);
/// Conflict once it was drawn; Invalid without a reason.
Result<> withdrawCase(Workbench &workbench, CaseFileId id, const QString &reason);

} // namespace ducha
