#pragma once

#include "core/rectification/county_return.h"
#include "core/rectification/rect_item.h"
#include "core/storage/record_table.h"

namespace ducha {

class RectItemRepository : public RecordTable<RectItem> {
public:
    explicit RectItemRepository(Database &database);
};

class CountyReturnRepository : public RecordTable<CountyReturn> {
public:
    explicit CountyReturnRepository(Database &database);
};

} // namespace ducha
