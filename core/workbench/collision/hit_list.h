#pragma once

#include "core/workbench/collision/collide.h"

namespace ducha {

/// Writes what was found as cli.md says (HITS.csv, or .xlsx by the ending of the name), and beside it, when rows were
/// not compared, those rows: HITS.rejected.csv. A citizen's number is in neither but where it stands in a rejected row.
/// Each file whole or not at all. Equal names alone, where they were looked for, are left out unless `names`. Usage for
/// the path of a register, or where another file stands in the way of the rejected rows; Invalid for more rows than a
/// workbook holds; Io; Cancelled.
Result<> writeHits(Collision &collision, const QString &path, const Progress &progress = {}, bool names = true);

/// Writes the rows that were not compared, whole or not at all; where there are none, those of an earlier run are taken
/// away, which would be mistaken for this one's. Usage for the path of a register; Cancelled; Io.
Result<> writeRejected(Collision &collision, const QString &path, const Progress &progress = {});

/// Where the rejected rows go.
[[nodiscard]] QString rejectedPath(const QString &path);

/// The stored name of a tier: id, masked-id, name.
[[nodiscard]] QString tierName(scan::Tier tier);
/// The stored name of why a row was not compared, and what people read.
[[nodiscard]] QString rejectionName(scan::Rejection why);
[[nodiscard]] Message rejectionText(scan::Rejection why);

} // namespace ducha
