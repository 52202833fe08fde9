#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workbench/workbench.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

class QThread;

namespace ducha {

/// Runs long work beside the window: a worker thread opens the workspace a second time, reports how far it is and stops
/// when asked. One job at a time; the window stays usable. The shell shows `what`, the progress and a cancel button.
class Tasks : public QObject {
    Q_OBJECT

public:
    explicit Tasks(Workbench &workbench, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~Tasks() override;

    /// Starts `work` and calls `done` with its result in the window's thread, after Changes was told; Conflict at once
    /// when another job is still running. `owner` going away keeps `done` from being called.
    template <class T>
    void run(const QString &what, QObject *owner, std::function<Result<T>(Workbench &, const Progress &)> work,
             std::function<void(const Result<T> &)> done)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        const auto refused = start(
            what, owner,
            [work = std::move(work), result](Workbench &beside, const Progress &progress) {
                result->emplace(work(beside, progress));
            },
            [done, result](const Error *broken) { done(broken ? Result<T>(*broken) : **result); });
        if (!refused)
            done(refused.error());
    }

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    void cancel() { m_stop = true; }

Q_SIGNALS:
    void started(const QString &what);
    void progressed(int done, int total);
    void finished();

private:
    using Work = std::function<void(Workbench &, const Progress &)>;
    using Done = std::function<void(const Error *broken)>;
    Result<> start(const QString &what, QObject *owner, Work work, Done done);

    Workbench &m_workbench;
    QThread *m_thread = nullptr;
    std::atomic<bool> m_stop = false;
};

} // namespace ducha
