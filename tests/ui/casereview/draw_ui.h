#pragma once

#include "core/workbench/draws/case_pool.h"
#include "core/workbench/draws/ceremony.h"
#include "core/workbench/draws/expert_pool.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "ui/support/services.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace ducha {

/// Two organs with cases and experts of four areas, in hand in a window's services.
struct DrawUi : Prepared {
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{*workbench};
    Services services{*workbench, context, prompts, notices, tasks};
    QList<Notice> told;

    DrawUi()
    {
        context.set(round.id, {});
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
    }

    CaseFile addCase(int number, const Unit &organ, const QString &category = QStringLiteral("长期执行不了"))
    {
        CaseFile file;
        file.roundId = round.id;
        file.unitId = organ.id;
        file.unitName = organ.name;
        file.areaName = organ.name.left(3);
        file.number = QStringLiteral("（2023）苏0583执%1号").arg(number);
        file.kind = QStringLiteral("执行");
        file.category = category;
        file.progress = QStringLiteral("已结案");
        file.closedOn = QDate(2024, 5, 6);
        const auto saved = saveCase(*workbench, file);
        REQUIRE(saved);
        return *saved;
    }
    Expert addExpert(const QString &name, const QString &area)
    {
        Expert expert;
        expert.name = name;
        expert.unitName = area + QStringLiteral("人民法院");
        expert.areaName = area;
        expert.specialities = QStringLiteral("执行");
        const auto saved = saveExpert(*workbench, expert);
        REQUIRE(saved);
        return *saved;
    }
    /// Twelve closed cases of two organs, six experts of three areas without cases.
    void fillPools()
    {
        for (int i = 1; i <= 12; ++i)
            addCase(100 + i, i <= 6 ? court : otherCourt);
        const QStringList areas = {QStringLiteral("张家港市"), QStringLiteral("常熟市"), QStringLiteral("吴江区")};
        for (int i = 0; i < 6; ++i)
            addExpert(QStringLiteral("专家%1").arg(i + 1), areas.at(i % 3));
    }
    FreezeDraft draft(int count = 4)
    {
        FreezeDraft made;
        made.roundId = round.id;
        made.purpose = QStringLiteral("长期执行不了案件（第一轮）");
        made.count = count;
        made.operatorName = QStringLiteral("操作员");
        made.witness = QStringLiteral("见证人");
        return made;
    }
    DrawSession frozen(int count = 4)
    {
        const auto made = freezeDraw(*workbench, draft(count));
        REQUIRE(made);
        return *made;
    }
    DrawSession drawn(int count = 4)
    {
        const DrawSession made = frozen(count);
        REQUIRE(giveEntropy(*workbench, made.id, QStringLiteral("甲方"), QStringLiteral("3 5 1 6")));
        REQUIRE(giveEntropy(*workbench, made.id, QStringLiteral("乙方"), QStringLiteral("今天下雨")));
        const auto done = carryOutDraw(*workbench, made.id);
        REQUIRE(done);
        return *done;
    }
    void waitForTasks()
    {
        QElapsedTimer timer;
        timer.start();
        while (tasks.isRunning() && timer.elapsed() < 60000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
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
    void press(QWidget &window, const char *name)
    {
        auto &button = in<QPushButton>(window, name);
        REQUIRE(button.isEnabled());
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        waitForTasks();
    }
    static void fill(QWidget &window, const char *name, const QString &text)
    {
        auto &edit = in<QLineEdit>(window, name);
        edit.setFocus();
        edit.clear();
        typeText(edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
};

} // namespace ducha
