#pragma once

#include "ui/collision/steps/hit_form.h"

class QCheckBox;

namespace ducha {

/// 本人说明: what the person says, or how they refused, taken by two people.
class StatementForm : public HitForm {
    Q_OBJECT

public:
    explicit StatementForm(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] Result<> lacking() const override;

protected:
    void fill() override;
    void fillChoices() override;
    void submit() override;

private:
    [[nodiscard]] Statement statement() const;

    QCheckBox *m_refused;
    TextArea *m_text;
    DateField *m_on;
    ChoiceBox *m_taker;
    ChoiceBox *m_second;
    ChoiceBox *m_file;
};

} // namespace ducha
