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

/// Moves a workspace with the journal of a commit that was cut off: apart, the one would lose what it can be repaired
/// with, and the other would be played into whatever file gets the name next.
Result<> moveAside(const QString &from, const QString &to)
{
    const QString journal = journalFileOf(from);
    if (QFileInfo(journal).size() > 0) // an empty one is what every clean commit leaves
        DUCHA_TRY(moveOver(journal, journalFileOf(to)));
    return moveOver(from, to);
}

QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
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
    removeWorkspace(part);
    const auto made = [&]() -> Result<> {
        DUCHA_TRY(database.run(u"VACUUM INTO :file", {{u":file"_s, part}}));
        {
            auto copy = Database::open(part, database.session(), Database::Access::Snapshot);
            if (!copy)
                return copy.error();
            DUCHA_TRY(checkIntegrity(**copy));
        }
        DUCHA_TRY(syncFile(part));
        QFile::remove(journalFileOf(target)); // of the file that is replaced, never of this one
        return moveOver(part, target);
    }();
    if (!made) {
        removeWorkspace(part); // SQLite leaves the journal of a copy that a full disk ended
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
    if (QFileInfo::exists(target) && !QFileInfo(target).isFile())
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "A backup is restored into a file, and this is none. Choose another "
                                                "name.")},
                     {},
                     {.file = path}};
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
        const QString aside =
            freeName(u"%1.before-restore-%2"_s.arg(target, session.clock().toString(u"yyyyMMdd-HHmmss"_s)));
        if (const auto moved = moveAside(target, aside); !moved) {
            QFile::remove(part);
            return moved.error();
        }
        if (const auto moved = moveOver(part, target); !moved) {
            [[maybe_unused]] const auto back = moveAside(aside, target); // as it was; there is no more to be done
            QFile::remove(part);
            return moved.error();
        }
        return *bytes;
    }
    QFile::remove(journalFileOf(target)); // of a workspace that is gone
    if (const auto moved = moveOver(part, target); !moved) {
        QFile::remove(part);
        return moved.error();
    }
    return *bytes;
}

} // namespace ducha
