#pragma once

#include "core/workbench/overview/overview.h"
#include "ui/insight/grid_model.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QAction;
class QLabel;
class QStackedLayout;
class QTableView;

namespace ducha {

class ListPanel;

/// 总览: where the round in hand stands, what is due within seven days, what waits for who is working here.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;

Q_SIGNALS:
    /// Somebody without data wants to look at an example first.
    void sampleAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitGrid();
    QWidget *makeGrid();
    QWidget *makeLists();
    QWidget *makeEmptyState();
    void open(const QModelIndex &cell);
    void goTo(const InspectionRow &inspection, const RecordRef &record);

    Services &m_services;
    GridModel m_grid;
    TableModel<DeadlineRow> m_due;
    TableModel<WaitingRow> m_waiting;
    QTableView *m_view = nullptr;
    QLabel *m_totals;
    QAction *m_open;
    QStackedLayout *m_stack = nullptr;
    ListPanel *m_dueList = nullptr;
    ListPanel *m_waitingList = nullptr;
};

} // namespace ducha
