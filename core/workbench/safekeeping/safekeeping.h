#pragma once

#include "core/workbench/workbench.h"

namespace ducha {

/// A consistent copy of the workspace at `path` under `out`, also while another process works in it. Errors as
/// Database::open and backupTo. Answers its bytes.
Result<qint64> backUpWorkspace(const QString &path, const QString &out, const Session &session);

/// Puts the backup `in` in place as workspace `path`; what stands there is kept beside it. Locked while somebody works
/// in it. Answers its bytes.
Result<qint64> restoreWorkspace(const QString &in, const QString &path, const Session &session);

/// The same of a workspace that is open here, for a background task. Answers its bytes.
Result<qint64> backUpOpen(Workbench &workbench, const QString &out);

/// The folder of automatic backups: beside the workspace, named after it.
[[nodiscard]] QString backupFolder(const QString &path);

/// Makes today's backup in that folder, unless there is one, and keeps the ten newest. Answers the file.
Result<QString> backUpToday(Workbench &workbench);

/// The automatic backups of a workspace, the newest first; also where the workspace itself is damaged or gone.
[[nodiscard]] QStringList backupsOf(const QString &path);

/// The version of the schema that this program makes.
[[nodiscard]] int workspaceSchema();

} // namespace ducha
