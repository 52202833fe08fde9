#pragma once

#include "core/workbench/collision/verification/runs.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class ListPanel;
class RunPane;

/// 比对: the runs that compared anybody of the inspection in hand, and the way to a new one.
class RunsPage : public Page {
    Q_OBJECT

public:
    explicit RunsPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void print() override;
    void create() override;

private:
    void showCurrent();
    bool choose(CollisionRunId id);

    Services &m_services;
    TableModel<RunRow> m_model;
    ListPanel *m_list;
    RunPane *m_pane;
    bool m_filling = false; ///< rows are being replaced; the list's own choice does not count
};

} // namespace ducha
