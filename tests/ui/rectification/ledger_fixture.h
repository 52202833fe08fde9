#pragma once

#include "tests/core/workbench/returns/ledger.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "ui/rectification/ledger_page.h"
#include "ui/support/list_panel.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace ducha {

/// A ledger of two inspections, with the page that shows it.
struct LedgerUi {
    Ledger ledger;
    Workbench &workbench = *ledger.workbench;
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{workbench};
    Services services{workbench, context, prompts, notices, tasks};
    QList<Notice> told;
    LedgerPage page{services};

    LedgerUi()
    {
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
        QObject::connect(&workbench.changes(), &Changes::changed, &page, &LedgerPage::refresh);
        QObject::connect(&context, &Context::changed, &page, &LedgerPage::refresh);
        context.set(ledger.round.id, ledger.about.id);
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.refresh();
    }
    template <class Widget>
    Widget &field(const char *name, QWidget *in = nullptr)
    {
        auto *found = (in ? in : &page)->findChild<Widget *>(QString::fromLatin1(name));
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
