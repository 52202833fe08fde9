#pragma once

#include "core/workbench/returns/return_match.h"

namespace ducha {

/// What a return is compared with.
struct ReturnGround {
    QList<KnownItem> items;            ///< of the inspection
    QHash<QString, QString> elsewhere; ///< code of an item of another inspection → that inspection's code
    QDate feedbackOn;                  ///< the day of issue; no limit can end before it
    QDate countFrom;                   ///< limits such as 3个月内 count from this day
};

/// The rows of a return, and the items as they will be.
struct ReturnPlan {
    QList<ReturnRow> rows;
    QList<RectItem> changed;
};

/// Works out, without a workspace, what each row of the table does; rows under one merged problem are combined.
/// Cancelled when `progress` says so.
Result<ReturnPlan> planReturn(const FoundTable &table, const ReturnGround &ground, const Progress &progress = {});

} // namespace ducha
