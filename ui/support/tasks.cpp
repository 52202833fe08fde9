#include "ui/support/tasks.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QThread>

namespace ducha {

Tasks::Tasks(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench) {}

Tasks::~Tasks()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

Result<> Tasks::start(const QString &what, QObject *owner, Work work, Done done)
{
    if (m_thread)
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "Something else is still running. Wait for it or cancel it first.")}};
    m_stop = false;
    auto broken = std::make_shared<std::optional<Error>>();
    m_thread = QThread::create([this, work = std::move(work), broken] {
        auto beside = Workbench::openBeside(m_workbench);
        if (!beside) {
            *broken = beside.error();
            return;
        }
        QElapsedTimer sinceTold; // signals to the window at most every 50 ms, so that they never pile up
        const Progress progress = [&](int count, int total) {
            if (!sinceTold.isValid() || sinceTold.elapsed() > 50 || count == total) {
                sinceTold.start();
                Q_EMIT progressed(count, total);
            }
            return !m_stop.load();
        };
        work(**beside, progress);
    });
    const QPointer<QObject> alive(owner);
    connect(m_thread, &QThread::finished, this, [this, alive, done = std::move(done), broken] {
        m_thread->deleteLater();
        m_thread = nullptr;
        Q_EMIT finished();
        Q_EMIT m_workbench.changes().changed();
        if (alive)
            done(*broken ? &**broken : nullptr);
    });
    Q_EMIT started(what);
    m_thread->start();
    return {};
}

} // namespace ducha
