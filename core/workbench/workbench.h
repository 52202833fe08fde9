#pragma once

#include "core/base/check_message.h"
#include "core/base/progress.h"
#include "core/storage/database.h"
#include "core/workbench/changes.h"

namespace ducha {

/// An open workspace and who works in it. The functions of this folder take it as their first argument.
/// Not thread-safe: a background task opens its own with `openBeside`.
class Workbench {
public:
    /// Makes a workspace and fills in the standard catalogue, outlines and settings that every office starts from.
    /// A failure leaves no file.
    static Result<std::unique_ptr<Workbench>> create(const QString &path, const Session &session);
    static Result<std::unique_ptr<Workbench>> open(const QString &path, const Session &session);
    /// A second way into a workspace that this process has open, for a worker thread.
    static Result<std::unique_ptr<Workbench>> openBeside(const Workbench &other);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Changes &changes() { return m_changes; }
    [[nodiscard]] const QString &path() const { return m_database->path(); }
    [[nodiscard]] QDateTime now() const { return m_database->now(); }
    [[nodiscard]] QDate today() const { return m_database->now().date(); }

    /// Runs `work` in one transaction and tells Changes once it is committed.
    Result<> write(const std::function<Result<>()> &work);

private:
    explicit Workbench(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    Changes m_changes;
};

/// The next human number of a kind, such as TH-2026-0007: one more than the highest ever given out in `table`.
Result<QString> nextCode(Workbench &workbench, QStringView table, const QString &prefix, int year, int digits);

} // namespace ducha
