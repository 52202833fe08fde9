#pragma once

#include "core/insight/search_hit.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Records of any kind whose number or title holds what was typed, full-width letters read as half-width ones. The best
/// first, at most `limit`; nothing for an empty text. Contents of talks and opinions are not searched: who may see the
/// list may not see those.
Result<QList<SearchHit>> searchRecords(Workbench &workbench, const QString &typed, int limit = 50);

} // namespace ducha
