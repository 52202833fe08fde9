#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace ducha {

/// The next human number of a kind, such as TH-2026-0007: one more than the highest ever given out in the column
/// `code` of `table`, one of our own tables. `digits` is the least width of the count.
Result<QString> nextHumanCode(Database &database, QStringView table, const QString &prefix, int year, int digits);

} // namespace ducha
