#pragma once

#include "core/base/enum_names.h"
#include "core/casereview/draw.h"

#include <optional>

namespace ducha {

/// Why an expert may not review a case, whatever else. That two areas review each other is a softer matter and belongs
/// to the whole assignment.
enum class Barrier {
    OwnArea, ///< the expert's area is the case's
    Organ,   ///< belongs or belonged to the handling organ
    Recusal, ///< declared: the case, the organ or its whole area
};
constexpr auto enumNames(Barrier)
{
    return EnumTable<Barrier, 3>{
        {{Barrier::OwnArea, u"own-area"}, {Barrier::Organ, u"organ"}, {Barrier::Recusal, u"recusal"}}};
}

/// What areas are compared by: folded, and 昆山市 is 昆山 too; two characters at least stay.
[[nodiscard]] QString areaKey(const QString &area);
/// What organs are compared by: folded, without bracketed additions and 人民, and without 市 县 区 before the word for
/// the agency: 昆山市人民法院（2015年至2019年） and 昆山法院 are both 昆山法院.
[[nodiscard]] QString organKey(const QString &organ);
/// Whether two keys name the same organ or one a part of the other (a police station of the bureau): equal, or one of
/// at least four characters that ends like an organ stands in the other.
[[nodiscard]] bool isSameOrgan(const QString &key, const QString &other);

/// The barrier between any case and any expert of two lists, worked out once. The first of the enum's order counts.
class Barriers {
public:
    Barriers(const QList<DrawCase> &cases, const QList<DrawExpert> &experts);

    [[nodiscard]] std::optional<Barrier> between(qsizetype caseIndex, qsizetype expertIndex) const;
    /// Areas as numbers from 0, the same for cases and experts.
    [[nodiscard]] qsizetype areaOfCase(qsizetype index) const { return m_caseAreas.at(index); }
    [[nodiscard]] qsizetype areaOfExpert(qsizetype index) const { return m_expertAreas.at(index); }
    [[nodiscard]] qsizetype areaCount() const { return m_areaCount; }

private:
    QList<qsizetype> m_caseAreas;
    QList<qsizetype> m_expertAreas;
    qsizetype m_areaCount = 0;
    QList<qsizetype> m_caseOrgans;                        ///< rows of the two tables below
    QList<QList<bool>> m_organ;                           ///< by organ and expert: belongs or belonged to it
    QList<QList<bool>> m_declared;                        ///< by organ and expert: recusal names the organ
    QList<QList<bool>> m_declaredArea;                    ///< by area and expert: recusal names the area
    QHash<std::pair<qsizetype, qsizetype>, bool> m_cases; ///< case and expert: recusal names the case
};

/// One pair by itself; the same answer as Barriers.
[[nodiscard]] std::optional<Barrier> barrierBetween(const DrawCase &reviewed, const DrawExpert &expert);

/// Declared recusals that name no case, organ or area of the list, so that nothing follows from them: by expert.
[[nodiscard]] QList<std::pair<QString, QString>> recusalsWithoutEffect(const QList<DrawCase> &cases,
                                                                       const QList<DrawExpert> &experts);

} // namespace ducha
