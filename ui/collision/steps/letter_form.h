#pragma once

#include "ui/collision/steps/hit_form.h"

namespace ducha {

/// 分发核查: the day of the letter to the unit; its number is the office's next.
class LetterForm : public HitForm {
    Q_OBJECT

public:
    explicit LetterForm(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] Result<> lacking() const override;

protected:
    void fill() override;
    void submit() override;

private:
    DateField *m_on;
};

} // namespace ducha
