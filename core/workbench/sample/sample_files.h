#pragma once

#include "core/workbench/sample/sample_fieldwork.h"

namespace ducha {

/// Gives the inspection a few files that look handed over: PDF papers of the unit whose pages speak of its first
/// problems. Answers, by problem, the anchor of the page that was marked. Inside a transaction.
Result<QHash<int, AnchorId>> saveSampleFiles(Workbench &workbench, const SampleInspection &sample);

} // namespace ducha
