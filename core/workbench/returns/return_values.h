#pragma once

#include "core/workbench/returns/return_plan.h"

namespace ducha {

/// What the cells of a row make of its item.
struct RowValues {
    RectItem item;
    QList<ReturnChange> changes;
    QList<ReturnRemark> remarks;
    bool contradictsClosing = false; ///< the item is closed, the row says it is not done
};

/// Reads the cells of one row, or of several under one merged problem, into `item`. Empty cells keep what is known; the
/// wording of the problem is ours and stays; a limit later than the one that was set is remarked on, for it needs an
/// extension with its reason. Of several rows everything is joined, the latest limit counts, and of what they say of
/// completion the least.
[[nodiscard]] RowValues readValues(const QList<TableLine> &lines, const QStringList &headers, const RectItem &item,
                                   const ReturnGround &ground);

} // namespace ducha
