#include "core/storage/database.h"

#include "core/storage/backup.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"
#include "core/storage/sql_error.h"
#include "core/storage/workspace_file.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QThread>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr auto kInMemory = QLatin1StringView(":memory:");
constexpr int kTriesToLearn = 20; ///< whose lock it is, 5 ms each

bool writes(QStringView sql)
{
    const auto word = sql.trimmed().left(8);
    return word.startsWith(u"INSERT"_s, Qt::CaseInsensitive) || word.startsWith(u"UPDATE"_s, Qt::CaseInsensitive) ||
           word.startsWith(u"DELETE"_s, Qt::CaseInsensitive);
}

Error nameTaken(const QString &path)
{
    return {Error::Code::Workspace,
            {QT_TRANSLATE_NOOP("core", "There is a file of this name already. Choose another name.")},
            {},
            {.file = path}};
}

/// A name that no earlier backup bears: the one that saves this file must be of this file.
QString freeBackupName(const QString &file, int version)
{
    const QString stem = u"%1.v%2"_s.arg(file).arg(version);
    QString name = stem + u".backup"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2.backup"_s.arg(stem).arg(i);
    return name;
}

/// The schema version as SQLite reads it, after it has taken back what a kill cut off.
Result<int> schemaVersionOf(Database &database)
{
    auto query = database.run(u"PRAGMA user_version");
    if (!query)
        return query.error();
    query->next();
    return query->value(0).toInt();
}

} // namespace

Database::Database(QString path, Session session) : m_path(std::move(path)), m_session(std::move(session))
{
    static std::atomic<int> count = 0;
    m_name = u"ducha-%1"_s.arg(++count);
}

Database::~Database()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Session &session)
{
    const bool onDisk = path != kInMemory;
    const QFileInfo info(path);
    if (onDisk && info.exists())
        return nameTaken(path);
    if (onDisk && !info.absoluteDir().exists())
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The folder does not exist. Create it first, or choose another.")},
                     {},
                     {.file = path}};
    std::unique_ptr<Database> database(new Database(onDisk ? info.absoluteFilePath() : path, session));
    if (onDisk) {
        DUCHA_TRY(database->takeLock());
        if (QFileInfo::exists(database->path())) // made by somebody else before we had the lock: not ours to remove
            return nameTaken(path);
    }
    const auto made = [&]() -> Result<> {
        DUCHA_TRY(database->connect(Access::Exclusive));
        DUCHA_TRY(database->run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
        DUCHA_TRY(migrate(*database, 0));
        return database->trustSchema();
    }();
    if (!made) {
        const QString file = database->path();
        database.reset();
        if (onDisk)
            removeWorkspace(file); // ours: it did not exist when we took the lock
        return made.error();
    }
    if (onDisk)
        DUCHA_TRY(syncFolderOf(path));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Session &session, Access access)
{
    // Through the canonical name two ways to one file share one lock.
    const QString file = QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : path;
    std::unique_ptr<Database> database(new Database(file, session));
    if (access == Access::Shared) {
        DUCHA_TRY(database->connect(access));
        DUCHA_TRY(database->trustSchema()); // compared when this process took the lock
        return database;
    }
    const int newest = newestSchemaVersion();
    if (const auto header = readWorkspaceHeader(file, newest); !header)
        return header.error();
    if (access == Access::Exclusive)
        DUCHA_TRY(database->takeLock());
    DUCHA_TRY(database->connect(access));
    const auto version = schemaVersionOf(*database);
    if (!version)
        return version.error();
    if (*version > newest)
        return newerWorkspace(file, *version, newest);
    if (*version < newest && access == Access::Exclusive) {
        DUCHA_TRY(backupTo(*database, freeBackupName(file, *version)));
        DUCHA_TRY(migrate(*database, *version));
    }
    if (access == Access::Exclusive) {
        DUCHA_TRY(checkSchema(*database));
        DUCHA_TRY(database->trustSchema());
    }
    return database;
}

Result<> Database::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    m_lock->setStaleLockTime(0); // only a dead owner makes a lock stale, never its age
    if (m_lock->tryLock())
        return {};
    if (m_lock->error() == QLockFile::PermissionError) {
        m_lock.reset();
        return Error{
            Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "The workspace lies in a folder where you may not write. Copy it to one "
                                       "where you may.")},
            {},
            {.file = m_path}};
    }
    qint64 pid = 0;
    QString host;
    QString program;
    const auto isNamed = [&] { return m_lock->getLockInfo(&pid, &host, &program); };
    // Whose lock does not say so is about to say it, or was killed before it could; who lives cannot be robbed of it.
    for (int tries = 0; tries < kTriesToLearn && !isNamed(); ++tries) {
        QThread::msleep(5);
        if (m_lock->tryLock())
            return {};
    }
    QLockFile removing(m_path + u".lock.rmlock"_s); // as Qt does: or one takes away what another has just taken
    if (!isNamed() && removing.tryLock() && !isNamed() && m_lock->removeStaleLockFile() && m_lock->tryLock())
        return {};
    m_lock.reset();
    return Error{Error::Code::Locked,
                 {QT_TRANSLATE_NOOP("core", "The workspace is open in another program (%1, process %2 on %3). "
                                            "Close it there and try again."),
                  {program, QString::number(pid), host}},
                 {},
                 {.file = m_path}};
}

Result<> Database::connect(Access access)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    if (access == Access::Snapshot)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection.setConnectOptions(options);
    connection.setDatabaseName(m_path);
    if (!connection.open())
        return errorFromSql(connection.lastError(), m_path);
    return configure(access);
}

Result<> Database::configure(Access access)
{
    // safety.md §2 "Open": a hostile file must not run code or break memory through its schema.
    QStringList pragmas{u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s,
                        u"temp_store = MEMORY"_s};
    if (access != Access::Snapshot)
        pragmas += {u"secure_delete = ON"_s, u"journal_mode = TRUNCATE"_s, u"synchronous = FULL"_s};
    for (const QString &pragma : pragmas)
        DUCHA_TRY(run(u"PRAGMA "_s + pragma));
    return {};
}

Result<> Database::trustSchema()
{
    // The journal's triggers call json_object(), which SQLite lets only a trusted schema do.
    DUCHA_TRY(run(u"PRAGMA trusted_schema = ON"));
    return {};
}

Result<QSqlQuery> Database::run(QStringView sql, const Binds &binds)
{
    Q_ASSERT_X(m_depth > 0 || !writes(sql), "Database::run", "a write outside inTransaction would not be journaled");
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.prepare(sql.toString()))
        return errorFromSql(query.lastError(), m_path);
    for (const auto &[name, value] : binds)
        query.bindValue(name, value);
    if (!query.exec())
        return errorFromSql(query.lastError(), m_path);
    return query;
}

Result<> Database::inTransaction(const std::function<Result<>()> &work)
{
    if (m_depth > 0) {
        ++m_depth;
        const auto done = work();
        --m_depth;
        m_poisoned = m_poisoned || !done;
        return done;
    }
    DUCHA_TRY(run(u"BEGIN IMMEDIATE"));
    m_depth = 1;
    m_poisoned = false;
    auto done = work();
    if (done && m_poisoned)
        done = Error{Error::Code::Storage,
                     {QT_TRANSLATE_NOOP("core", "A part of the change failed, so nothing was changed.")},
                     u"error of a nested transaction was dropped"_s,
                     {.file = m_path}};
    if (done)
        done = sealJournal(*this);
    m_depth = 0;
    if (done) {
        const auto committed = run(u"COMMIT");
        if (committed)
            return {};
        done = committed.error();
    }
    // A failing ROLLBACK has nothing to add: SQLite has then rolled back by itself (disk full, I/O error).
    [[maybe_unused]] const auto rolledBack = run(u"ROLLBACK");
    return done;
}

} // namespace ducha
