#pragma once

#include "tests/core/workbench/casework/casework.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/window_checks.h"
#include "ui/finding/findings_page.h"
#include "ui/finding/papers_page.h"
#include "ui/support/fields.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace ducha {

/// An inspection with a team and marked passages, and one of the pages of this room that shows it.
template <class Shown>
struct FindingUi {
    Casework casework;
    Workbench &workbench = *casework.workbench;
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{workbench};
    Services services{workbench, context, prompts, notices, tasks};
    QList<Notice> told;
    Shown page{services};

    FindingUi()
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
    Widget &field(const char *name, QWidget *in = nullptr)
    {
        auto *found = (in ? in : &page)->template findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    /// The table of the page's own list.
    QTableView &table(const char *list) { return field<QTableView>("listView", &field<QWidget>(list)); }
    void press(const char *button)
    {
        auto &one = field<QPushButton>(button);
        REQUIRE(one.isEnabled());
        one.setFocus();
        QTest::keyClick(&one, Qt::Key_Space);
    }
};

} // namespace ducha
