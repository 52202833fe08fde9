#include "core/standard/standard_repository.h"

namespace ducha {

DimensionRepository::DimensionRepository(Database &database)
    : RecordTable(database, u"dimension",
                  {column(u"id", &Dimension::id), column(u"title", &Dimension::title),
                   column(u"topics", &Dimension::topics), column(u"position", &Dimension::position)})
{
}

OutlineRepository::OutlineRepository(Database &database)
    : RecordTable(database, u"outline",
                  {column(u"id", &Outline::id), column(u"role", &Outline::role), column(u"title", &Outline::title)})
{
}

OutlineItemRepository::OutlineItemRepository(Database &database)
    : RecordTable(database, u"outline_item",
                  {column(u"id", &OutlineItem::id), column(u"outline_id", &OutlineItem::outlineId),
                   column(u"position", &OutlineItem::position), column(u"text", &OutlineItem::text)})
{
}

SettingRepository::SettingRepository(Database &database)
    : RecordTable(database, u"setting", {column(u"id", &Setting::id), column(u"value", &Setting::value)})
{
}

} // namespace ducha
