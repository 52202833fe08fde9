#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/health.h"
#include "core/storage/workspace_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlQuery>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error writeError(const QString &path)
{
    return {Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "The copy cannot be written. Check the space on the disk and your rights.")},
            {},
            {.file = path}};
}

Result<> syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<>() : Result<>(writeError(path));
}

/// rename(2) replaces in one step; QFile::rename refuses an existing name and would need a remove first.
Result<> moveOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeError(to);
    return syncFolderOf(to);
}

} // namespace

Result<qint64> backupTo(Database &database, const QString &out)
{
    const QString target = QFileInfo(out).absoluteFilePath();
    if (QFileInfo(target).canonicalFilePath() == database.path())
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "The backup would replace the workspace itself. Choose another name.")},
                     {},
                     {.file = out}};
    const QString part = target + u".part"_s;
    QFile::remove(part);
    const auto made = [&]() -> Result<> {
        DUCHA_TRY(database.run(u"VACUUM INTO :file", {{u":file"_s, part}}));
        {
            auto copy = Database::open(part, database.session(), Database::Access::Snapshot);
            if (!copy)
                return copy.error();
            DUCHA_TRY(checkIntegrity(**copy));
        }
        DUCHA_TRY(syncFile(part));
        return moveOver(part, target);
    }();
    if (!made) {
        QFile::remove(part);
        return made.error();
    }
    return QFileInfo(target).size();
}

Result<qint64> restoreFrom(const QString &in, const QString &path, const Session &session)
{
    auto source = Database::open(in, session, Database::Access::Snapshot);
    if (!source)
        return source.error();
    DUCHA_TRY(checkIntegrity(**source));
    const QString target = QFileInfo(path).absoluteFilePath();
    const QString part = target + u".restoring"_s;
    const auto bytes = backupTo(**source, part);
    if (!bytes)
        return bytes.error();
    if (QFileInfo::exists(target)) {
        // Opening is the only honest way to learn whether somebody works in it; a damaged one is put aside as it is.
        const auto current = Database::open(target, session);
        if (!current && current.error().code == Error::Code::Locked) {
            QFile::remove(part);
            return current.error();
        }
        const QString aside = u"%1.before-restore-%2"_s.arg(target, session.clock().toString(u"yyyyMMdd-HHmmss"_s));
        if (const auto moved = moveOver(target, aside); !moved) {
            QFile::remove(part);
            return moved.error();
        }
    }
    DUCHA_TRY(moveOver(part, target));
    return *bytes;
}

} // namespace ducha
