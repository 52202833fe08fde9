#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// 本人说明表: what the registers say, what the person says of it, day, signature and the two who took it; filled in
/// once the statement is recorded. Invalid for a hit that is undecided or excluded: nobody is asked about those.
Result<Document> hitStatement(Workbench &workbench, HitId hit);

} // namespace ducha
