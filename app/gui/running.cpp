#include "app/gui/running.h"

#include "app/gui/opening.h"
#include "app/gui/pages.h"
#include "app/gui/settings.h"
#include "core/workbench/safekeeping/safekeeping.h"
#include "ui/shell/main_window.h"
#include "ui/shell/parts/main_menu.h"

#include <QtWidgets/QApplication>

namespace ducha {

namespace {

/// Today's backup, made beside the window; only a failure is worth a word.
void backUpQuietly(Services &services, QObject *owner)
{
    services.tasks.run<QString>(
        QCoreApplication::translate("app", "Today's backup"), owner,
        [](Workbench &beside, const Progress &) { return backUpToday(beside); },
        [&notices = services.notices](const Result<QString> &made) {
            if (!made)
                notices.failed(made.error());
        });
}

} // namespace

int runWindow(QApplication &application, Workbench &workbench, Prompts &prompts, bool systemIsDark)
{
    Context context;
    Notices notices;
    Tasks tasks(workbench);
    Services services{workbench, context, prompts, notices, tasks};
    MainWindow window(makePages(services, [] { startAnother({}); }), services);
    rememberWorkspace(workbench.path());
    window.menu().setLook(savedLook());
    restoreWindow(window);
    QObject::connect(&window.menu(), &MainMenu::otherWorkspaceAsked, &window, [] { startAnother({}); });
    QObject::connect(&window.menu(), &MainMenu::lookChosen, &window, [&](const Look &look) {
        saveLook(look);
        applyLook(application, look, systemIsDark);
        window.menu().setLook(look);
    });
    window.show();
    backUpQuietly(services, &window);
    const int status = QApplication::exec();
    saveWindow(window);
    return status;
}

} // namespace ducha
