#include "core/base/save_file.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

Error unwritable(const QString &path, const QString &detail)
{
    return {Error::Code::Io,
            {QT_TRANSLATE_NOOP(
                "core", "The file cannot be written. Check the folder, your permissions and the free space there.")},
            detail,
            {.file = path}};
}

/// What the system says of a failure; QSaveFile keeps some to itself and would call them unknown.
QString detailOf(const QFileDevice &file)
{
    return file.error() == QFileDevice::NoError ? QString() : file.errorString();
}

/// QSaveFile syncs the content, not the folder that holds its new name. Where folders cannot be synced (some network
/// and removable file systems) the content is safe all the same, so this is not an error.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

Result<> saveFile(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    // A device or a pipe would be replaced by a file of its name.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return unwritable(path, u"is no file"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, detailOf(file));
    if (auto written = write(file); !written) {
        file.cancelWriting();
        return written.error();
    }
    if (!file.commit())
        return unwritable(path, detailOf(file));
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<> saveFile(const QString &path, const QByteArray &content)
{
    return saveFile(path, [&](QIODevice &file) -> Result<> {
        if (file.write(content) != content.size())
            return unwritable(path, {});
        return {};
    });
}

} // namespace ducha
