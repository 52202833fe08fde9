#pragma once

#include "core/workbench/preparation/rounds.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class ListPanel;
class RoundForm;

/// The rounds, each under one plan with its own limits: a list and a form.
class RoundsPage : public Page {
    Q_OBJECT

public:
    explicit RoundsPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void create() override;

private:
    void showRow(int row);
    void select(RoundId id);
    void save();
    void withdraw();

    Services &m_services;
    TableModel<RoundRow> m_model;
    ListPanel *m_list;
    RoundForm *m_form;
    RoundId m_current;
    bool m_filling = false; ///< rows are being replaced; the list's own choice does not count
};

} // namespace ducha
