#include "core/storage/journal.h"

#include "core/storage/database.h"
#include "core/storage/health.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workspace.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Result<> writeArea(Database &database, const QString &id, const QString &name)
{
    return database.inTransaction([&]() -> Result<> {
        DUCHA_TRY(database.run(u"INSERT INTO area (id, code, name, position) VALUES (:id, '320500', :name, 1) "
                               "ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                               {{u":id"_s, id}, {u":name"_s, name}}));
        return {};
    });
}

/// Changes the file behind the program's back, as another program would.
void behindItsBack(TemporaryWorkspace &workspace, const QStringList &statements)
{
    workspace.database.reset();
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(workspace.path);
        REQUIRE(other.open());
        QSqlQuery query(other);
        for (const QString &statement : statements)
            REQUIRE(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    auto reopened = Database::open(workspace.path, testSession());
    REQUIRE(reopened);
    workspace.database = *std::move(reopened);
}

} // namespace

TEST_CASE("every change of a record leaves a chained entry with before and after", "[journal]")
{
    TemporaryWorkspace workspace;
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"甲区"_s));
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"乙区"_s));
    const auto history = journalOf(*workspace.database, u"area"_s, u"a"_s);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->at(0).operation == u"insert"_s);
    CHECK(history->at(0).before.isEmpty());
    CHECK(history->at(1).before.value(u"name"_s) == u"甲区"_s);
    CHECK(history->at(1).after.value(u"name"_s) == u"乙区"_s);
    CHECK(history->at(1).person == u"测试员甲"_s);
    CHECK(history->at(1).at == testNow());
    CHECK(history->at(1).clock > history->at(0).clock);
    CHECK(verifyJournal(*workspace.database));
}

TEST_CASE("saving a record as it is leaves no entry", "[journal]")
{
    TemporaryWorkspace workspace;
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"甲区"_s));
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"甲区"_s));
    CHECK(journalOf(*workspace.database, u"area"_s, u"a"_s)->size() == 1);
    CHECK(verifyJournal(*workspace.database));
}

TEST_CASE("a laptop whose clock is behind writes after what it has seen, not before", "[journal]")
{
    TemporaryWorkspace workspace;
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"甲区"_s));
    workspace.database.reset();
    const Session behind{{u"device-b"_s, u"测试员乙"_s}, [] { return testNow().addDays(-2); }};
    auto reopened = Database::open(workspace.path, behind);
    REQUIRE(reopened);
    REQUIRE(writeArea(**reopened, u"a"_s, u"乙区"_s));
    const auto history = journalOf(**reopened, u"area"_s, u"a"_s);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->at(1).device == u"device-b"_s);
    CHECK(history->at(1).clock > history->at(0).clock);
    CHECK(verifyJournal(**reopened));
}

TEST_CASE("a record cannot be deleted", "[journal]")
{
    TemporaryWorkspace workspace;
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"甲区"_s));
    const auto deleted = workspace.database->inTransaction([&]() -> Result<> {
        DUCHA_TRY(workspace.database->run(u"DELETE FROM area"));
        return {};
    });
    CHECK_FALSE(deleted);
}

TEST_CASE("what another program changes is found and the first broken entry is named", "[journal]")
{
    TemporaryWorkspace workspace;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        REQUIRE(writeArea(*workspace.database, id, u"甲区"_s));
    REQUIRE(verifyJournal(*workspace.database));
    const QString guard = u"CREATE TRIGGER journal_keep_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the "
                          "journal is append-only'); END"_s;
    const QString guardDelete = u"CREATE TRIGGER journal_keep_delete BEFORE DELETE ON journal BEGIN SELECT "
                                "RAISE(ABORT, 'the journal is append-only'); END"_s;
    QString expected;
    SECTION("a plain update leaves an unsealed change")
    {
        behindItsBack(workspace, {u"UPDATE area SET name = '丙区' WHERE id = 'b'"_s});
        expected = u"1 changes"_s;
    }
    SECTION("an update whose traces were wiped")
    {
        behindItsBack(workspace, {u"UPDATE area SET name = '丙区' WHERE id = 'b'"_s, u"DELETE FROM journal_pending"_s});
        expected = u"record b"_s;
    }
    SECTION("an edited entry")
    {
        behindItsBack(workspace, {u"DROP TRIGGER journal_keep_update"_s,
                                  u"UPDATE journal SET person = '别人' WHERE sequence = 2"_s, guard});
        expected = u"entry 2"_s;
    }
    SECTION("a removed entry")
    {
        behindItsBack(workspace, {u"DROP TRIGGER journal_keep_delete"_s, u"DELETE FROM journal WHERE sequence = 2"_s,
                                  guardDelete});
        expected = u"entry 3"_s;
    }
    SECTION("a cut tail")
    {
        behindItsBack(workspace, {u"DROP TRIGGER journal_keep_delete"_s, u"DELETE FROM journal WHERE sequence = 3"_s,
                                  guardDelete});
        expected = u"record c"_s;
    }
    const auto verdict = verifyJournal(*workspace.database);
    REQUIRE_FALSE(verdict);
    INFO(verdict.error().message.plain().toStdString());
    CHECK(verdict.error().message.plain().contains(expected));
    const auto health = checkStorage(*workspace.database);
    REQUIRE(health);
    CHECK(hasBlocker(*health));
}

TEST_CASE("what has changed since is told from the journal, each record once", "[journal]")
{
    TemporaryWorkspace workspace;
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"甲区"_s));
    const auto mark = journalMark(*workspace.database, u"area"_s);
    REQUIRE(mark);
    CHECK(mark->count == 1);
    CHECK((*changedSince(*workspace.database, u"area"_s, *mark))->isEmpty());
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"乙区"_s));
    REQUIRE(writeArea(*workspace.database, u"a"_s, u"丙区"_s));
    REQUIRE(writeArea(*workspace.database, u"b"_s, u"丁区"_s));
    const auto changed = changedSince(*workspace.database, u"area"_s, *mark);
    REQUIRE(changed);
    REQUIRE(*changed);
    CHECK(**changed == QStringList{u"a"_s, u"b"_s});
    CHECK((*changedSince(*workspace.database, u"round"_s, {}))->isEmpty());
    // Fewer entries are newer than were added: an older one came in.
    const auto now = journalMark(*workspace.database, u"area"_s);
    REQUIRE(now);
    CHECK_FALSE(*changedSince(*workspace.database, u"area"_s, {now->count - 1, now->clock}));
}
