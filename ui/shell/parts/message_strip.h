#pragma once

#include "ui/support/notices.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace ducha {

/// The strip under the page: one sentence with its sign, at most one action. What was done goes away by itself after a
/// while; what failed stays until it is closed or followed.
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);
    void show(const Notice &notice);

private:
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_run;
};

} // namespace ducha
