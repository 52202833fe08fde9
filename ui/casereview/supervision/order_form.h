#pragma once

#include "core/workbench/reviews/follow_up.h"
#include "ui/support/panes/form_pane.h"
#include "ui/support/record_ref.h"

class QLabel;
class QLineEdit;

namespace ducha {

class DateField;
class TextArea;

/// What an order demands; it can be changed until it is issued.
class OrderForm : public FormPane {
    Q_OBJECT

public:
    explicit OrderForm(QWidget *parent = nullptr);
    /// Shows the order; what is being typed into the same one stays.
    void setRow(const OrderRow &row, const QDate &today);
    [[nodiscard]] SupervisionOrder value() const;
    [[nodiscard]] bool isChanged() const { return value() != m_row.order; }
    void begin();

Q_SIGNALS:
    void linkActivated(const ducha::RecordRef &record);

private:
    OrderRow m_row; ///< as it was last read
    TextArea *m_matter;
    TextArea *m_demand;
    QLineEdit *m_leader;
    DateField *m_due;
    QLabel *m_source;
};

} // namespace ducha
