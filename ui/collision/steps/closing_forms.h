#pragma once

#include "ui/collision/steps/hit_form.h"

namespace ducha {

/// 处置: what follows a violation.
class DisposalForm : public HitForm {
    Q_OBJECT

public:
    explicit DisposalForm(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] Result<> lacking() const override;

protected:
    void fill() override;
    void submit() override;

private:
    ChoiceBox *m_disposal;
    DateField *m_on;
};

/// 复核: what was put right and what shows it; nothing need be where no violation was determined.
class VerifyForm : public HitForm {
    Q_OBJECT

public:
    explicit VerifyForm(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] Result<> lacking() const override;

protected:
    void fill() override;
    void submit() override;

private:
    TextArea *m_rectified;
    DateField *m_on;
};

} // namespace ducha
