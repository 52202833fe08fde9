#pragma once

#include "ui/casereview/ceremony/ceremony_step.h"
#include "ui/support/services.h"

class QLabel;

namespace ducha {

/// The draw itself: who gave what, and the button that draws, beside the window.
class CarryOutStep : public CeremonyStep {
    Q_OBJECT

public:
    explicit CarryOutStep(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString mainText() const override;
    void enter(const DrawRow &row) override;
    void proceed() override;

private:
    /// `mutualPairs`: why areas may review each other, where nobody said it at the freeze.
    void carryOut(const QString &mutualPairs);
    void askForReason(const QString &why);

    Services &m_services;
    DrawId m_draw;
    QLabel *m_parties;
    QLabel *m_sentence;
};

} // namespace ducha
