#pragma once

#include "core/finding/lead.h"
#include "core/storage/record_table.h"

namespace ducha {

class LeadRepository : public RecordTable<Lead> {
public:
    explicit LeadRepository(Database &database);
};

} // namespace ducha
