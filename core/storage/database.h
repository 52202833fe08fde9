#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <functional>
#include <memory>

class QLockFile;
class QSqlQuery;

namespace ducha {

/// Named values of a statement: {{u":id"_s, id.toString()}, …}.
using Binds = QList<QPair<QString, QVariant>>;

/// On whose behalf records are changed; every journal entry carries it.
struct Author {
    QString device; ///< stable id of this laptop
    QString person; ///< name of who is working
};

/// Who writes and what time it is; the clock is an argument so that tests and imports can fix it.
struct Session {
    Author author;
    std::function<QDateTime()> clock;
};

/// One connection to one workspace file. Not thread-safe: a worker opens its own with `Access::Shared`.
/// SQLite runs with a TRUNCATE journal and synchronous=FULL, the mode that lost no acknowledged save in the
/// power-cut simulation of safety.md §0.2; a QLockFile beside the file keeps a second process out.
class Database {
public:
    enum class Access {
        Exclusive, ///< takes the lock file; a second process is refused
        Shared,    ///< another connection of a process that holds the lock already
        Snapshot,  ///< read only and without the lock: for a backup while the workspace is in use
    };

    /// Makes a new, empty workspace. An existing file is never touched: Error::Code::Workspace.
    static Result<std::unique_ptr<Database>> create(const QString &path, const Session &session);
    /// Opens a workspace, after a verified backup and a migration where it is older than the program.
    /// Refuses with Error::Code::Workspace what is absent, no workspace, truncated, newer, or open elsewhere.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Session &session,
                                                  Access access = Access::Exclusive);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement. Statements that write are only accepted inside inTransaction.
    Result<QSqlQuery> run(QStringView sql, const Binds &binds = {});

    /// Runs `work` in one transaction, seals the journal entries it caused and commits; any error rolls back.
    /// Nested calls join the outer transaction, whose commit then depends on all of them.
    Result<> inTransaction(const std::function<Result<>()> &work);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] QDateTime now() const { return m_session.clock(); }

private:
    Database(QString path, Session session);
    Result<> connect(Access access);
    Result<> configure(Access access);
    /// Called once the schema is known to be ours, word for word.
    Result<> trustSchema();
    Result<> takeLock();

    QString m_path;
    Session m_session;
    QString m_name; ///< Qt's connection name; no QSqlDatabase member, so that removeDatabase finds no user left
    std::unique_ptr<QLockFile> m_lock;
    int m_depth = 0;
    bool m_poisoned = false; ///< a nested piece of the running transaction failed
};

} // namespace ducha
