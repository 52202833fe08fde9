#pragma once

#include "ui/casereview/ceremony/ceremony_step.h"

class QLabel;

namespace ducha {

/// A digest, as large as the window allows, in groups of four characters that a hall can write down.
class DigestStep : public CeremonyStep {
    Q_OBJECT

public:
    enum class What { Cases, Experts, Seed };

    explicit DigestStep(What what, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString mainText() const override;
    void enter(const DrawRow &row) override;

private:
    What m_what;
    QLabel *m_digest;
    QLabel *m_sentence;
};

} // namespace ducha
