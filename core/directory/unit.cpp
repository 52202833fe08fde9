#include "core/directory/unit.h"

using namespace Qt::StringLiterals;

namespace ducha {

std::optional<AgencyType> agencyTypeFromWords(const QString &words)
{
    static const QList<QPair<QString, AgencyType>> table{{u"政法委"_s, AgencyType::PlaCommittee},
                                                         {u"党委政法委"_s, AgencyType::PlaCommittee},
                                                         {u"政法委员会"_s, AgencyType::PlaCommittee},
                                                         {u"法院"_s, AgencyType::Court},
                                                         {u"人民法院"_s, AgencyType::Court},
                                                         {u"检察院"_s, AgencyType::Procuratorate},
                                                         {u"人民检察院"_s, AgencyType::Procuratorate},
                                                         {u"公安"_s, AgencyType::PublicSecurity},
                                                         {u"公安局"_s, AgencyType::PublicSecurity},
                                                         {u"公安机关"_s, AgencyType::PublicSecurity},
                                                         {u"公安分局"_s, AgencyType::PublicSecurity},
                                                         {u"司法局"_s, AgencyType::JusticeBureau},
                                                         {u"司法行政机关"_s, AgencyType::JusticeBureau}};
    for (const auto &[word, type] : table) {
        if (word == words)
            return type;
    }
    return std::nullopt;
}

} // namespace ducha
