#include "core/workbench/safekeeping/safekeeping.h"

#include "core/storage/backup.h"
#include "core/storage/migrations.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKept = 10; // two working weeks

} // namespace

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

Result<qint64> backUpOpen(Workbench &workbench, const QString &out)
{
    return backupTo(workbench.database(), out);
}

QString backupFolder(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.completeBaseName() + u"-backups"_s);
}

Result<QString> backUpToday(Workbench &workbench)
{
    const QDir folder(backupFolder(workbench.path()));
    const QString name = QFileInfo(workbench.path()).completeBaseName();
    const QString out = folder.filePath(u"%1-%2.ducha"_s.arg(name, workbench.today().toString(Qt::ISODate)));
    if (QFileInfo::exists(out))
        return out;
    if (!folder.mkpath(u"."_s))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The folder for backups %1 cannot be made. Check the rights there."),
                      {folder.path()}}};
    const auto made = backupTo(workbench.database(), out);
    if (!made)
        return made.error();
    const QStringList all = backupsOf(workbench.path());
    for (const QString &old : all.mid(kKept))
        QFile::remove(old); // one that stays is only room on the disk
    return out;
}

QStringList backupsOf(const QString &path)
{
    const QDir folder(backupFolder(path));
    QStringList files;
    const QString pattern = QFileInfo(path).completeBaseName() + u"-*.ducha"_s;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed))
        files.append(folder.filePath(name));
    return files;
}

int workspaceSchema()
{
    return newestSchemaVersion();
}

} // namespace ducha
