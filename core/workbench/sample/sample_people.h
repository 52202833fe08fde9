#pragma once

#include "core/base/result.h"
#include "core/directory/area.h"
#include "core/directory/person.h"
#include "core/directory/unit.h"
#include "core/workbench/sample/sample_random.h"

namespace ducha {

class Workbench;

/// Who exists in the sample city.
struct SampleCity {
    QList<Area> areas;
    QList<Unit> units;                  ///< area by area, the five organs of each in their official order
    QHash<UnitId, QList<Person>> staff; ///< heads first, then middle rank, then the others, the resident head last
    QList<Person> inspectors;           ///< ten groups of five: leader, deputy, two members, liaison
};

/// The unit of the large inspection: the court of the first area.
constexpr int kMainUnit = 1;

/// Invents the city and saves it. Inside a transaction.
Result<SampleCity> saveSampleCity(Workbench &workbench, SampleRandom &random);

} // namespace ducha
