#pragma once

#include "ui/collision/steps/hit_form.h"

class QLineEdit;

namespace ducha {

/// 认定: the outcome, what it rests on, where it was decided together, and two verifiers.
class DeterminationForm : public HitForm {
    Q_OBJECT

public:
    explicit DeterminationForm(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] Result<> lacking() const override;

protected:
    void fill() override;
    void fillChoices() override;
    void submit() override;

private:
    [[nodiscard]] Determination determination() const;

    ChoiceBox *m_outcome;
    TextArea *m_basis;
    QLineEdit *m_decidedBy;
    ChoiceBox *m_verifier;
    ChoiceBox *m_second;
    DateField *m_on;
};

} // namespace ducha
