#pragma once

#include "ui/support/tasks.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ducha {

/// What runs beside the window: what, how many of how many, how long yet, and a button that stops it. It comes half a
/// second after the start, so that short work does not flicker.
class ProgressStrip : public QFrame {
    Q_OBJECT

public:
    explicit ProgressStrip(Tasks &tasks, QWidget *parent = nullptr);

private:
    void tell(int done, int total);

    QString m_what;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_delay;
    QElapsedTimer m_since;
};

/// "about 3 min left" for work of which `done` of `total` took `elapsedMs`; empty while nothing can be said.
[[nodiscard]] QString timeLeftWords(int done, int total, qint64 elapsedMs);

} // namespace ducha
