#pragma once

#include "core/workbench/draws/case_pool.h"
#include "core/workbench/preparation/directory_records.h"
#include "ui/support/panes/form_pane.h"

class QLineEdit;

namespace ducha {

class ChoiceBox;
class DateField;

/// The fields of a case of the pool. The organ is one of the list of units, or the name of another one.
class CaseForm : public FormPane {
    Q_OBJECT

public:
    explicit CaseForm(const QDate &today, QWidget *parent = nullptr);
    void setUnits(const QList<UnitRow> &units);
    void setValue(const CaseRow &row);
    [[nodiscard]] CaseFile value() const;
    void focusFirst();

private:
    void fillArea();

    CaseFile m_file; ///< what the fields do not show stays
    QList<UnitRow> m_units;
    QLineEdit *m_number;
    ChoiceBox *m_unit;
    QLineEdit *m_area;
    QLineEdit *m_kind;
    QLineEdit *m_category;
    QLineEdit *m_handler;
    QLineEdit *m_progress;
    DateField *m_filedOn;
    DateField *m_closedOn;
};

} // namespace ducha
