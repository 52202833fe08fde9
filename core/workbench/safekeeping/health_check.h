#pragma once

#include "core/base/check_message.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace ducha {

class Workbench;

/// All that `ducha-cli check` looks at: the file, the journal chain, attachment digests, and the rules that must hold
/// for every record. Empty is good health.
Result<QList<CheckMessage>> checkWorkspace(Workbench &workbench, const Progress &progress = {});

} // namespace ducha
