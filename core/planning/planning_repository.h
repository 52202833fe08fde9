#pragma once

#include "core/planning/round.h"
#include "core/planning/team.h"
#include "core/storage/record_table.h"

namespace ducha {

class RoundRepository : public RecordTable<Round> {
public:
    explicit RoundRepository(Database &database);
};

class TeamMemberRepository : public RecordTable<TeamMember> {
public:
    explicit TeamMemberRepository(Database &database);
};

} // namespace ducha
