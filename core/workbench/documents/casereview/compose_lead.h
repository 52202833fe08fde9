#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// 问题线索移交函 in 信函 format with the list of the lead and the 交接单 as annexes. The only paper that is made of
/// the register of leads; it goes to the receiver alone and never to the unit. A 草稿 until it has its number. Invalid
/// before two people have approved the lead.
Result<Document> leadTransfer(Workbench &workbench, LeadId lead);

} // namespace ducha
