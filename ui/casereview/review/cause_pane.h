#pragma once

#include "core/workbench/reviews/causes.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace ducha {

class CauseForm;
class ListPanel;

/// 原因: the causes of the inspection in hand, each joining flaws of cases to a finding (两督衔接).
class CausePane : public QWidget {
    Q_OBJECT

public:
    explicit CausePane(Services &services, QWidget *parent = nullptr);
    ~CausePane() override;
    void refresh();
    void commit();
    /// Brings a cause to hand; false when the inspection in hand has none such.
    bool showCause(CauseId id);
    [[nodiscard]] RecordRef record() const;

Q_SIGNALS:
    void recordChanged();
    void linkActivated(const ducha::RecordRef &record);

private:
    void showCurrent();
    void add();
    void save();
    void withdraw();
    void openFinding();

    Services &m_services;
    TableModel<CauseRow> m_model;
    CauseId m_current;
    bool m_filling = false;
    ListPanel *m_list;
    CauseForm *m_form;
    QPushButton *m_add;
    QPushButton *m_withdraw;
    QPushButton *m_finding;
};

} // namespace ducha
