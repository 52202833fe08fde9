#pragma once

#include "tests/core/workbench/casework/casework.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/window_checks.h"
#include "ui/evidence/anchors_page.h"
#include "ui/evidence/files_page.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

namespace ducha {

/// A PDF of so many pages, each with a word on it.
inline void writePdf(const QString &path, int pages)
{
    QPdfWriter writer(path);
    writer.setResolution(96);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        painter.drawText(100, 100, QStringLiteral("page %1").arg(page));
        painter.fillRect(100, 200, 200, 100, Qt::black);
        if (page < pages)
            writer.newPage();
    }
}

/// An inspection with marked passages, and one of the pages of this room that shows it.
template <class Shown>
struct EvidenceUi {
    Casework casework;
    Workbench &workbench = *casework.workbench;
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{workbench};
    Services services{workbench, context, prompts, notices, tasks};
    QList<Notice> told;
    Shown page{services};

    EvidenceUi()
    {
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
        QObject::connect(&workbench.changes(), &Changes::changed, &page, &Page::refresh);
        QObject::connect(&context, &Context::changed, &page, &Page::refresh);
        context.set(casework.about.roundId, casework.about.id);
        page.resize(1200, 720);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.refresh();
    }
    template <class Widget>
    Widget &field(const char *name)
    {
        auto *found = page.template findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString outside(const QString &name) { return casework.workbench.folder.filePath(name); }
    QList<AttachmentRow> files()
    {
        const auto rows = attachmentRows(workbench, casework.about.id);
        REQUIRE(rows);
        return *rows;
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
