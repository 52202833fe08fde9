#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// The covering letter (抄送函) of a copy in 信函 format, with the receipt that the recipient signs and sends back. A
/// 草稿 until it has its number. Invalid for the main recipient, who gets the feedback itself; NotFound without it.
Result<Document> routingLetter(Workbench &workbench, RoutingId routing);

} // namespace ducha
