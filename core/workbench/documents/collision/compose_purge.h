#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// 清除证明: that the roster of a run was erased with everybody who had no hit, when and by whom, what stays, and which
/// backups from before still hold it and are to be destroyed by hand. Invalid before the purge.
Result<Document> purgeCertificate(Workbench &workbench, CollisionRunId run);

} // namespace ducha
