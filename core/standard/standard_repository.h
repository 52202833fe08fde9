#pragma once

#include "core/standard/catalogue.h"
#include "core/storage/record_table.h"

namespace ducha {

class DimensionRepository : public RecordTable<Dimension> {
public:
    explicit DimensionRepository(Database &database);
};

class OutlineRepository : public RecordTable<Outline> {
public:
    explicit OutlineRepository(Database &database);
};

class OutlineItemRepository : public RecordTable<OutlineItem> {
public:
    explicit OutlineItemRepository(Database &database);
};

class SettingRepository : public RecordTable<Setting> {
public:
    explicit SettingRepository(Database &database);
};

} // namespace ducha
