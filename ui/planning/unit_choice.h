#pragma once

#include "core/workbench/preparation/directory_records.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QDialog>

namespace ducha {

class ListPanel;

/// Chooses the units for which inspections are opened; several at once.
class UnitChoice : public QDialog {
    Q_OBJECT

public:
    /// `units` are those that have no inspection in the round yet.
    explicit UnitChoice(const QList<UnitRow> &units, QWidget *parent = nullptr);
    [[nodiscard]] QList<UnitId> chosen() const;

private:
    TableModel<UnitRow> m_model;
    ListPanel *m_list;
};

} // namespace ducha
