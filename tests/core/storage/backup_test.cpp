#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/health.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a backup is made while the workspace is in use, and is whole", "[backup]")
{
    TemporaryWorkspace workspace;
    const QString out = workspace.folder.filePath(u"copy.ducha"_s);
    auto reader = Database::open(workspace.path, testSession(), Database::Access::Snapshot);
    REQUIRE(reader);
    const auto bytes = backupTo(**reader, out);
    REQUIRE(bytes);
    CHECK(*bytes == QFile(out).size());
    auto copy = Database::open(out, testSession());
    REQUIRE(copy);
    CHECK(checkStorage(**copy)->isEmpty());
    CHECK_FALSE(QFile::exists(out + u".part"_s));
}

TEST_CASE("a backup onto the workspace itself is refused", "[backup]")
{
    TemporaryWorkspace workspace;
    const auto made = backupTo(*workspace.database, workspace.path);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Usage);
}

TEST_CASE("restoring keeps the workspace that stood there", "[backup]")
{
    TemporaryWorkspace workspace;
    const QString backup = workspace.folder.filePath(u"copy.ducha"_s);
    REQUIRE(backupTo(*workspace.database, backup));

    SECTION("not while it is open")
    {
        const auto refused = restoreFrom(backup, workspace.path, testSession());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Locked);
        CHECK(QDir(workspace.folder.path()).entryList(QDir::Files).filter(u"restor"_s).isEmpty());
    }
    SECTION("a damaged one is put aside as it is")
    {
        workspace.database.reset();
        QFile file(workspace.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("damaged");
        file.close();
        REQUIRE(restoreFrom(backup, workspace.path, testSession()));
        const auto aside = QDir(workspace.folder.path()).entryList(QDir::Files).filter(u".before-restore-"_s);
        REQUIRE(aside.size() == 1);
        QFile kept(workspace.folder.filePath(aside.first()));
        REQUIRE(kept.open(QIODevice::ReadOnly));
        CHECK(kept.readAll() == "damaged");
        CHECK(Database::open(workspace.path, testSession()));
    }
}

TEST_CASE("a damaged backup is not restored", "[backup]")
{
    TemporaryWorkspace workspace;
    const QString backup = workspace.folder.filePath(u"copy.ducha"_s);
    REQUIRE(backupTo(*workspace.database, backup));
    workspace.database.reset();
    REQUIRE(QFile::resize(backup, QFile(backup).size() - 4096));
    const auto refused = restoreFrom(backup, workspace.path, testSession());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Workspace);
    CHECK(Database::open(workspace.path, testSession()));
}
