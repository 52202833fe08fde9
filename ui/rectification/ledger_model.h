#pragma once

#include "core/workbench/rectification.h"
#include "ui/support/table_model.h"

namespace ducha {

/// Which items of the ledger are shown.
enum class LedgerFilter { All, Open, Overdue, Waiting, Closed };
[[nodiscard]] bool passes(const LedgerRow &row, LedgerFilter filter);

/// "▲ 12 days late", "in 5 days"; empty for an item that is closed or has no date.
[[nodiscard]] QString timeLeftWords(const LedgerRow &row);

/// The items as a list; what is late is red besides its sign.
class LedgerModel : public TableModel<LedgerRow> {
public:
    enum Column { Code, Inspection, Problem, Due, Left, State };

    LedgerModel();
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace ducha
