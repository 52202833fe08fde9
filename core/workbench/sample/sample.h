#pragma once

#include "core/base/progress.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Makes a workspace with one synthetic city round: 10 areas × 5 organs, inspections in every stage, one of them
/// (DC-…-001) as large as life. People and places are invented and look it. Days are counted back from the session's
/// today, so that something is always due soon and something overdue; all else depends on the seed alone.
/// A failure or a cancel leaves no file.
Result<std::unique_ptr<Workbench>> createSample(const QString &path, const Session &session,
                                                const Progress &progress = {});

} // namespace ducha
