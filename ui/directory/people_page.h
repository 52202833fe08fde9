#pragma once

#include "core/workbench/preparation/directory_records.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class ListPanel;
class PersonForm;

/// Everybody who works in a unit, in the office or is called in: a list, a form, and the way in for lists.
class PeoplePage : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(Services &services, QWidget *parent = nullptr);
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
    void select(PersonId id);
    void save();
    void withdraw();

    Services &m_services;
    TableModel<PersonRow> m_model;
    ListPanel *m_list;
    PersonForm *m_form;
    PersonId m_current;
    bool m_filling = false; ///< rows are being replaced; the list's own choice does not count
};

} // namespace ducha
