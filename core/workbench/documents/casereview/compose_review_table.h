#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// 案件评查情况表, the annex of a feedback: the reviews of the inspection that were final on that day, in the order of
/// their codes; of today's when the day is null. Without rows when there is none.
Result<Document::Attachment> reviewTable(Workbench &workbench, InspectionId inspection, const QDate &day = {});

} // namespace ducha
