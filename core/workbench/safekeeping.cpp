#include "core/workbench/safekeeping.h"

#include "core/storage/backup.h"
#include "core/storage/migrations.h"

namespace ducha {

Result<qint64> backUpWorkspace(const QString &path, const QString &out, const Session &session)
{
    const auto database = Database::open(path, session, Database::Access::Snapshot);
    if (!database)
        return database.error();
    return backupTo(**database, out);
}

Result<qint64> restoreWorkspace(const QString &in, const QString &path, const Session &session)
{
    return restoreFrom(in, path, session);
}

int workspaceSchema()
{
    return newestSchemaVersion();
}

} // namespace ducha
