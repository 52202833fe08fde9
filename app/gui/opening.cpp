#include "app/gui/opening.h"

#include "app/gui/settings.h"
#include "app/surroundings.h"
#include "core/workbench/safekeeping/safekeeping.h"
#include "core/workbench/sample/sample.h"
#include "ui/shell/welcome.h"
#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QThread>

#include <atomic>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("app", text);
}

QString workspaceFilter()
{
    return translated(QT_TRANSLATE_NOOP("app", "Workspaces (*.ducha)"));
}

QString withEnding(const QString &path)
{
    return path.isEmpty() || path.endsWith(u".ducha"_s, Qt::CaseInsensitive) ? path : path + u".ducha"_s;
}

/// Makes the sample in a thread of its own, while the welcome shows how far it is.
Result<> makeSample(const QString &path, Welcome &welcome)
{
    Result<> result;
    std::atomic<bool> stop = false;
    const QMetaObject::Connection stopping =
        QObject::connect(&welcome, &Welcome::cancelled, &welcome, [&stop] { stop = true; });
    const QMetaObject::Connection leaving =
        QObject::connect(&welcome, &QDialog::rejected, &welcome, [&stop] { stop = true; });
    const Session session = sessionHere();
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        const auto made = createSample(path, session, [&](int done, int total) {
            QMetaObject::invokeMethod(
                &welcome, [&welcome, done, total] { welcome.showProgress(done, total); }, Qt::QueuedConnection);
            return !stop.load();
        });
        if (!made)
            result = made.error();
    }));
    welcome.showProgress(0, 0);
    QEventLoop loop;
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    worker->start();
    loop.exec();
    worker->wait();
    QCoreApplication::processEvents(); // the last reports of the thread
    QObject::disconnect(stopping);
    QObject::disconnect(leaving);
    welcome.hideProgress();
    return result;
}

std::unique_ptr<Workbench> opened(Result<std::unique_ptr<Workbench>> result, Welcome &welcome)
{
    if (result)
        return *std::move(result);
    welcome.showError(words(result.error()));
    return nullptr;
}

/// What was chosen on the welcome window; null when it failed or the user thought better of it.
std::unique_ptr<Workbench> follow(Welcome::Choice choice, const QString &recent, Prompts &prompts, Welcome &welcome)
{
    const auto tell = [&welcome](const QString &text) { welcome.showError(text); };
    switch (choice) {
    case Welcome::Choice::Recent:
        return openWorkspace(recent, prompts, tell);
    case Welcome::Choice::Open: {
        const QString path =
            prompts.openPath(translated(QT_TRANSLATE_NOOP("app", "Open a workspace")), workspaceFilter());
        return path.isEmpty() ? nullptr : openWorkspace(path, prompts, tell);
    }
    case Welcome::Choice::New: {
        const QString path =
            withEnding(prompts.savePath(translated(QT_TRANSLATE_NOOP("app", "New workspace")),
                                        translated(QT_TRANSLATE_NOOP("app", "inspection.ducha")), workspaceFilter()));
        return path.isEmpty() ? nullptr : opened(Workbench::create(path, sessionHere()), welcome);
    }
    case Welcome::Choice::Sample: {
        const QString path =
            withEnding(prompts.savePath(translated(QT_TRANSLATE_NOOP("app", "Where the sample is kept")),
                                        translated(QT_TRANSLATE_NOOP("app", "sample.ducha")), workspaceFilter()));
        if (path.isEmpty())
            return nullptr;
        if (const auto made = makeSample(path, welcome); !made) {
            tell(words(made.error()));
            return nullptr;
        }
        return openWorkspace(path, prompts, tell);
    }
    case Welcome::Choice::Restore: {
        const QString backup =
            prompts.openPath(translated(QT_TRANSLATE_NOOP("app", "Choose a backup")), workspaceFilter());
        const QString path =
            backup.isEmpty()
                ? QString()
                : withEnding(prompts.savePath(translated(QT_TRANSLATE_NOOP("app", "Where the workspace is put back")),
                                              QFileInfo(backup).fileName(), workspaceFilter()));
        if (path.isEmpty())
            return nullptr;
        if (const auto restored = restoreWorkspace(backup, path, sessionHere()); !restored) {
            tell(words(restored.error()));
            return nullptr;
        }
        return openWorkspace(path, prompts, tell);
    }
    }
    return nullptr;
}

} // namespace

std::unique_ptr<Workbench> openWorkspace(const QString &path, Prompts &prompts,
                                         const std::function<void(const QString &)> &tell)
{
    auto workbench = Workbench::open(path, sessionHere());
    if (workbench)
        return *std::move(workbench);
    const QString why = words(workbench.error());
    const QStringList backups = backupsOf(path);
    if (workbench.error().code == Error::Code::Workspace && !backups.isEmpty()) {
        const QString question =
            translated(QT_TRANSLATE_NOOP("app",
                                         "%1\n\nThe newest automatic backup is %2. Put it back? The present file "
                                         "is kept beside it."))
                .arg(why, QFileInfo(backups.constFirst()).fileName());
        if (prompts.confirm(question, translated(QT_TRANSLATE_NOOP("app", "Put back")))) {
            if (const auto restored = restoreWorkspace(backups.constFirst(), path, sessionHere()); !restored) {
                tell(words(restored.error()));
                return nullptr;
            }
            workbench = Workbench::open(path, sessionHere());
            if (workbench)
                return *std::move(workbench);
            tell(words(workbench.error()));
            return nullptr;
        }
    }
    tell(why);
    return nullptr;
}

std::unique_ptr<Workbench> welcomeUser(Prompts &prompts, const QString &firstError)
{
    Welcome welcome(recentWorkspaces(), savedPerson().isEmpty() ? sessionHere().author.person : savedPerson());
    std::unique_ptr<Workbench> workbench;
    if (!firstError.isEmpty())
        welcome.showError(firstError);
    QObject::connect(&welcome, &Welcome::chosen, &welcome, [&](Welcome::Choice choice, const QString &recent) {
        savePersonName(welcome.person());
        workbench = follow(choice, recent, prompts, welcome);
        if (workbench)
            welcome.accept();
    });
    prompts.run(welcome);
    return workbench;
}

void startAnother(const QString &path)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            path.isEmpty() ? QStringList() : QStringList{path});
}

} // namespace ducha
