#pragma once

#include "core/workbench/preparation/teams.h"
#include "core/workbench/reviews/follow_up.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QAction;

namespace ducha {

class ListPanel;
class OrderForm;
class OrderSteps;

/// 督办: the orders on major flaws of the inspection in hand, or of all; open ones first, what is overdue with its
/// sign.
class OrdersPage : public Page {
    Q_OBJECT

public:
    explicit OrdersPage(Services &services, QWidget *parent = nullptr);
    ~OrdersPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void print() override;
    void create() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QList<ListColumn<OrderRow>> columns() const;
    QWidget *makeForm();
    void showCurrent();
    void save();
    void withdraw();
    void printReminder();
    [[nodiscard]] const OrderRow *inHand() const;

    Services &m_services;
    TableModel<OrderRow> m_model;
    SupervisionOrderId m_current;
    bool m_filling = false; ///< the list is being filled; which row is in hand is not the user's choice
    ListPanel *m_list;
    OrderForm *m_form;
    OrderSteps *m_steps;
    QAction *m_print;
    QAction *m_reminder;
    QAction *m_withdraw;
};

} // namespace ducha
