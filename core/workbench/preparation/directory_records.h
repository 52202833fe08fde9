#pragma once

#include "core/directory/area.h"
#include "core/directory/person.h"
#include "core/directory/unit.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Where a unit stands over all rounds; derived (cli.md, list units).
enum class UnitState { NotInspected, UnderInspection, Inspected };
constexpr auto enumNames(UnitState)
{
    return EnumTable<UnitState, 3>{{{UnitState::NotInspected, u"not-inspected"},
                                    {UnitState::UnderInspection, u"under-inspection"},
                                    {UnitState::Inspected, u"inspected"}}};
}

/// A unit as lists show it.
struct UnitRow {
    Unit unit;
    Area area;
    int people = 0;
    QDate lastInspected; ///< exit of the last inspection, else its entry; invalid when there was none
    UnitState state = UnitState::NotInspected;
};

/// A person as lists show it; `unit` is the name of the unit, also of one that is not in the list of units.
struct PersonRow {
    Person person;
    QString unit;
};

/// In official order.
Result<QList<Area>> areasOf(Workbench &workbench);
Result<QList<UnitRow>> unitRows(Workbench &workbench);
/// By unit in official order, then by code; a null unit means everybody.
Result<QList<PersonRow>> personRows(Workbench &workbench, UnitId unit = {});

/// What a form of a unit holds: the area by its name, because typing a new one makes it.
struct UnitDraft {
    UnitId id;    ///< null for a new unit
    QString code; ///< empty: the next number is given
    QString name;
    AgencyType agencyType = AgencyType::Court;
    QString area;
    QString areaCode; ///< six digits; empty keeps what is known
};

/// Invalid without name or area, or with an area code that is none; Conflict when the code or the name is another's.
Result<Unit> saveUnit(Workbench &workbench, const UnitDraft &draft);
/// Adds or changes a person; an empty code gets the next number. Invalid without a name or without a unit.
Result<Person> savePerson(Workbench &workbench, Person person);
/// Conflict while somebody works in it or it was ever opened for an inspection.
Result<> withdrawUnit(Workbench &workbench, UnitId id, const QString &reason);
/// Conflict when the person is in a team or was talked with: the records name them.
Result<> withdrawPerson(Workbench &workbench, PersonId id, const QString &reason);

} // namespace ducha
