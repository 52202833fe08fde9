#pragma once

#include "core/base/result.h"

namespace ducha {

/// SQLite's application_id of a workspace: the letters "DuCh".
constexpr quint32 kApplicationId = 0x44754368;

/// Looks at the first 100 bytes without opening the database, so that a random, foreign, truncated or newer file is
/// refused by name and never touched. Answers the schema version that the header holds.
/// Must not be called while this process has the file open: closing a descriptor drops SQLite's locks.
Result<int> readWorkspaceHeader(const QString &path, int newestVersion);

/// Makes a renamed or new file in `path`'s folder durable (fsync of the folder; SQLite and QSaveFile leave this out).
Result<> syncFolderOf(const QString &path);

} // namespace ducha
