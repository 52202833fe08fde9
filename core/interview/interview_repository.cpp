#include "core/interview/interview_repository.h"

namespace ducha {

TalkRepository::TalkRepository(Database &database)
    : RecordTable(database, u"talk",
                  {column(u"id", &Talk::id), column(u"code", &Talk::code),
                   column(u"inspection_id", &Talk::inspectionId), column(u"person_id", &Talk::personId),
                   column(u"role", &Talk::role), column(u"outline_id", &Talk::outlineId),
                   column(u"place", &Talk::place), column(u"started_at", &Talk::startedAt),
                   column(u"ended_at", &Talk::endedAt), column(u"state", &Talk::state),
                   column(u"confirmed_at", &Talk::confirmedAt), column(u"confirmation_note", &Talk::confirmationNote)})
{
}

TalkStaffRepository::TalkStaffRepository(Database &database)
    : RecordTable(database, u"talk_staff",
                  {column(u"id", &TalkStaff::id), column(u"talk_id", &TalkStaff::talkId),
                   column(u"person_id", &TalkStaff::personId), column(u"duty", &TalkStaff::duty)})
{
}

TalkTurnRepository::TalkTurnRepository(Database &database)
    : RecordTable(database, u"talk_turn",
                  {column(u"id", &TalkTurn::id), column(u"talk_id", &TalkTurn::talkId),
                   column(u"number", &TalkTurn::number), column(u"speaker", &TalkTurn::speaker),
                   column(u"text", &TalkTurn::text), column(u"outline_item_id", &TalkTurn::outlineItemId)})
{
}

} // namespace ducha
