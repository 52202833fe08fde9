#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// The covering letter (抄送函) of a copy in 信函 format, with the receipt that the recipient signs and sends back. A
/// 草稿 until it has its number. Invalid for the main recipient, who gets the feedback itself; NotFound without it.
Result<Document> routingLetter(Workbench &workbench, RoutingId routing);

/// The rectification notice (整改通知) of an inspection: what is due when, by the limits of its round, with the ledger
/// as an attachment. Invalid until its feedback is issued.
Result<Document> rectificationNotice(Workbench &workbench, InspectionId inspection);

} // namespace ducha
