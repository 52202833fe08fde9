#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtCore/QStringList>

#include <memory>

namespace ducha {

/// What a job may ask of a database engine that somebody else runs, within one transaction.
class EngineSession {
public:
    /// Made by inEngine only; `state` is its own.
    struct State;
    explicit EngineSession(State &state) : m_state(state) {}

    Result<> run(const QString &statement);
    /// The columns of a table, whose name is already quoted; NotFound when there is none.
    Result<QStringList> columnsOf(const QString &table);
    /// Hands over the rows of a query one by one as text, NULL as empty; memory does not grow with them.
    Result<> rows(const QString &query, const std::function<Result<>(const QStringList &row)> &take);

private:
    State &m_state;
};

/// Does `job` in a PostgreSQL engine, reached through Qt's driver with libpq's words (host=… dbname=… user=…), and
/// rolls back at the end: tables that it made are gone, and nothing else can have changed. It runs in a thread of its
/// own; `progress` is asked ten times a second meanwhile and stops a statement that is being worked on. Usage for words
/// that cannot be handed on; Io when there is no driver, no engine, or it refuses a statement (only the first line of
/// what it says is kept: the others quote the statement, which holds numbers of citizens); NotFound for a table that is
/// not there; Cancelled.
Result<> inEngine(const QString &connection, const std::function<Result<>(EngineSession &)> &job,
                  const Progress &progress = {});

} // namespace ducha
