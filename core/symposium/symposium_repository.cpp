#include "core/symposium/symposium_repository.h"

namespace ducha {

SymposiumRepository::SymposiumRepository(Database &database)
    : RecordTable(database, u"symposium",
                  {column(u"id", &Symposium::id), column(u"code", &Symposium::code),
                   column(u"inspection_id", &Symposium::inspectionId), column(u"theme", &Symposium::theme),
                   column(u"host_kind", &Symposium::hostKind), column(u"host_id", &Symposium::hostId),
                   column(u"recorder_id", &Symposium::recorderId), column(u"place", &Symposium::place),
                   column(u"started_at", &Symposium::startedAt), column(u"ended_at", &Symposium::endedAt),
                   column(u"state", &Symposium::state)})
{
}

ParticipantRepository::ParticipantRepository(Database &database)
    : RecordTable(database, u"participant",
                  {column(u"id", &Participant::id), column(u"symposium_id", &Participant::symposiumId),
                   column(u"person_id", &Participant::personId), column(u"attendance", &Participant::attendance)})
{
}

OpinionRepository::OpinionRepository(Database &database)
    : RecordTable(database, u"opinion",
                  {column(u"id", &Opinion::id), column(u"symposium_id", &Opinion::symposiumId),
                   column(u"participant_id", &Opinion::participantId), column(u"number", &Opinion::number),
                   column(u"text", &Opinion::text)})
{
}

} // namespace ducha
