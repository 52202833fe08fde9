#pragma once

#include "ui/casereview/ceremony/ceremony_step.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QLabel;
class QPushButton;
class QTimer;

namespace ducha {

class ListPanel;

/// The drawn list growing, case by case: the one in hand huge, with its ticket and its experts, the others below.
/// Substitutes are drawn from here too; nothing is drawn again.
class RevealStep : public CeremonyStep {
    Q_OBJECT

public:
    explicit RevealStep(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString mainText() const override;
    void enter(const DrawRow &row) override;
    /// While the list grows: shows the rest at once. Then goes on.
    void proceed() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void grow(qsizetype upTo);
    void showCase(int row);
    void substitute();

    Services &m_services;
    DrawId m_draw;
    QList<DrawnCase> m_all;
    TableModel<DrawnCase> m_model;
    QLabel *m_case;
    QLabel *m_details;
    ListPanel *m_list;
    QPushButton *m_skip;
    QPushButton *m_substitute;
    QTimer *m_timer;
    qsizetype m_shown = 0;
    bool m_wasRevealed = false; ///< the hall has seen it: it is not revealed a second time
};

} // namespace ducha
