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

TEST_CASE("the journal of a damaged workspace is not played into the restored one", "[backup]")
{
    TemporaryWorkspace workspace;
    const QString backup = workspace.folder.filePath(u"copy.ducha"_s);
    const QString target = workspace.folder.filePath(u"damaged.ducha"_s);
    const auto addAreas = [&](const QString &prefix, int count) -> Result<> {
        for (int i = 0; i < count; ++i)
            DUCHA_TRY(workspace.database->run(u"INSERT INTO area (id, code, name, position) VALUES (:id, '', '区', 1)",
                                              {{u":id"_s, prefix + QString::number(i)}}));
        return {};
    };
    REQUIRE(workspace.database->run(u"PRAGMA cache_size = 5"));
    // A long change is cut off, which leaves a journal that SQLite would play back, and the file itself is damaged.
    CHECK_FALSE(workspace.database->inTransaction([&]() -> Result<> {
        DUCHA_TRY(addAreas(u"lost"_s, 2000));
        REQUIRE(QFile::copy(workspace.path + u"-journal"_s, target + u"-journal"_s));
        return Error{Error::Code::Cancelled, {}, {}, {}};
    }));
    QFile file(target);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("damaged");
    file.close();
    REQUIRE(workspace.database->inTransaction([&] { return addAreas(u"kept"_s, 500); }));
    REQUIRE(backupTo(*workspace.database, backup));

    REQUIRE(restoreFrom(backup, target, testSession()));
    const auto restored = Database::open(target, testSession());
    REQUIRE(restored);
    auto count = (*restored)->run(u"SELECT count(*) FROM area");
    REQUIRE(count);
    REQUIRE(count->next());
    CHECK(count->value(0).toInt() == 500);
    CHECK(checkStorage(**restored)->isEmpty());
}

TEST_CASE("a folder is never put aside for a restored workspace", "[backup]")
{
    TemporaryWorkspace workspace;
    const QString backup = workspace.folder.filePath(u"copy.ducha"_s);
    REQUIRE(backupTo(*workspace.database, backup));
    const QString target = workspace.folder.filePath(u"papers"_s);
    REQUIRE(QDir().mkpath(target));
    const auto refused = restoreFrom(backup, target, testSession());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Usage);
    CHECK(QFileInfo(target).isDir());
    CHECK(QDir(workspace.folder.path()).entryList(QDir::AllEntries).filter(u"restor"_s).isEmpty());
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
