#include "core/planning/conflict.h"

#include "core/base/text_fold.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// 昆山市 is also written 昆山; two characters at least stay, so that 东区 does not become 东.
QString stemOf(const QString &area)
{
    const QString folded = foldForCompare(area);
    static const QString endings = u"市区县"_s;
    return folded.size() > 2 && endings.contains(folded.back()) ? folded.chopped(1) : folded;
}

/// The word that every name of such an organ holds.
QString agencyWord(AgencyType agency)
{
    switch (agency) {
    case AgencyType::PlaCommittee:
        return u"政法委"_s;
    case AgencyType::Court:
        return u"法院"_s;
    case AgencyType::Procuratorate:
        return u"检察院"_s;
    case AgencyType::PublicSecurity:
        return u"公安"_s;
    case AgencyType::JusticeBureau:
        return u"司法局"_s;
    }
    return {};
}

bool namesUnit(const QString &folded, const Unit &unit, const Area &area)
{
    const QString name = foldForCompare(unit.name);
    if (!name.isEmpty() && folded.contains(name))
        return true;
    const QString stem = stemOf(area.name);
    return !stem.isEmpty() && folded.contains(stem) && folded.contains(agencyWord(unit.agencyType));
}

bool namesAnyAgency(const QString &folded)
{
    const auto names = enumNames(AgencyType{});
    return std::any_of(names.begin(), names.end(),
                       [&](const auto &row) { return folded.contains(agencyWord(row.first)); });
}

bool namesWholeArea(const QString &folded, const Area &area)
{
    const QString stem = stemOf(area.name);
    return !stem.isEmpty() && folded.contains(stem) && !namesAnyAgency(folded);
}

} // namespace

TeamCandidate candidateFacts(const Person &person, const Unit &unit, const Area &area)
{
    TeamCandidate facts;
    facts.name = person.name;
    facts.belongsToUnit = person.unitId.isNull() ? foldForCompare(person.unitName) == foldForCompare(unit.name)
                                                 : person.unitId == unit.id;
    for (const QString &value : splitValues(person.formerUnits))
        facts.workedInUnit = facts.workedInUnit || namesUnit(foldForCompare(value), unit, area);
    for (const QString &value : splitValues(person.recusals)) {
        const QString folded = foldForCompare(value);
        facts.declaredRecusal = facts.declaredRecusal || namesUnit(folded, unit, area) || namesWholeArea(folded, area);
    }
    return facts;
}

} // namespace ducha
