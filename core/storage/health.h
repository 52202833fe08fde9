#pragma once

#include "core/base/check_message.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace ducha {

class Database;

/// SQLite's own integrity check; Workspace when the file is damaged.
Result<> checkIntegrity(Database &database);

/// Everything about the file that can be checked without knowing the work: integrity, foreign keys, schema, journal
/// chain, attachment digests. An empty list is good health; an Error means that the check itself could not be done.
Result<QList<CheckMessage>> checkStorage(Database &database, const Progress &progress = {});

} // namespace ducha
