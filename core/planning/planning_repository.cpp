#include "core/planning/planning_repository.h"

namespace ducha {

RoundRepository::RoundRepository(Database &database)
    : RecordTable(database, u"round",
                  {column(u"id", &Round::id), column(u"code", &Round::code), column(u"title", &Round::title),
                   column(u"year", &Round::year), column(u"starts_on", &Round::startsOn),
                   column(u"ends_on", &Round::endsOn), column(u"plan_months", &Round::planMonths),
                   column(u"rectification_months", &Round::rectificationMonths)})
{
}

TeamMemberRepository::TeamMemberRepository(Database &database)
    : RecordTable(database, u"team_member",
                  {column(u"id", &TeamMember::id), column(u"inspection_id", &TeamMember::inspectionId),
                   column(u"person_id", &TeamMember::personId), column(u"duty", &TeamMember::duty),
                   column(u"pledge_signed", &TeamMember::pledgeSigned), column(u"waiver", &TeamMember::waiver)})
{
}

} // namespace ducha
