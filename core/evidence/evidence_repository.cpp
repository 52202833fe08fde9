#include "core/evidence/evidence_repository.h"

namespace ducha {

AttachmentRepository::AttachmentRepository(Database &database)
    : RecordTable(database, u"attachment",
                  {column(u"id", &Attachment::id), column(u"code", &Attachment::code),
                   column(u"inspection_id", &Attachment::inspectionId), column(u"title", &Attachment::title),
                   column(u"file_name", &Attachment::fileName), column(u"media_type", &Attachment::mediaType),
                   column(u"sha256", &Attachment::sha256), column(u"size", &Attachment::size),
                   column(u"pages", &Attachment::pages), column(u"origin", &Attachment::origin),
                   column(u"received_on", &Attachment::receivedOn)})
{
}

AnchorRepository::AnchorRepository(Database &database)
    : RecordTable(database, u"anchor",
                  {column(u"id", &Anchor::id), column(u"inspection_id", &Anchor::inspectionId),
                   column(u"kind", &Anchor::kind), column(u"source_id", &Anchor::sourceId),
                   column(u"start", &Anchor::start), column(u"length", &Anchor::length), column(u"page", &Anchor::page),
                   column(u"quote", &Anchor::quote), column(u"mark", &Anchor::mark), column(u"note", &Anchor::note)})
{
}

} // namespace ducha
