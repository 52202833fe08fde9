#include "ui/shell/parts/enter_key.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>

namespace ducha {

namespace {

/// Sees the keys that nothing inside the window wanted.
class EnterKey : public QObject {
public:
    explicit EnterKey(QWidget &window) : QObject(&window), m_window(window) { window.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *button = qobject_cast<QAbstractButton *>(m_window.focusWidget());
        if (!button || key->isAutoRepeat() || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
            return false;
        button->click();
        return true;
    }

private:
    QWidget &m_window;
};

} // namespace

void letEnterPress(QWidget &window)
{
    new EnterKey(window);
}

} // namespace ducha
