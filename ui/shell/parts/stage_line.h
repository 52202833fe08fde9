#pragma once

#include "ui/support/record_ref.h"
#include "ui/support/services.h"

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ducha {

struct StageStep;

/// Where the inspection in hand stands, in the eight steps of the work, what its next step waits for (each a link), and
/// the button that takes it. Hidden while no inspection is in hand.
class StageLine : public QFrame {
    Q_OBJECT

public:
    explicit StageLine(Services &services, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    /// A link was followed: the rule of stageStep's message that is not met.
    void missingChosen(const QString &rule);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void show(const StageStep &step);
    void advance();

    Services &m_services;
    QVBoxLayout *m_rows;
    QHBoxLayout *m_row;
    QLabel *m_steps;
    QLabel *m_missing;
    QPushButton *m_advance;
};

} // namespace ducha
