#pragma once

#include "core/workbench/workbench.h"
#include "tests/support/temporary_workbench.h"
#include "tests/ui/support/scripted_prompts.h"
#include "ui/support/services.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

namespace ducha {

/// A fresh workspace with everything that a page is made with, and the notices it left.
struct UiFixture {
    TemporaryWorkbench workspace;
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{*workspace};
    Services services{*workspace, context, prompts, notices, tasks};
    QList<Notice> told;

    UiFixture()
    {
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
    }

    /// Lets a background task come to its end.
    void waitForTasks()
    {
        QElapsedTimer timer;
        timer.start();
        while (tasks.isRunning() && timer.elapsed() < 60000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::processEvents();
    }
};

} // namespace ducha
