#pragma once

#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/settings.h"
#include "tests/core/workbench/feedback/drafted.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

namespace ducha {

/// An inspection with two decided findings, and everything that a page is made with.
struct FeedbackUi {
    Drafted work;
    Workbench &workbench = *work.workbench;
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{workbench};
    Services services{workbench, context, prompts, notices, tasks};
    QList<Notice> told;

    FeedbackUi()
    {
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
        context.set(work.about.roundId, work.about.id);
    }
    /// Shows the page and lets it follow every change, as the shell does.
    void show(Page &page)
    {
        QObject::connect(&workbench.changes(), &Changes::changed, &page, &Page::refresh);
        QObject::connect(&context, &Context::changed, &page, &Page::refresh);
        present(page);
        page.refresh();
    }
    static void present(QWidget &window)
    {
        window.resize(1180, 660);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    template <class Widget>
    static Widget &in(QWidget &window, const char *name)
    {
        auto *found = window.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
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
