#pragma once

#include "ui/casereview/review/flaws.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QDialog>

namespace ducha {

class ListPanel;

/// Chooses the major flaw that an order is drafted for.
class FlawChoice : public QDialog {
    Q_OBJECT

public:
    explicit FlawChoice(const QList<FlawRow> &flaws, QWidget *parent = nullptr);
    [[nodiscard]] ReviewMarkId chosen() const;

private:
    TableModel<FlawRow> m_model;
    ListPanel *m_list;
};

} // namespace ducha
