#pragma once

#include "core/directory/area.h"
#include "core/directory/expert.h"
#include "core/directory/person.h"
#include "core/directory/unit.h"
#include "core/storage/record_table.h"

namespace ducha {

class AreaRepository : public RecordTable<Area> {
public:
    explicit AreaRepository(Database &database);
};

class UnitRepository : public RecordTable<Unit> {
public:
    explicit UnitRepository(Database &database);
    /// The id, as text, of the record with this number, withdrawn ones included; empty when it is free.
    Result<QString> ownerOfCode(const QString &code) const;
};

class PersonRepository : public RecordTable<Person> {
public:
    explicit PersonRepository(Database &database);
    /// The id, as text, of the record with this number, withdrawn ones included; empty when it is free.
    Result<QString> ownerOfCode(const QString &code) const;
};

class ExpertRepository : public RecordTable<Expert> {
public:
    explicit ExpertRepository(Database &database);
    /// The id, as text, of the record with this number, withdrawn ones included; empty when it is free.
    Result<QString> ownerOfCode(const QString &code) const;
};

} // namespace ducha
