#pragma once

#include "core/workbench/preparation/directory_records.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class ListPanel;
class UnitForm;

/// The units that can be inspected: a list, a form, and the way in for the office's own list.
class UnitsPage : public Page {
    Q_OBJECT

public:
    explicit UnitsPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void create() override;

private:
    void import();
    void showRow(int row);
    void select(UnitId id);
    void save();
    void withdraw();

    Services &m_services;
    TableModel<UnitRow> m_model;
    ListPanel *m_list;
    UnitForm *m_form;
    UnitId m_current;
    bool m_filling = false; ///< rows are being replaced; the list's own choice does not count
};

} // namespace ducha
