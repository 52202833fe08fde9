#include "ui/support/panes/focus_door.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QWidget>

namespace ducha {

namespace {

class FocusDoor : public QObject {
public:
    FocusDoor(QWidget &whole, QWidget &first) : QObject(&whole), m_first(first) { whole.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_first.setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

private:
    QWidget &m_first; ///< inside `whole`, so it lives as long
};

} // namespace

void passFocus(QWidget &whole, QWidget &first)
{
    new FocusDoor(whole, first);
}

} // namespace ducha
