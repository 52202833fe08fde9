#pragma once

#include "core/base/ids.h"
#include "core/document/block.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// The certificate of a draw (抽取证书): what it was for, the digests of the lists, the parts of the seed, what was
/// drawn, and how anybody can check it. One page; a longer list follows as an annex. A 草稿 until it is certified.
/// Conflict before it was drawn.
Result<Document> drawCertificate(Workbench &workbench, DrawId draw);

} // namespace ducha
