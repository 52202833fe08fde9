#include "core/finding/lead_repository.h"

namespace ducha {

LeadRepository::LeadRepository(Database &database)
    : RecordTable(database, u"lead",
                  {column(u"id", &Lead::id),
                   column(u"code", &Lead::code),
                   column(u"inspection_id", &Lead::inspectionId),
                   column(u"subject", &Lead::subject),
                   column(u"post", &Lead::post),
                   column(u"gist", &Lead::gist),
                   column(u"source_kind", &Lead::sourceKind),
                   column(u"source_id", &Lead::sourceId),
                   column(u"state", &Lead::state),
                   column(u"proposer_id", &Lead::proposerId),
                   column(u"second_id", &Lead::secondId),
                   column(u"decided_at", &Lead::decidedAt),
                   column(u"decision_note", &Lead::decisionNote),
                   column(u"receiver", &Lead::receiver),
                   column(u"letter_number", &Lead::letterNumber),
                   column(u"transferred_on", &Lead::transferredOn),
                   column(u"received_on", &Lead::receivedOn),
                   column(u"received_by", &Lead::receivedBy),
                   column(u"disposal", &Lead::disposal),
                   column(u"answered_on", &Lead::answeredOn)})
{
}

} // namespace ducha
