#pragma once

#include "core/planning/round.h"
#include "ui/support/panes/form_pane.h"

class QLineEdit;
class QSpinBox;

namespace ducha {

class DateField;

/// The fields of a round. Limits count from the day the unit signed for the feedback.
class RoundForm : public FormPane {
    Q_OBJECT

public:
    explicit RoundForm(const QDate &today, QWidget *parent = nullptr);
    void setValue(const Round &round);
    [[nodiscard]] Round value() const;
    void focusFirst();

private:
    Round m_round; ///< id and code
    QLineEdit *m_title;
    QSpinBox *m_year;
    DateField *m_startsOn;
    DateField *m_endsOn;
    QSpinBox *m_planMonths;
    QSpinBox *m_rectificationMonths;
};

} // namespace ducha
