#include "core/directory/directory_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<QString> ownerOf(Database &database, QStringView sql, const QString &code)
{
    auto query = database.run(sql, {{u":code"_s, code}});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toString() : QString();
}

} // namespace

AreaRepository::AreaRepository(Database &database)
    : RecordTable(database, u"area",
                  {column(u"id", &Area::id), column(u"code", &Area::code), column(u"name", &Area::name),
                   column(u"position", &Area::position)})
{
}

UnitRepository::UnitRepository(Database &database)
    : RecordTable(database, u"unit",
                  {column(u"id", &Unit::id), column(u"code", &Unit::code), column(u"name", &Unit::name),
                   column(u"agency_type", &Unit::agencyType), column(u"area_id", &Unit::areaId),
                   column(u"position", &Unit::position)})
{
}

PersonRepository::PersonRepository(Database &database)
    : RecordTable(database, u"person",
                  {column(u"id", &Person::id), column(u"code", &Person::code), column(u"name", &Person::name),
                   column(u"unit_id", &Person::unitId), column(u"unit_name", &Person::unitName),
                   column(u"post", &Person::post), column(u"category", &Person::category),
                   column(u"phone", &Person::phone), column(u"former_units", &Person::formerUnits),
                   column(u"recusals", &Person::recusals)})
{
}

ExpertRepository::ExpertRepository(Database &database)
    : RecordTable(database, u"expert",
                  {column(u"id", &Expert::id), column(u"code", &Expert::code), column(u"name", &Expert::name),
                   column(u"unit_name", &Expert::unitName), column(u"area_name", &Expert::areaName),
                   column(u"specialities", &Expert::specialities), column(u"former_units", &Expert::formerUnits),
                   column(u"recusals", &Expert::recusals), column(u"retired_on", &Expert::retiredOn),
                   column(u"retired_for", &Expert::retiredFor)})
{
}

Result<QString> UnitRepository::ownerOfCode(const QString &code) const
{
    return ownerOf(database(), u"SELECT id FROM unit WHERE code = :code", code);
}

Result<QString> PersonRepository::ownerOfCode(const QString &code) const
{
    return ownerOf(database(), u"SELECT id FROM person WHERE code = :code", code);
}

Result<QString> ExpertRepository::ownerOfCode(const QString &code) const
{
    return ownerOf(database(), u"SELECT id FROM expert WHERE code = :code", code);
}

} // namespace ducha
