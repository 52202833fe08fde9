#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// 案件评查意见 of one case (domain.md D2): the case, its experts, what was found by dimension, the unit's reply, the
/// grade and the signatures. A 草稿 until the review is final. Invalid before the group's sheet is submitted. A
/// suspected violation is not in it: it leaves by the register of leads alone.
Result<Document> reviewOpinion(Workbench &workbench, CaseReviewId review);

/// 重大瑕疵督办单 in 信函 format with its form as an annex. A 草稿 until it is issued.
Result<Document> supervisionOrder(Workbench &workbench, SupervisionOrderId order);
/// 催办函 on an order that waits, worded by today: before the deadline or after it. Invalid for one that does not wait.
Result<Document> orderReminder(Workbench &workbench, SupervisionOrderId order);

} // namespace ducha
