#pragma once

#include "core/workbench/feedback/routing_desk.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ducha {

class DateField;
class ListPanel;

/// 抄送签收: who gets the feedback, in which version, and who has not signed for it.
class RoutingPage : public Page {
    Q_OBJECT

public:
    explicit RoutingPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void print() override; ///< the covering letter; the version itself for the main recipient
    void create() override;

private:
    QWidget *makePane();
    [[nodiscard]] const RoutingRow *row() const;
    void showCurrent();
    void send();
    void receive();
    void printAll();
    void preview();
    void tell(const Result<> &done);

    Services &m_services;
    TableModel<RoutingRow> m_model;
    RoutingId m_current;
    QAction *m_main;
    QLabel *m_waiting;
    ListPanel *m_list;
    QLabel *m_heading;
    DateField *m_day;
    QLineEdit *m_by;
    QPushButton *m_sent;
    QPushButton *m_received;
    QPushButton *m_letter;
    QPushButton *m_letters;
    QPushButton *m_version;
};

} // namespace ducha
