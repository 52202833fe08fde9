#pragma once

#include "core/base/ids.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// What was written.
struct Exported {
    int rows = 0;
};

/// These write tables for people outside; the suffix of `path` decides the form, .xlsx or .csv, anything else is Usage.
/// Their words are the office's and always Chinese. Errors as of writeXlsx; on any failure what stood under `path`
/// before stays.

/// The ledger (整改台账) to be filled in and sent back (cli.md, "A rectification return"); the column 问题编号 holds
/// the key that a return is matched by. A null inspection means all, with their units in a column more.
Result<Exported> exportLedger(Workbench &workbench, InspectionId inspection, const QString &path,
                              const Progress &progress = {});
/// The findings with what they rest on; a null inspection means all.
Result<Exported> exportFindings(Workbench &workbench, InspectionId inspection, const QString &path,
                                const Progress &progress = {});
/// Every unit with when it was last inspected and how far the inspection of the round is (domain.md A3, coverage). A
/// null round means the newest.
Result<Exported> exportCoverage(Workbench &workbench, RoundId round, const QString &path,
                                const Progress &progress = {});

} // namespace ducha
