#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

#include <optional>

namespace ducha {

/// Whether the list names people. The main recipient's does; others get figures alone (domain.md D2, 抄送件).
enum class HitNames { Named, Counted };

/// 数据碰撞结果清单, the annex of a feedback: that nothing was left out (candidates = delivered + excluded, by unit),
/// what is delivered and where it stood on that day, what was excluded by reason, and what was compared with its
/// digests; of today when the day is null. Nothing when the inspection had no run by then.
Result<std::optional<Document::Attachment>> hitList(Workbench &workbench, InspectionId inspection, HitNames names,
                                                    const QDate &day = {});

/// The named list on its own, as it stands today; a 草稿 while hits wait for reviewers. NotFound without a run.
Result<Document> hitListDocument(Workbench &workbench, InspectionId inspection);

} // namespace ducha
