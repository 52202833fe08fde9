#pragma once

#include "core/base/check_message.h"
#include "core/base/progress.h"
#include "core/casereview/draw.h"

namespace ducha {

/// A list of cases as a file holds it, ready to be drawn from.
struct CasePool {
    QList<DrawCase> cases; ///< with a cell value for each stratum
    QStringList strata;    ///< the headers of the strata's columns, as the file has them
    QList<CheckMessage> remarks;
};

struct ExpertPool {
    QList<DrawExpert> experts;
    QList<CheckMessage> remarks;
};

/// Reads the population from .xlsx or CSV of up to 200,000 rows (cli.md, "Columns of the other imports"). `strata` name
/// any columns by their header or, of known columns, by another of its names. A case whose 办理状态 says so and that
/// has no closing date is running. Input, with the place, as of readBook and findTable, for a stratum without a column,
/// and for a number that caseIdentifier refuses; a missing number stays empty, for populationOf to refuse.
Result<CasePool> readCasePool(const QString &path, const QStringList &strata, const Progress &progress = {});

/// Reads the expert list. Input as of readBook and findTable; a list without numbers, units or areas is refused.
Result<ExpertPool> readExpertPool(const QString &path, const Progress &progress = {});

} // namespace ducha
