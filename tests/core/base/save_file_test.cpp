#include "core/base/save_file.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a saved file holds exactly what was written and nothing lies beside it", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.csv"_s);
    REQUIRE(saveFile(path, QByteArray("one")));
    REQUIRE(saveFile(path, QByteArray("two")));
    CHECK(contentOf(path) == "two");
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a save that fails leaves the earlier file as it was", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.csv"_s);
    REQUIRE(saveFile(path, QByteArray("before")));
    const auto failed = saveFile(path, [](QIODevice &file) -> Result<> {
        file.write("half");
        return Error{Error::Code::Cancelled, {"Stopped."}};
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Error::Code::Cancelled);
    CHECK(contentOf(path) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("saving where nothing can be written is an error of the system", "[base]")
{
    QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"no such folder/a.csv"_s), folder.path()}) {
        const auto saved = saveFile(path, QByteArray("x"));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == Error::Code::Io);
        CHECK(saved.error().place.file == path);
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a device or a pipe is never replaced by a file of its name", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    const auto saved = saveFile(path, QByteArray("x"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Error::Code::Io);
    CHECK_FALSE(QFileInfo(path).isFile());
}
#endif
