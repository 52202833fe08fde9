#include "core/storage/database.h"

#include "core/storage/drafts.h"
#include "core/storage/health.h"
#include "core/storage/migrations.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLockFile>
#include <QtSql/QSqlQuery>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Result<> addArea(Database &database, const QString &id)
{
    DUCHA_TRY(database.run(u"INSERT INTO area (id, code, name, position) VALUES (:id, '320500', '测试市', 1)",
                           {{u":id"_s, id}}));
    return {};
}

int areas(Database &database)
{
    auto query = database.run(u"SELECT count(*) FROM area");
    return query && query->next() ? query->value(0).toInt() : -1;
}

void patch(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    file.write(bytes);
}

/// What a kill leaves in the middle of a long commit: part of the change in the file, the old pages in the journal.
/// Answers the path of such a workspace, which holds two areas.
QString interrupted(TemporaryWorkspace &workspace)
{
    const QString path = workspace.folder.filePath(u"killed.ducha"_s);
    REQUIRE(workspace.database->inTransaction([&]() -> Result<> {
        DUCHA_TRY(addArea(*workspace.database, u"a"_s));
        return addArea(*workspace.database, u"b"_s);
    }));
    REQUIRE(workspace.database->run(u"PRAGMA cache_size = 5")); // so that pages are written before the commit
    const auto stopped = workspace.database->inTransaction([&]() -> Result<> {
        for (int i = 0; i < 2000; ++i)
            DUCHA_TRY(addArea(*workspace.database, u"more-%1"_s.arg(i)));
        REQUIRE(QFile::copy(workspace.path, path));
        REQUIRE(QFile::copy(workspace.path + u"-journal"_s, path + u"-journal"_s));
        return Error{Error::Code::Cancelled, {}, {}, {}};
    });
    REQUIRE_FALSE(stopped);
    REQUIRE(QFile(path + u"-journal"_s).size() > 4096);
    return path;
}

} // namespace

TEST_CASE("a workspace that was killed in the middle of a commit opens as it was before", "[storage]")
{
    TemporaryWorkspace workspace;
    const QString path = interrupted(workspace);
    SECTION("as the kill left it") {}
    SECTION("with a first page that already counts pages which never reached the disk")
    {
        patch(path, 28, QByteArray("\x00\x00\x7f\xff", 4));
    }
    SECTION("with a first page that already bears the next version")
    {
        patch(path, 60, QByteArray("\0\0\0\0", 4));
    }
    const auto opened = Database::open(path, testSession());
    REQUIRE(opened);
    CHECK(areas(**opened) == 2);
    CHECK(checkStorage(**opened)->isEmpty());
}

TEST_CASE("a new workspace has the newest schema and opens again", "[storage]")
{
    TemporaryWorkspace workspace;
    workspace.database.reset();
    const auto reopened = Database::open(workspace.path, testSession());
    REQUIRE(reopened);
    auto version = (*reopened)->run(u"PRAGMA user_version");
    REQUIRE(version);
    version->next();
    CHECK(version->value(0).toInt() == newestSchemaVersion());
}

TEST_CASE("creating never touches a file that is there", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.ducha"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto made = Database::create(path, testSession());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Workspace);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}

TEST_CASE("creating where somebody else is just creating leaves the other's file alone", "[storage]")
{
    TemporaryWorkspace workspace;
    // The other has taken the lock and not yet made the file when we look for it.
    const QString path = workspace.folder.filePath(u"new.ducha"_s);
    QLockFile other(path + u".lock"_s);
    REQUIRE(other.tryLock());
    const auto made = Database::create(path, testSession());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Locked);
    CHECK(QFile::exists(path + u".lock"_s));
}

TEST_CASE("a lock whose owner was killed before it said who it is keeps nobody out", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new.ducha"_s);
    QFile lock(path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    CHECK(Database::create(path, testSession()));
    CHECK(QDir(folder.path()).entryList({u"*lock*"_s}, QDir::Files).isEmpty());
}

TEST_CASE("a second opening of the same workspace is refused by name, also through a link", "[storage]")
{
    TemporaryWorkspace workspace;
    const QString link = workspace.folder.filePath(u"link.ducha"_s);
    REQUIRE(QFile::link(workspace.path, link));
    for (const QString &path : {workspace.path, link}) {
        const auto second = Database::open(path, testSession());
        REQUIRE_FALSE(second);
        CHECK(second.error().code == Error::Code::Locked);
    }
}

TEST_CASE("what is no workspace is refused and stays as it was", "[storage]")
{
    TemporaryWorkspace workspace;
    workspace.database.reset();
    SECTION("a missing file")
    {
        REQUIRE(QFile::remove(workspace.path));
    }
    SECTION("random bytes")
    {
        patch(workspace.path, 0, QByteArray(200, '\x5a'));
    }
    SECTION("another program's database")
    {
        patch(workspace.path, 68, QByteArray(4, '\0'));
    }
    SECTION("a truncated file")
    {
        REQUIRE(QFile::resize(workspace.path, QFile(workspace.path).size() / 2));
    }
    SECTION("an empty file")
    {
        REQUIRE(QFile::resize(workspace.path, 0));
    }
    SECTION("a newer version")
    {
        patch(workspace.path, 60, QByteArray("\0\0\x03\xe7", 4));
    }
    const auto read = [&] {
        QFile file(workspace.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = read();
    const auto opened = Database::open(workspace.path, testSession());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Error::Code::Workspace);
    CHECK(read() == before);
}

TEST_CASE("a workspace with a trigger of somebody else is refused", "[storage]")
{
    TemporaryWorkspace workspace;
    REQUIRE(workspace.database->run(u"CREATE TRIGGER sly AFTER INSERT ON area BEGIN DELETE FROM draft; END"));
    workspace.database.reset();
    const auto opened = Database::open(workspace.path, testSession());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.args == QStringList{u"trigger sly"_s});
}

TEST_CASE("a failing step takes the whole transaction back", "[storage]")
{
    TemporaryWorkspace workspace;
    Database &database = *workspace.database;
    const auto failed = database.inTransaction([&]() -> Result<> {
        DUCHA_TRY(addArea(database, u"a"_s));
        return Error{Error::Code::Invalid, {}, {}, {}};
    });
    CHECK_FALSE(failed);
    CHECK(areas(database) == 0);
}

TEST_CASE("an outer transaction that drops the error of an inner one does not commit", "[storage]")
{
    TemporaryWorkspace workspace;
    Database &database = *workspace.database;
    const auto outcome = database.inTransaction([&]() -> Result<> {
        DUCHA_TRY(addArea(database, u"a"_s));
        [[maybe_unused]] const auto dropped = database.inTransaction([&]() -> Result<> {
            return Error{Error::Code::Invalid, {}, {}, {}};
        });
        return {};
    });
    CHECK_FALSE(outcome);
    CHECK(areas(database) == 0);
}

TEST_CASE("a constraint is reported as a conflict and a full rollback follows", "[storage]")
{
    TemporaryWorkspace workspace;
    Database &database = *workspace.database;
    const auto outcome = database.inTransaction([&]() -> Result<> {
        DUCHA_TRY(addArea(database, u"a"_s));
        return addArea(database, u"a"_s);
    });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Error::Code::Conflict);
    CHECK(areas(database) == 0);
}

TEST_CASE("a draft is overwritten, found again and dropped", "[storage]")
{
    TemporaryWorkspace workspace;
    Database &database = *workspace.database;
    const Draft draft{u"talk"_s, u"new"_s, {{u"text"_s, u"李𫖯说到一半"_s}}, testNow()};
    REQUIRE(saveDraft(database, draft));
    REQUIRE(saveDraft(database, draft));
    const auto found = loadDraft(database, u"talk"_s, u"new"_s);
    REQUIRE(found);
    REQUIRE(found->has_value());
    CHECK((*found)->body == draft.body);
    CHECK(draftsOf(database, u"talk"_s)->size() == 1);
    REQUIRE(dropDraft(database, u"talk"_s, u"new"_s));
    CHECK_FALSE(loadDraft(database, u"talk"_s, u"new"_s)->has_value());
}
