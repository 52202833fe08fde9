#pragma once

#include "core/workbench/feedback/number_register.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ducha {

class ListPanel;

/// 文号登记: the document numbers given out, those that are void, and gaps that nobody has explained yet.
class NumbersPage : public Page {
    Q_OBJECT

public:
    explicit NumbersPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;

private:
    QWidget *makePane();
    void showCurrent();
    void declareVoid();

    Services &m_services;
    TableModel<NumberRow> m_model;
    DocumentNumberId m_current;
    QLabel *m_counts;
    ListPanel *m_list;
    QLineEdit *m_number;
    QLineEdit *m_reason;
    QPushButton *m_void;
};

} // namespace ducha
