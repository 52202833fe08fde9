#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QAccessible>
#include <QtGui/QPixmap>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace ducha {

/// Widgets that take the focus and that a screen reader would have no name for (ux.md U5).
inline QStringList namelessWidgets(QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window) || !widget->isEnabled() ||
            widget->focusProxy() || widget->objectName().startsWith(QLatin1StringView("qt_")))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QLatin1StringView(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName());
    }
    return nameless;
}

/// How many presses of Tab it takes to come back to where they began; 0 where they never do (ux.md U4).
inline int tabsAround(QWidget &window)
{
    QWidget *first = window.focusWidget();
    for (int presses = 1; first && presses < 300; ++presses) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        if (window.focusWidget() == first)
            return presses;
    }
    return 0;
}

/// A picture for the eye where DUCHA_SHOTS names a folder; nothing otherwise.
inline void shoot(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("DUCHA_SHOTS");
    if (folder.isEmpty())
        return;
    window.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    window.grab().save(folder + QLatin1Char('/') + name + QLatin1StringView(".png"));
}

} // namespace ducha
