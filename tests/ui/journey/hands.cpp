#include "tests/ui/journey/hands.h"

#include "tests/support/catch_qt.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtGui/QAccessible>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000; // milliseconds

/// Without a window manager nobody gives the keys back to the window behind one that was closed.
void activateFront()
{
    if (QApplication::activePopupWidget())
        return;
    QWidget *front = QApplication::activeModalWidget();
    if (!front && QApplication::activeWindow() && QApplication::activeWindow()->isVisible())
        return;
    if (!front) {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (qobject_cast<QMainWindow *>(window) && window->isVisible())
                front = window;
        }
    }
    if (front && !front->isActiveWindow())
        front->activateWindow();
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name).remove(u'&') : QString();
}

bool isCalled(QWidget *widget, const QString &name)
{
    return widget && (widget->objectName() == name || nameOf(*widget) == name);
}

} // namespace

QWidget *inFocus()
{
    QWidget *window = QApplication::activePopupWidget();
    if (!window)
        window = QApplication::activeModalWidget();
    if (!window)
        window = QApplication::activeWindow();
    if (!window)
        return nullptr;
    return window->focusWidget() ? window->focusWidget() : window;
}

void Hands::inProgram(const std::function<void()> &act)
{
    QMetaObject::invokeMethod(qApp, act, Qt::BlockingQueuedConnection);
}

/// Whether there is a window to go on in, and no button still goes down and up again (a mnemonic takes its time).
static bool isAtRest()
{
    const QWidget *focus = inFocus();
    if (!focus)
        return false;
    const auto buttons = focus->window()->findChildren<QAbstractButton *>();
    return std::none_of(buttons.begin(), buttons.end(), [](const QAbstractButton *button) { return button->isDown(); });
}

/// Lets the program come to rest after a key: what was posted, what a timer of no time does, and the window that comes
/// to the front when another is closed.
void Hands::settle()
{
    for (int i = 0; i < 200; ++i) {
        inProgram([] { activateFront(); });
        if (i >= 3 && look(isAtRest))
            break;
        QThread::msleep(2);
    }
}

void Hands::press(const QString &keys, int times)
{
    const QKeySequence sequence(keys);
    REQUIRE(sequence.count() == 1);
    const QKeyCombination combination = sequence[0];
    for (int i = 0; i < times; ++i) {
        // Not waited for: the key may open something that waits in a loop of its own.
        QMetaObject::invokeMethod(
            qApp,
            [combination] {
                if (QWidget *target = inFocus())
                    QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
            },
            Qt::QueuedConnection);
        settle();
    }
}

void Hands::type(const QString &text)
{
    QMetaObject::invokeMethod(
        qApp,
        [text] {
            QInputMethodEvent event;
            event.setCommitString(text);
            if (QWidget *target = inFocus())
                QCoreApplication::sendEvent(target, &event);
        },
        Qt::QueuedConnection);
    settle();
}

void Hands::pressUntil(const QString &keys, const std::function<bool()> &reached, int most)
{
    QStringList passed;
    for (int presses = 0; presses <= most; ++presses) {
        if (look(reached))
            return;
        passed.append(where());
        press(keys);
    }
    FAIL("never reached by " << keys.toStdString() << ":\n" << passed.join(u'\n').toStdString());
}

void Hands::tabTo(const QString &name)
{
    INFO("on the way to " << name.toStdString());
    pressUntil(u"Tab"_s, [name] { return isCalled(inFocus(), name); });
}

void Hands::choose(const QString &entry)
{
    press(u"Space"_s);
    pressUntil(u"Down"_s, [entry] {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu && menu->activeAction() && menu->activeAction()->text().remove(u'&').startsWith(entry);
    });
    press(u"Return"_s);
}

void Hands::waitFor(const QString &what, const std::function<bool()> &seen)
{
    QElapsedTimer timer;
    timer.start();
    while (!look(seen)) {
        if (timer.elapsed() > kPatience)
            FAIL("waited in vain for " << what.toStdString() << " at " << where().toStdString());
        QThread::msleep(10);
    }
    settle();
}

void Hands::waitForWindow(const QString &title)
{
    waitFor(title, [title] {
        activateFront();
        const QWidget *front = inFocus();
        return front && front->window()->windowTitle() == title;
    });
}

QString Hands::where()
{
    return look([] {
        QWidget *widget = inFocus();
        if (!widget)
            return u"nowhere"_s;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QString value = spoken ? spoken->text(QAccessible::Value) : QString();
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells.append(view->currentIndex().siblingAtColumn(column).data().toString());
            value = u"row %1 of %2: "_s.arg(view->currentIndex().row() + 1).arg(view->model()->rowCount()) +
                    cells.join(u" | "_s);
        }
        return u"[%1] %2 %3 '%4' = '%5'"_s.arg(widget->window()->windowTitle(),
                                               QString::fromLatin1(widget->metaObject()->className()),
                                               widget->objectName(), nameOf(*widget), value.left(300));
    });
}

bool Hands::isOn(const QString &name)
{
    return look([name] { return isCalled(inFocus(), name); });
}

void Hands::shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("DUCHA_SHOTS");
    if (folder.isEmpty())
        return;
    inProgram([&] {
        QWidget *front = QApplication::activeModalWidget();
        if (!front)
            front = QApplication::activeWindow();
        if (front)
            front->grab().save(folder + u'/' + name + u".png"_s);
    });
}

} // namespace ducha
