#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// 核查函, in 信函 format, to the inspected unit: which hits it is asked to look into, what to find out of each and by
/// when. `number` is that of sendHits; without one it is the 草稿 of the letter for all hits that wait to be sent.
/// NotFound when there is no such letter, or nothing waits.
Result<Document> hitLetter(Workbench &workbench, InspectionId inspection, const QString &number);

/// The numbers of the letters that went out, in their order.
Result<QStringList> hitLetterNumbers(Workbench &workbench, InspectionId inspection);

} // namespace ducha
