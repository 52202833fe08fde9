#pragma once

#include "core/workbench/workbench.h"

namespace ducha {

/// A consistent copy of the workspace at `path` under `out`, also while another process works in it. Errors as
/// Database::open and backupTo. Answers its bytes.
Result<qint64> backUpWorkspace(const QString &path, const QString &out, const Session &session);

/// Puts the backup `in` in place as workspace `path`; what stands there is kept beside it. Locked while somebody works
/// in it. Answers its bytes.
Result<qint64> restoreWorkspace(const QString &in, const QString &path, const Session &session);

/// The version of the schema that this program makes.
[[nodiscard]] int workspaceSchema();

} // namespace ducha
