#pragma once

#include "core/workbench/draws/ceremony.h"
#include "ui/support/services.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ducha {

class CeremonyStep;

/// The draw on the big screen: full window (F11, Esc), one step at a time, Enter goes on, Alt+Left goes back. It begins
/// where the draw stands in the workspace.
class CeremonyDialog : public QDialog {
    Q_OBJECT

public:
    CeremonyDialog(Services &services, DrawId draw, QWidget *parent = nullptr);
    /// Esc: leaves the full screen first; asks once more where something half typed would be lost.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addStep(CeremonyStep *step);
    void makeSteps(const DrawRow &row);
    [[nodiscard]] CeremonyStep &step() const;
    /// Whether a step can be shown as the draw stands: nothing before its time, no giving after the draw.
    [[nodiscard]] bool isOpen(int index, const DrawRow &row) const;
    void go(int by);
    void enter(int index, const DrawRow &row);
    void say(const QString &text);

    Services &m_services;
    DrawId m_draw;
    QStackedWidget *m_steps;
    QLabel *m_head;
    QLabel *m_heading;
    QLabel *m_message;
    QPushButton *m_back;
    QPushButton *m_main;
    QList<bool> m_afterDraw;  ///< by step: only once it was drawn
    QList<bool> m_beforeDraw; ///< by step: only until it was drawn
    bool m_warned = false;    ///< Esc was pressed over something half typed
};

} // namespace ducha
