#include "core/storage/engine.h"

#include <QtCore/QElapsedTimer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlField>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace ducha {

using namespace Qt::StringLiterals;

struct EngineSession::State {
    QSqlDatabase database;
    const std::atomic<bool> &stop;
};

namespace {

constexpr auto kDriver = "QPSQL";
constexpr std::chrono::milliseconds kBetweenAsking{100};

Error cancelled()
{
    return {Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
}

QString firstLine(const QSqlError &error)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return said.section(u'\n', 0, 0).trimmed();
}

Error refused(const QSqlError &error)
{
    const QString undefinedTable = u"42P01"_s; // PostgreSQL, appendix A
    if (error.nativeErrorCode() == undefinedTable)
        return {Error::Code::NotFound,
                {QT_TRANSLATE_NOOP("core", "The engine has no such table: %1 Name it with its schema."),
                 {firstLine(error)}}};
    return {Error::Code::Io, {QT_TRANSLATE_NOOP("core", "The engine refused: %1"), {firstLine(error)}}};
}

/// A connection of its own, closed and forgotten at the end. Qt wants it used in the thread that opened it.
class Connection {
public:
    explicit Connection(const QString &words) : m_name(u"ducha-engine-%1"_s.arg(quintptr(this)))
    {
        m_database = QSqlDatabase::addDatabase(QLatin1StringView(kDriver), m_name);
        m_database.setConnectOptions(words.contains(u"connect_timeout"_s) ? words : words + u" connect_timeout=15"_s);
    }
    ~Connection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<> open()
    {
        if (m_database.open())
            return {};
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The engine cannot be reached: %1 Check the words after --connect."),
                      {firstLine(m_database.lastError())}}};
    }
    QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// What both threads know.
struct Shared {
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    std::atomic<bool> stop = false;
    std::atomic<int> backend = 0; ///< the engine's own number of the connection
};

Result<> worked(const QString &words, const std::function<Result<>(EngineSession &)> &job, Shared &shared)
{
    Connection connection(words);
    DUCHA_TRY(connection.open());
    EngineSession::State state{connection.database(), shared.stop};
    EngineSession session(state);
    DUCHA_TRY(session.rows(u"SELECT pg_backend_pid()"_s, [&](const QStringList &row) -> Result<> {
        shared.backend = row.value(0).toInt();
        return {};
    }));
    DUCHA_TRY(session.run(u"BEGIN"_s));
    auto result = session.run(u"SET LOCAL standard_conforming_strings = on"_s);
    if (result)
        result = job(session);
    QSqlQuery(state.database).exec(u"ROLLBACK"_s); // what it answers does not matter: the connection ends here
    return result;
}

/// Asks the engine to leave off, over a second connection: the first is waiting.
void leaveOff(const QString &words, int backend)
{
    Connection connection(words);
    if (connection.open())
        QSqlQuery(connection.database()).exec(u"SELECT pg_cancel_backend(%1)"_s.arg(backend));
}

} // namespace

Result<> EngineSession::run(const QString &statement)
{
    if (m_state.stop)
        return cancelled();
    QSqlQuery query(m_state.database);
    if (query.exec(statement))
        return {};
    return m_state.stop ? cancelled() : refused(query.lastError());
}

Result<QStringList> EngineSession::columnsOf(const QString &table)
{
    QSqlQuery query(m_state.database);
    if (!query.exec(u"SELECT * FROM "_s + table + u" LIMIT 0"_s))
        return m_state.stop ? cancelled() : refused(query.lastError());
    QStringList names;
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return names;
}

Result<> EngineSession::rows(const QString &statement, const std::function<Result<>(const QStringList &row)> &take)
{
    if (m_state.stop)
        return cancelled();
    QSqlQuery query(m_state.database);
    query.setForwardOnly(true); // row by row: nothing is collected
    if (!query.exec(statement))
        return m_state.stop ? cancelled() : refused(query.lastError());
    const int columns = query.record().count();
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i).toString());
        DUCHA_TRY(take(row));
        if (m_state.stop)
            return cancelled();
    }
    if (m_state.stop)
        return cancelled();
    if (query.lastError().isValid())
        return refused(query.lastError());
    return {};
}

Result<> inEngine(const QString &connection, const std::function<Result<>(EngineSession &)> &job,
                  const Progress &progress)
{
    // Qt's driver takes a semicolon for a space, and libpq knows an address only where nothing stands before it.
    if (connection.trimmed().isEmpty() || connection.contains(u';') || connection.contains(u"://"_s))
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "Write the connection as host=… port=… dbname=… user=…, without "
                                                "semicolons. A password may stand in ~/.pgpass.")}};
    if (!QSqlDatabase::isDriverAvailable(QLatin1StringView(kDriver)))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "Qt's driver for PostgreSQL is missing. Install the package "
                                                "libqt6sql6-psql.")}};
    Shared shared;
    Result<> result;
    std::thread worker([&] {
        result = worked(connection, job, shared);
        const std::lock_guard lock(shared.mutex);
        shared.done = true;
        shared.changed.notify_all();
    });
    std::unique_lock lock(shared.mutex);
    while (!shared.changed.wait_for(lock, kBetweenAsking, [&] { return shared.done; })) {
        lock.unlock();
        shared.stop = shared.stop || !goOn(progress, 0, 0);
        if (shared.stop && shared.backend != 0)
            leaveOff(connection, shared.backend); // again and again: it may have stood between two statements
        lock.lock();
    }
    lock.unlock();
    worker.join();
    return result;
}

} // namespace ducha
