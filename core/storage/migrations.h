#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

namespace ducha {

class Database;

/// One step of the schema: number, name and statements, read from :/migrations/NNNN_name.sql.
/// Released steps are frozen. Statements are parted by a line `--;`, because a trigger holds semicolons.
struct Migration {
    int number = 0;
    QString name;
    QStringList statements;
};

/// All steps in order. An empty or gappy list is an error of the build, reported as Storage.
Result<QList<Migration>> migrations();
/// The schema version of this program; 0 when the resources are missing.
int newestSchemaVersion();

/// Brings the database from `from` to the newest version, one transaction a step including user_version, and renews
/// the journal triggers. The caller has made a backup.
Result<> migrate(Database &database, int from);

/// Compares tables, indexes and triggers with those that the migrations make: a workspace with a foreign trigger or
/// view could change data behind our back, so it is refused (Error::Code::Workspace).
Result<> checkSchema(Database &database);

} // namespace ducha
