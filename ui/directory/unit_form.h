#pragma once

#include "core/workbench/preparation/directory_records.h"
#include "ui/support/panes/form_pane.h"

class QLineEdit;

namespace ducha {

class ChoiceBox;

/// The fields of a unit.
class UnitForm : public FormPane {
    Q_OBJECT

public:
    explicit UnitForm(QWidget *parent = nullptr);
    /// The areas that can be chosen; typing another name makes one.
    void setAreas(const QList<Area> &areas);
    void setValue(const UnitDraft &draft);
    [[nodiscard]] UnitDraft value() const;
    void focusFirst();

private:
    UnitId m_id;
    QLineEdit *m_code;
    QLineEdit *m_name;
    ChoiceBox *m_agency;
    ChoiceBox *m_area;
    QLineEdit *m_areaCode;
};

} // namespace ducha
