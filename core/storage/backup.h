#pragma once

#include "core/base/result.h"

namespace ducha {

class Database;
struct Session;

/// A consistent copy of the workspace, also while it is in use: written beside `out`, verified, synced, and only then
/// given the name `out`; an earlier file of that name is replaced at once or stays. Answers its size in bytes.
Result<qint64> backupTo(Database &database, const QString &out);

/// Puts the backup `in` in place as workspace `path`, after checking it whole. A workspace that stands there is kept
/// beside it under a name with `stamp` (a time, for people), so that nothing is ever overwritten. Answers the bytes.
Result<qint64> restoreFrom(const QString &in, const QString &path, const Session &session);

} // namespace ducha
