#pragma once

#include "core/base/result.h"

class QSqlError;

namespace ducha {

/// SQLite's result code in our terms: disk full and I/O errors are Io, damage is Workspace, a constraint is Conflict.
Error errorFromSql(const QSqlError &error, const QString &file);

} // namespace ducha
