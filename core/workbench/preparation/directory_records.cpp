#include "core/workbench/preparation/directory_records.h"

#include "core/base/identifiers/area_code.h"
#include "core/base/text_fold.h"
#include "core/directory/directory_repository.h"
#include "core/insight/overview_repository.h"
#include "core/inspection/inspection_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<Area> areaNamed(Workbench &workbench, const UnitDraft &draft)
{
    const auto areas = areasOf(workbench);
    if (!areas)
        return areas.error();
    QString code;
    if (!draft.areaCode.trimmed().isEmpty()) {
        const auto parsed = AreaCode::parse(draft.areaCode);
        if (!parsed)
            return parsed.error();
        code = parsed->code();
    }
    const QString folded = foldForCompare(draft.area);
    const auto found = std::find_if(areas->begin(), areas->end(),
                                    [&](const Area &area) { return foldForCompare(area.name) == folded; });
    Area area =
        found != areas->end()
            ? *found
            : Area{AreaId::create(), {}, draft.area.trimmed(), areas->isEmpty() ? 1 : areas->last().position + 1};
    if (!code.isEmpty())
        area.code = code;
    if (found == areas->end() || area != *found)
        DUCHA_TRY(AreaRepository(workbench.database()).save(area));
    return area;
}

Result<> checkUnitIsOneOfAKind(Workbench &workbench, const Unit &unit)
{
    const auto units = UnitRepository(workbench.database()).where({});
    if (!units)
        return units.error();
    for (const Unit &other : *units) {
        if (other.id == unit.id)
            continue;
        if (foldForCompare(other.name) == foldForCompare(unit.name))
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "%1 is in the list already, with the number %2."),
                          {other.name, other.code}}};
    }
    return {};
}

template <class Repository>
Result<> checkCode(const Repository &repository, const QString &code, const QString &id)
{
    const auto owner = repository.ownerOfCode(code);
    if (!owner)
        return owner.error();
    if (!owner->isEmpty() && *owner != id)
        return Error{
            Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The number %1 is taken, perhaps by a withdrawn record. Choose another."),
             {code}}};
    return {};
}

} // namespace

Result<QList<Area>> areasOf(Workbench &workbench)
{
    return AreaRepository(workbench.database()).where({}, {}, u"position, id"_s);
}

Result<QList<UnitRow>> unitRows(Workbench &workbench)
{
    Database &database = workbench.database();
    const auto areas = areasOf(workbench);
    const auto units = UnitRepository(database).where({}, {}, u"position, id"_s);
    const auto history = OverviewRepository(database).unitHistory();
    if (!areas || !units || !history)
        return !areas ? areas.error() : !units ? units.error() : history.error();
    QHash<AreaId, Area> byId;
    for (const Area &area : *areas)
        byId.insert(area.id, area);
    QList<UnitRow> rows;
    for (const Unit &unit : *units) {
        const UnitHistory known = history->value(unit.id);
        const UnitState state = known.open > 0          ? UnitState::UnderInspection
                                : known.inspections > 0 ? UnitState::Inspected
                                                        : UnitState::NotInspected;
        rows.append({unit, byId.value(unit.areaId), known.people, known.lastInspected, state});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const UnitRow &a, const UnitRow &b) {
        return std::tuple(a.area.position, a.unit.position) < std::tuple(b.area.position, b.unit.position);
    });
    return rows;
}

Result<QList<PersonRow>> personRows(Workbench &workbench, UnitId unit)
{
    const auto units = unitRows(workbench);
    const auto people = PersonRepository(workbench.database())
                            .where(unit.isNull() ? QString() : u"unit_id = :unit"_s,
                                   unit.isNull() ? Binds() : Binds{{u":unit"_s, unit.toString()}}, u"code"_s);
    if (!units || !people)
        return !units ? units.error() : people.error();
    QHash<UnitId, std::pair<int, QString>> order;
    for (const UnitRow &row : *units)
        order.insert(row.unit.id, {int(order.size()), row.unit.name});
    QList<PersonRow> rows;
    for (const Person &person : *people) {
        const auto known = order.constFind(person.unitId);
        rows.append({person, known == order.constEnd() ? person.unitName : known->second});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const PersonRow &a, const PersonRow &b) {
        const int last = int(order.size());
        return order.value(a.person.unitId, {last, {}}).first < order.value(b.person.unitId, {last, {}}).first;
    });
    return rows;
}

Result<Unit> saveUnit(Workbench &workbench, const UnitDraft &draft)
{
    if (draft.name.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "The unit has no name. Write its full name.")}};
    if (draft.area.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "%1 has no area. Choose or write one."), {draft.name}}};
    UnitRepository units(workbench.database());
    Unit unit;
    const auto saved = workbench.write([&]() -> Result<> {
        const auto area = areaNamed(workbench, draft);
        if (!area)
            return area.error();
        if (!draft.id.isNull()) {
            const auto known = units.byId(draft.id);
            if (!known)
                return known.error();
            unit = *known;
        } else {
            const auto all = units.where({}, {}, u"position"_s);
            if (!all)
                return all.error();
            unit.id = UnitId::create();
            unit.position = all->isEmpty() ? 1 : all->last().position + 1;
        }
        if (!draft.code.trimmed().isEmpty())
            unit.code = draft.code.trimmed();
        unit.name = draft.name.trimmed();
        unit.agencyType = draft.agencyType;
        unit.areaId = area->id;
        DUCHA_TRY(checkUnitIsOneOfAKind(workbench, unit));
        if (unit.code.isEmpty()) {
            const auto code = nextCode(workbench, u"unit", u"DW"_s, workbench.today().year(), 3);
            if (!code)
                return code.error();
            unit.code = *code;
        }
        DUCHA_TRY(checkCode(units, unit.code, unit.id.toString()));
        return units.save(unit);
    });
    if (!saved)
        return saved.error();
    return unit;
}

Result<Person> savePerson(Workbench &workbench, Person person)
{
    person.name = personName(person.name).name;
    person.code = person.code.trimmed();
    if (person.name.isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "The person has no name. Write it.")}};
    if (person.unitId.isNull() && person.unitName.trimmed().isEmpty())
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "%1 has no unit. Choose one, or write where the person works."), {person.name}}};
    PersonRepository people(workbench.database());
    const auto saved = workbench.write([&]() -> Result<> {
        if (person.id.isNull())
            person.id = PersonId::create();
        if (!person.unitId.isNull()) {
            const auto unit = UnitRepository(workbench.database()).byId(person.unitId);
            if (!unit)
                return unit.error();
            person.unitName = unit->name;
        }
        if (person.code.isEmpty()) {
            const auto code = nextCode(workbench, u"person", u"RY"_s, workbench.today().year(), 4);
            if (!code)
                return code.error();
            person.code = *code;
        }
        DUCHA_TRY(checkCode(people, person.code, person.id.toString()));
        return people.save(person);
    });
    if (!saved)
        return saved.error();
    return person;
}

Result<> withdrawUnit(Workbench &workbench, UnitId id, const QString &reason)
{
    UnitRepository units(workbench.database());
    return workbench.write([&]() -> Result<> {
        const auto unit = units.byId(id);
        if (!unit)
            return unit.error();
        const Binds binds{{u":unit"_s, id.toString()}};
        const auto inspections = InspectionRepository(workbench.database()).where(u"unit_id = :unit"_s, binds);
        const auto people = PersonRepository(workbench.database()).where(u"unit_id = :unit"_s, binds);
        if (!inspections || !people)
            return !inspections ? inspections.error() : people.error();
        if (!inspections->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "%1 has an inspection (%2) and stays in the list."),
                          {unit->name, inspections->constFirst().code}}};
        if (!people->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "%2 people belong to %1. Withdraw or move them first."),
                          {unit->name, QString::number(people->size())}}};
        return units.withdraw(id, reason);
    });
}

Result<> withdrawPerson(Workbench &workbench, PersonId id, const QString &reason)
{
    PersonRepository people(workbench.database());
    return workbench.write([&]() -> Result<> {
        const auto person = people.byId(id);
        if (!person)
            return person.error();
        const auto mentions = OverviewRepository(workbench.database()).mentionsOf(id);
        if (!mentions)
            return mentions.error();
        if (*mentions > 0)
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "%1 is named in %2 teams or records and stays in the list."),
                          {person->name, QString::number(*mentions)}}};
        return people.withdraw(id, reason);
    });
}

} // namespace ducha
