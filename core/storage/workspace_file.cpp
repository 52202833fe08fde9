#include "core/storage/workspace_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error refusal(const char *text, const QString &path, const QStringList &args = {})
{
    return {Error::Code::Workspace, {text, args}, {}, {.file = path}};
}

} // namespace

Error newerWorkspace(const QString &path, int version, int newestVersion)
{
    return refusal(QT_TRANSLATE_NOOP("core", "The workspace was made by a newer version (%1; this program knows %2). "
                                             "Install the newer program to open it."),
                   path, {QString::number(version), QString::number(newestVersion)});
}

Result<int> readWorkspaceHeader(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(QT_TRANSLATE_NOOP("core", "There is no such workspace. Check the name, or create it first."),
                       path);
    if (!info.isFile())
        return refusal(QT_TRANSLATE_NOOP("core", "This is not a file. Choose a workspace file (*.ducha)."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The workspace cannot be opened. Check your rights to the file.")},
                     file.errorString(),
                     {.file = path}};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return refusal(QT_TRANSLATE_NOOP("core", "This is not a Ducha workspace. Choose a file made by this program."),
                       path);
    const auto at = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (at(68) != kApplicationId)
        return refusal(QT_TRANSLATE_NOOP("core", "This is a database of another program, not a Ducha workspace."),
                       path);
    const quint32 storedPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    const bool cutOff = QFileInfo(journalFileOf(path)).size() > 0;
    if (!cutOff && info.size() < pageSize * at(28))
        return refusal(QT_TRANSLATE_NOOP("core", "The workspace is cut short. Leave it as it is and restore a backup."),
                       path);
    const int version = static_cast<int>(at(60));
    if (!cutOff && version > newestVersion)
        return newerWorkspace(path, version, newestVersion);
    return version;
}

QString journalFileOf(const QString &path)
{
    return path + u"-journal"_s;
}

void removeWorkspace(const QString &path)
{
    QFile::remove(path);
    QFile::remove(journalFileOf(path));
}

Result<> syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The folder cannot be written safely. Check the disk.")},
                     QString::fromLocal8Bit(folder),
                     {.file = path}};
    return {};
}

} // namespace ducha
