#pragma once

#include "core/interview/talk.h"
#include "core/storage/record_table.h"

namespace ducha {

class TalkRepository : public RecordTable<Talk> {
public:
    explicit TalkRepository(Database &database);
};

class TalkStaffRepository : public RecordTable<TalkStaff> {
public:
    explicit TalkStaffRepository(Database &database);
};

class TalkTurnRepository : public RecordTable<TalkTurn> {
public:
    explicit TalkTurnRepository(Database &database);
};

} // namespace ducha
