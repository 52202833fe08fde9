#pragma once

#include "core/storage/record_table.h"
#include "core/symposium/symposium.h"

namespace ducha {

class SymposiumRepository : public RecordTable<Symposium> {
public:
    explicit SymposiumRepository(Database &database);
};

class ParticipantRepository : public RecordTable<Participant> {
public:
    explicit ParticipantRepository(Database &database);
};

class OpinionRepository : public RecordTable<Opinion> {
public:
    explicit OpinionRepository(Database &database);
};

} // namespace ducha
