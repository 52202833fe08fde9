#pragma once

#include "ui/casereview/ceremony/ceremony_step.h"
#include "ui/support/services.h"

class QLabel;

namespace ducha {

/// The end: verified before everybody, certified, printed, and the files for whoever wants to recompute.
class ClosingStep : public CeremonyStep {
    Q_OBJECT

public:
    explicit ClosingStep(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString mainText() const override;
    void enter(const DrawRow &row) override;

private:
    void verify();
    void certify();
    void preview();
    void exportFiles();
    void answer(const QString &text, const QString &details);

    Services &m_services;
    DrawRow m_row;
    QLabel *m_answer;
    QLabel *m_details;
};

} // namespace ducha
