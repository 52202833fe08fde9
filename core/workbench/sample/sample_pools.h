#pragma once

#include "core/planning/round.h"
#include "core/workbench/sample/sample_people.h"

namespace ducha {

/// Invents the city's pool of experts, four in each area, and the pool of cases: every organ that handles cases has
/// some, the court of the large inspection as many as a year brings. Inside a transaction.
Result<> saveSamplePools(Workbench &workbench, SampleRandom &random, const SampleCity &city, const Round &round);

} // namespace ducha
