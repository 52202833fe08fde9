#include "core/inspection/inspection_repository.h"

namespace ducha {

InspectionRepository::InspectionRepository(Database &database)
    : RecordTable(database, u"inspection",
                  {column(u"id", &Inspection::id), column(u"code", &Inspection::code),
                   column(u"round_id", &Inspection::roundId), column(u"unit_id", &Inspection::unitId),
                   column(u"stage", &Inspection::stage), column(u"team_name", &Inspection::teamName),
                   column(u"entered_on", &Inspection::enteredOn), column(u"exited_on", &Inspection::exitedOn),
                   column(u"feedback_signed_on", &Inspection::feedbackSignedOn)})
{
}

} // namespace ducha
