#pragma once

#include "core/workbench/collision/verification/runs.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace ducha {

class ListPanel;

/// One run: what for, what was compared with what, how many in which unit, and the purge at the end.
class RunPane : public QFrame {
    Q_OBJECT

public:
    explicit RunPane(Services &services, QWidget *parent = nullptr);
    void setRun(const RunRow &row);
    [[nodiscard]] CollisionRunId run() const { return m_row.run.id; }
    /// The certificate of the purge, once the roster was purged.
    void preview();
    void withdraw();
    void purge();

private:
    [[nodiscard]] bool isChosen();
    void showFacts();

    Services &m_services;
    RunRow m_row;
    TableModel<CollisionUnit> m_units;
    QLabel *m_heading;
    QLabel *m_about;
    QLabel *m_registers;
    ListPanel *m_unitList;
    QPushButton *m_purge;
    QPushButton *m_certificate;
};

} // namespace ducha
