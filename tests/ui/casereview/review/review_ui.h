#pragma once

#include "tests/core/workbench/reviews/review_fixture.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/window_checks.h"
#include "ui/shell/page.h"
#include "ui/support/fields.h"
#include "ui/support/services.h"

#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

namespace ducha {

/// Drawn cases with their experts, and a page of this room that shows them.
template <class Shown>
struct ReviewUi {
    Reviewed cases;
    Workbench &workbench = *cases.workbench;
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{workbench};
    Services services{workbench, context, prompts, notices, tasks};
    QList<Notice> told;
    Shown page{services};

    ReviewUi()
    {
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
        QObject::connect(&workbench.changes(), &Changes::changed, &page, &Page::refresh);
        QObject::connect(&context, &Context::changed, &page, &Page::refresh);
        context.set(cases.about.roundId, cases.about.id);
        page.resize(1200, 620);
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
    QTableView &table(const char *list, QWidget *in = nullptr)
    {
        return field<QTableView>("listView", &field<QWidget>(list, in));
    }
    void press(const char *button, QWidget *in = nullptr)
    {
        auto &one = field<QPushButton>(button, in);
        REQUIRE(one.isEnabled());
        REQUIRE(one.isVisible());
        one.setFocus();
        QTest::keyClick(&one, Qt::Key_Space);
    }
    /// Types as an input method commits it, in place of what stands there, and leaves the field.
    template <class Field>
    void type(const char *name, const QString &text, QWidget *in = nullptr)
    {
        auto &one = field<Field>(name, in);
        one.setFocus();
        one.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&one, Qt::Key_Delete);
        typeText(one, text);
        QTest::keyClick(&one, Qt::Key_Tab);
    }
    /// Goes by the arrow keys to the tab of the desk whose words contain `name`, and answers what is in front.
    QWidget *tab(const QString &name)
    {
        auto &tabs = field<QTabWidget>("deskTabs");
        tabs.tabBar()->setFocus();
        for (int i = 0; i < tabs.count(); ++i)
            QTest::keyClick(tabs.tabBar(), Qt::Key_Left);
        for (int i = 0; i < tabs.count() && !tabs.tabText(tabs.currentIndex()).contains(name); ++i)
            QTest::keyClick(tabs.tabBar(), Qt::Key_Right);
        REQUIRE(tabs.tabText(tabs.currentIndex()).contains(name));
        return tabs.currentWidget();
    }
    QWidget *front() { return field<QTabWidget>("deskTabs").currentWidget(); }
    /// The expert at this place (from 1) sits down; 0 is the group.
    void sit(int place)
    {
        auto &seat = field<QComboBox>("seatBox");
        seat.setFocus();
        for (int i = 0; i < seat.count() && seat.currentIndex() != place; ++i)
            QTest::keyClick(&seat, seat.currentIndex() < place ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(seat.currentIndex() == place);
    }
    void choose(QComboBox &box, int index)
    {
        box.setFocus();
        for (int i = 0; i < box.count() && box.currentIndex() != index; ++i)
            QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(box.currentIndex() == index);
        QTest::keyClick(&box, Qt::Key_Tab);
    }
    ReviewView view(ExpertId as = {}) { return cases.view(cases.first, as); }
};

} // namespace ducha
