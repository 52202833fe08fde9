#pragma once

#include "core/workbench/draws/expert_pool.h"
#include "ui/support/panes/form_pane.h"

class QLineEdit;

namespace ducha {

/// The fields of an expert: what the rules of recusal look at, and what they are good at.
class ExpertForm : public FormPane {
    Q_OBJECT

public:
    explicit ExpertForm(QWidget *parent = nullptr);
    void setValue(const ExpertRow &row);
    [[nodiscard]] Expert value() const;
    void focusFirst();

private:
    Expert m_expert; ///< what the fields do not show stays
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QLineEdit *m_area;
    QLineEdit *m_specialities;
    QLineEdit *m_former;
    QLineEdit *m_recusals;
    QLineEdit *m_code;
};

} // namespace ducha
