#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"

namespace ducha {

/// The five kinds of organ that a round covers (domain.md I).
enum class AgencyType { PlaCommittee, Court, Procuratorate, PublicSecurity, JusticeBureau };
constexpr auto enumNames(AgencyType)
{
    return EnumTable<AgencyType, 5>{{{AgencyType::PlaCommittee, u"pla-committee"},
                                     {AgencyType::Court, u"court"},
                                     {AgencyType::Procuratorate, u"procuratorate"},
                                     {AgencyType::PublicSecurity, u"public-security"},
                                     {AgencyType::JusticeBureau, u"justice-bureau"}}};
}

/// An organ that can be inspected.
struct Unit {
    UnitId id;
    QString code; ///< the office's own number, unique in the workspace
    QString name;
    AgencyType agencyType = AgencyType::Court;
    AreaId areaId;
    int position = 0; ///< official order within the round's list
    bool operator==(const Unit &) const = default;
};

/// The words for a kind of organ that offices write in lists (cli.md, "Columns of the other imports").
std::optional<AgencyType> agencyTypeFromWords(const QString &words);

} // namespace ducha
