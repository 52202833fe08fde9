#pragma once

#include "core/base/result.h"

namespace ducha {

/// SQLite's application_id of a workspace: the letters "DuCh".
constexpr quint32 kApplicationId = 0x44754368;

/// Looks at the first 100 bytes without opening the database, so that a random, foreign, truncated or newer file is
/// refused by name and never touched. Answers the schema version that the header holds; where a journal beside the
/// file says that a commit was cut off, the length proves nothing and SQLite takes the file back first.
/// Must not be called while this process has the file open: closing a descriptor drops SQLite's locks.
Result<int> readWorkspaceHeader(const QString &path, int newestVersion);

/// The refusal of a workspace whose schema version this program does not know.
[[nodiscard]] Error newerWorkspace(const QString &path, int version, int newestVersion);

/// The rollback journal of a workspace file. It belongs to the very file it was written for: beside another one it
/// would be played into that.
[[nodiscard]] QString journalFileOf(const QString &path);

/// Removes a workspace that could not be made whole, with its journal. Nobody may have it open.
void removeWorkspace(const QString &path);

/// Makes a renamed or new file in `path`'s folder durable (fsync of the folder; SQLite and QSaveFile leave this out).
Result<> syncFolderOf(const QString &path);

} // namespace ducha
