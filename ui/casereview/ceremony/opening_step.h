#pragma once

#include "ui/casereview/ceremony/ceremony_step.h"

class QLabel;

namespace ducha {

/// What is drawn, for what, from how many, and who answers for it.
class OpeningStep : public CeremonyStep {
    Q_OBJECT

public:
    explicit OpeningStep(QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString mainText() const override;
    void enter(const DrawRow &row) override;

private:
    QLabel *m_purpose;
    QLabel *m_figures;
    QLabel *m_people;
};

} // namespace ducha
