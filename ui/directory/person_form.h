#pragma once

#include "core/workbench/preparation/directory_records.h"
#include "ui/support/panes/form_pane.h"

class QLineEdit;

namespace ducha {

class ChoiceBox;

/// The fields of a person. The unit is one of the list, or the name of an office that is not inspected.
class PersonForm : public FormPane {
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);
    void setUnits(const QList<UnitRow> &units);
    void setValue(const PersonRow &row);
    [[nodiscard]] Person value() const;
    [[nodiscard]] QString unitText() const;
    void focusFirst();

private:
    Person m_person; ///< what the fields do not show stays
    QLineEdit *m_name;
    ChoiceBox *m_unit;
    QLineEdit *m_post;
    QLineEdit *m_category;
    QLineEdit *m_phone;
    QLineEdit *m_former;
    QLineEdit *m_recusals;
    QLineEdit *m_code;
};

} // namespace ducha
