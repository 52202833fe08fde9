#pragma once

#include "core/inspection/inspection.h"
#include "core/storage/record_table.h"

namespace ducha {

class InspectionRepository : public RecordTable<Inspection> {
public:
    explicit InspectionRepository(Database &database);
};

} // namespace ducha
