#pragma once

#include "tests/core/workbench/collision/verification/collided.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "ui/support/services.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWizard>

namespace ducha {

/// The inspection of Collided, in hand in a window's services.
struct CollisionUi : Collided {
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{*workbench};
    Services services{*workbench, context, prompts, notices, tasks};
    QList<Notice> told;

    CollisionUi()
    {
        context.set(round.id, about.id);
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
    }

    void waitForTasks()
    {
        QElapsedTimer timer;
        timer.start();
        // One task may start the next.
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        } while (tasks.isRunning() && timer.elapsed() < 60000);
        QCoreApplication::processEvents();
    }
    template <class Widget>
    static Widget &in(QWidget &window, const char *name)
    {
        auto *found = window.findChild<Widget *>(QLatin1StringView(name));
        REQUIRE(found);
        return *found;
    }
    static QString text(QWidget &window, const char *name) { return in<QLabel>(window, name).text(); }
    /// Presses a button by its key.
    void press(QAbstractButton &button)
    {
        REQUIRE(button.isEnabled());
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        waitForTasks();
    }
    void press(QWizard &wizard, QWizard::WizardButton which) { press(*wizard.button(which)); }
};

} // namespace ducha
