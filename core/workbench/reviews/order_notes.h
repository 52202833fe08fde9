#pragma once

#include "core/base/ids.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Keeps what is typed about an order and is no record yet, the unit's reply or the re-check's conclusion, whichever it
/// waits for; durable when it returns (safety.md R2). It stays out of the journal. Nothing typed drops it.
Result<> keepOrderNote(Workbench &workbench, SupervisionOrderId order, const QString &text);
/// Empty when nothing is kept.
Result<QString> orderNote(Workbench &workbench, SupervisionOrderId order);

} // namespace ducha
