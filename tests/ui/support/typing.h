#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QInputMethodEvent>
#include <QtWidgets/QWidget>

namespace ducha {

/// Types text as an input method commits it, the way Chinese comes in; QTest's key clicks know ASCII only.
inline void typeText(QWidget &field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace ducha
