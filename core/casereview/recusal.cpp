#include "core/casereview/recusal.h"

#include "core/base/text_fold.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPart = 4; ///< 法院 or 公安局 alone name no organ

bool isPartOf(const QString &part, const QString &whole)
{
    return part.size() >= shortestPart && u"院局委会所队"_s.contains(part.back()) && whole.contains(part);
}

/// The organs of the list by a number each.
class OrganNumbers {
public:
    explicit OrganNumbers(const QList<DrawCase> &cases)
    {
        QHash<QString, qsizetype> numbers; // of names as written: the key of each is worked out once
        QHash<QString, qsizetype> keyNumbers;
        for (const DrawCase &entry : cases) {
            auto number = numbers.constFind(entry.organ);
            if (number == numbers.constEnd()) {
                const QString key = organKey(entry.organ);
                if (!keyNumbers.contains(key)) {
                    keyNumbers.insert(key, keys.size());
                    keys.append(key);
                }
                number = numbers.insert(entry.organ, keyNumbers.value(key));
            }
            byCase.append(*number);
        }
    }

    QStringList keys;
    QList<qsizetype> byCase;
};

bool namesAny(const QStringList &keys, const QString &organ)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return isSameOrgan(key, organ); });
}

QStringList organKeys(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names)
        keys.append(organKey(name));
    return keys;
}

} // namespace

QString areaKey(const QString &area)
{
    const QString folded = foldForCompare(area);
    return folded.size() > 2 && u"市区县"_s.contains(folded.back()) ? folded.chopped(1) : folded;
}

QString organKey(const QString &organ)
{
    static const QRegularExpression additions(u"\\([^()]*\\)|人民"_s);
    static const QRegularExpression level(u"[市县区](?=法院|检察院|公安|司法局|政法委)"_s);
    return foldForCompare(organ).remove(additions).remove(level);
}

bool isSameOrgan(const QString &key, const QString &other)
{
    return !key.isEmpty() && (key == other || isPartOf(key, other) || isPartOf(other, key));
}

Barriers::Barriers(const QList<DrawCase> &cases, const QList<DrawExpert> &experts)
{
    QHash<QString, qsizetype> areas; // keys
    QHash<QString, qsizetype> written;
    const auto areaNumber = [&](const QString &area) {
        auto known = written.constFind(area);
        if (known == written.constEnd()) {
            const QString key = areaKey(area);
            if (!areas.contains(key))
                areas.insert(key, areas.size());
            known = written.insert(area, areas.value(key));
        }
        return *known;
    };
    QHash<QString, qsizetype> numbers;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        m_caseAreas.append(areaNumber(cases.at(i).area));
        numbers.insert(cases.at(i).identifier, i);
    }
    for (const DrawExpert &expert : experts)
        m_expertAreas.append(areaNumber(expert.area));
    m_areaCount = areas.size();

    const OrganNumbers organs(cases);
    m_caseOrgans = organs.byCase;
    const QList<bool> nobody(experts.size(), false);
    m_organ.fill(nobody, organs.keys.size());
    m_declared.fill(nobody, organs.keys.size());
    m_declaredArea.fill(nobody, m_areaCount);
    for (qsizetype e = 0; e < experts.size(); ++e) {
        const DrawExpert &expert = experts.at(e);
        const QStringList posts = organKeys(QStringList{expert.unit} + expert.formerUnits);
        const QStringList declared = organKeys(expert.recusals);
        for (qsizetype organ = 0; organ < organs.keys.size(); ++organ) {
            m_organ[organ][e] = namesAny(posts, organs.keys.at(organ));
            m_declared[organ][e] = namesAny(declared, organs.keys.at(organ));
        }
        for (const QString &recusal : expert.recusals) {
            if (const auto area = areas.constFind(areaKey(recusal)); area != areas.constEnd())
                m_declaredArea[*area][e] = true;
            if (const auto number = numbers.constFind(foldForCompare(recusal)); number != numbers.constEnd())
                m_cases.insert({*number, e}, true);
        }
    }
}

std::optional<Barrier> Barriers::between(qsizetype caseIndex, qsizetype expertIndex) const
{
    const qsizetype area = m_caseAreas.at(caseIndex);
    const qsizetype organ = m_caseOrgans.at(caseIndex);
    if (m_expertAreas.at(expertIndex) == area)
        return Barrier::OwnArea;
    if (m_organ.at(organ).at(expertIndex))
        return Barrier::Organ;
    if (m_declared.at(organ).at(expertIndex) || m_declaredArea.at(area).at(expertIndex) ||
        (!m_cases.isEmpty() && m_cases.contains({caseIndex, expertIndex})))
        return Barrier::Recusal;
    return {};
}

std::optional<Barrier> barrierBetween(const DrawCase &reviewed, const DrawExpert &expert)
{
    return Barriers({reviewed}, {expert}).between(0, 0);
}

QList<std::pair<QString, QString>> recusalsWithoutEffect(const QList<DrawCase> &cases, const QList<DrawExpert> &experts)
{
    QSet<QString> known;
    for (const DrawCase &entry : cases) {
        known.insert(areaKey(entry.area));
        known.insert(entry.identifier);
    }
    const OrganNumbers organs(cases);
    QList<std::pair<QString, QString>> result;
    for (const DrawExpert &expert : experts) {
        for (const QString &recusal : expert.recusals) {
            if (!isBlankCell(recusal) && !known.contains(areaKey(recusal)) &&
                !known.contains(foldForCompare(recusal)) && !namesAny(organs.keys, organKey(recusal)))
                result.append({expert.identifier, recusal});
        }
    }
    return result;
}

} // namespace ducha
