#include "core/rectification/rectification_repository.h"

namespace ducha {

RectItemRepository::RectItemRepository(Database &database)
    : RecordTable(database, u"rect_item",
                  {column(u"id", &RectItem::id),
                   column(u"code", &RectItem::code),
                   column(u"inspection_id", &RectItem::inspectionId),
                   column(u"finding_id", &RectItem::findingId),
                   column(u"hit_id", &RectItem::hitId),
                   column(u"position", &RectItem::position),
                   column(u"problem", &RectItem::problem),
                   column(u"measures", &RectItem::measures),
                   column(u"responsible_leader", &RectItem::responsibleLeader),
                   column(u"responsible_unit", &RectItem::responsibleUnit),
                   column(u"responsible_person", &RectItem::responsiblePerson),
                   column(u"due_on", &RectItem::dueOn),
                   column(u"first_due_on", &RectItem::firstDueOn),
                   column(u"due_kind", &RectItem::dueKind),
                   column(u"due_text", &RectItem::dueText),
                   column(u"progress", &RectItem::progress),
                   column(u"completion", &RectItem::completion),
                   column(u"proof", &RectItem::proof),
                   column(u"remark", &RectItem::remark),
                   column(u"state", &RectItem::state),
                   column(u"verdict_unit", &RectItem::verdictUnit),
                   column(u"verdict_county", &RectItem::verdictCounty),
                   column(u"verdict_city", &RectItem::verdictCity),
                   column(u"closed_on", &RectItem::closedOn)})
{
}

CountyReturnRepository::CountyReturnRepository(Database &database)
    : RecordTable(database, u"county_return",
                  {column(u"id", &CountyReturn::id), column(u"inspection_id", &CountyReturn::inspectionId),
                   column(u"file_name", &CountyReturn::fileName), column(u"file_sha256", &CountyReturn::fileSha256),
                   column(u"content_sha256", &CountyReturn::contentSha256), column(u"as_of", &CountyReturn::asOf),
                   column(u"applied_at", &CountyReturn::appliedAt), column(u"rows", &CountyReturn::rows),
                   column(u"updated", &CountyReturn::updated)})
{
}

} // namespace ducha
