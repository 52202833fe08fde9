#pragma once

#include "ui/casereview/ceremony/ceremony_step.h"
#include "ui/support/services.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ducha {

/// The parts of the seed: each party types a name and a value, which the hall sees as it is typed.
class EntropyStep : public CeremonyStep {
    Q_OBJECT

public:
    explicit EntropyStep(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString mainText() const override;
    void enter(const DrawRow &row) override;
    /// Goes on with at least two parties only, and not over something half typed.
    void proceed() override;
    [[nodiscard]] QString unsaved() const override;

private:
    void give();
    void mirror();

    Services &m_services;
    DrawRow m_row;
    QLabel *m_typed;
    QLabel *m_given;
    QLineEdit *m_contributor;
    QLineEdit *m_value;
    QPushButton *m_give;
};

} // namespace ducha
