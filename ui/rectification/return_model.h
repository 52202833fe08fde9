#pragma once

#include "core/workbench/returns/returns.h"
#include "ui/support/table_model.h"

namespace ducha {

/// Which rows of a return are shown.
enum class ReturnFilter { All, Changes, Problems };
[[nodiscard]] bool passes(const ReturnRow &row, ReturnFilter filter);

/// The rows of a return; cells that change are tinted and carry a sign.
class ReturnModel : public TableModel<ReturnRow> {
public:
    ReturnModel();
    /// The columns of fields that no row changes: they can be left out.
    [[nodiscard]] static QList<int> columnsWithoutChange(const QList<ReturnRow> &rows);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// The changes of one row: what the county wrote, what the ledger says now, what it will say.
[[nodiscard]] QList<ListColumn<ReturnChange>> returnChangeColumns();

} // namespace ducha
