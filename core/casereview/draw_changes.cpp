#include "core/casereview/draw_changes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

template <class Entry>
QHash<QString, qsizetype> positions(const QList<Entry> &entries)
{
    QHash<QString, qsizetype> result;
    for (qsizetype i = 0; i < entries.size(); ++i)
        result.insert(entries.at(i).identifier, i);
    return result;
}

Error refused(Error::Code code, const char *text, const QStringList &values, const QString &detail)
{
    return {code, {text, values}, detail};
}

/// What a change is worked out from.
class Standing {
public:
    Standing(const DrawRecord &record, const QList<DrawCase> &cases, const QList<DrawExpert> &experts)
        : m_record(record), m_cases(cases), m_experts(experts), m_barriers(cases, experts),
          m_casePositions(positions(cases)), m_expertPositions(positions(experts)), m_standing(standingCases(record))
    {
        for (const AssignedCase &one : record.assigned) {
            for (const QString &expert : one.experts)
                m_limit = std::max(m_limit, ++m_loads[expert]);
        }
        m_loads.clear();
        for (const AssignedCase &one : m_standing) {
            for (const QString &expert : one.experts)
                ++m_loads[expert];
        }
    }

    [[nodiscard]] bool isSound() const
    {
        return std::all_of(m_standing.begin(), m_standing.end(), [&](const AssignedCase &one) {
            return m_casePositions.contains(one.identifier) &&
                   std::all_of(one.experts.begin(), one.experts.end(),
                               [&](const QString &expert) { return m_expertPositions.contains(expert); });
        });
    }
    [[nodiscard]] const AssignedCase *find(const QString &identifier) const
    {
        const auto found = std::find_if(m_standing.begin(), m_standing.end(),
                                        [&](const AssignedCase &one) { return one.identifier == identifier; });
        return found == m_standing.end() ? nullptr : &*found;
    }
    /// Takes an expert, or all, away from a case.
    void release(const QString &identifier, const QString &expert = {})
    {
        for (AssignedCase &one : m_standing) {
            if (one.identifier != identifier)
                continue;
            for (const QString &leaving : expert.isEmpty() ? QStringList(one.experts) : QStringList{expert}) {
                one.experts.removeOne(leaving);
                --m_loads[leaving];
            }
        }
    }
    /// The next ticket of the case's cell that never won; nothing when there is none.
    [[nodiscard]] std::optional<QString> nextInCell(const QString &identifier) const
    {
        QSet<QString> gone;
        for (const SelectedCase &one : m_record.selected)
            gone.insert(one.identifier);
        for (const VoidedCase &one : m_record.voided)
            gone.insert(one.identifier);
        for (const DrawChange &one : m_record.changes)
            gone.insert(one.substitute);
        const QStringList &cell = m_cases.at(m_casePositions.value(identifier)).cell;
        std::optional<std::pair<Sha256::Digest, QString>> best;
        for (const DrawCase &entry : m_cases) {
            if (entry.cell != cell || entry.running || gone.contains(entry.identifier))
                continue;
            const std::pair ticket{ticketOf(m_record.seed, entry.identifier), entry.identifier};
            if (!best || ticket < *best)
                best = ticket;
        }
        return best ? std::optional(best->second) : std::nullopt;
    }
    /// Gives the case one more expert, of whom `onIt` and who has left it before are none. Conflict when nobody may.
    Result<QString> stepIn(const QString &identifier, const QStringList &onIt)
    {
        QStringList excluded = onIt;
        for (const DrawChange &one : m_record.changes) {
            if (one.identifier == identifier)
                excluded.append(one.expert);
        }
        const qsizetype index = m_casePositions.value(identifier);
        const auto used = directions();
        struct Candidate {
            bool isFull;
            int loadWhenFull;
            bool isMutual;
            Sha256::Digest ticket;
            QString expert; // no two have the same ticket
            bool operator<(const Candidate &o) const
            {
                return std::tie(isFull, loadWhenFull, isMutual, ticket) <
                       std::tie(o.isFull, o.loadWhenFull, o.isMutual, o.ticket);
            }
        };
        std::optional<Candidate> best;
        for (qsizetype e = 0; e < m_experts.size(); ++e) {
            const QString &expert = m_experts.at(e).identifier;
            if (m_barriers.between(index, e) || excluded.contains(expert))
                continue;
            const int load = m_loads.value(expert);
            const bool full = load >= m_limit;
            const Candidate one{full, full ? load : 0,
                                used.contains({m_barriers.areaOfCase(index), m_barriers.areaOfExpert(e)}),
                                ticketOf(m_record.seed, identifier, expert), expert};
            if (!best || one < *best)
                best = one;
        }
        if (!best)
            return refused(Error::Code::Conflict,
                           QT_TRANSLATE_NOOP("core", "Nobody else may review %1. Add an expert from elsewhere."),
                           {identifier}, u"no-replacement"_s);
        ++m_loads[best->expert];
        for (AssignedCase &one : m_standing) {
            if (one.identifier == identifier)
                one.experts.append(best->expert);
        }
        return best->expert;
    }
    void enter(const QString &substitute) { m_standing.append({substitute, {}}); }

private:
    /// Areas of experts to areas of the cases that they review.
    [[nodiscard]] QSet<std::pair<qsizetype, qsizetype>> directions() const
    {
        QSet<std::pair<qsizetype, qsizetype>> result;
        for (const AssignedCase &one : m_standing) {
            for (const QString &expert : one.experts)
                result.insert({m_barriers.areaOfExpert(m_expertPositions.value(expert)),
                               m_barriers.areaOfCase(m_casePositions.value(one.identifier))});
        }
        return result;
    }

    const DrawRecord &m_record;
    const QList<DrawCase> &m_cases;
    const QList<DrawExpert> &m_experts;
    Barriers m_barriers;
    QHash<QString, qsizetype> m_casePositions;
    QHash<QString, qsizetype> m_expertPositions;
    QList<AssignedCase> m_standing;
    QHash<QString, int> m_loads;
    int m_limit = 0; ///< the largest load of the draw itself
};

Result<> checkReason(const QString &reason)
{
    if (isReason(reason))
        return {};
    return refused(Error::Code::Input,
                   QT_TRANSLATE_NOOP("core", "A reason is one line of at most %1 characters, and not empty."),
                   {QString::number(longestReason)}, u"text"_s);
}

Error otherLists()
{
    return refused(Error::Code::Input,
                   QT_TRANSLATE_NOOP("core", "The lists are not those that were drawn from. Take the ones that were."),
                   {}, u"other-lists"_s);
}

DrawRecord withChange(DrawRecord record, const DrawChange &change)
{
    record.changes.append(change);
    record.digest = recordDigest(record);
    return record;
}

} // namespace

QList<AssignedCase> standingCases(const DrawRecord &record)
{
    QList<AssignedCase> result;
    QHash<QString, QStringList> experts;
    for (const AssignedCase &one : record.assigned)
        experts.insert(one.identifier, one.experts);
    for (const SelectedCase &one : record.selected)
        result.append({one.identifier, experts.value(one.identifier)});
    for (const DrawChange &change : record.changes) {
        for (AssignedCase &one : result) {
            if (one.identifier != change.identifier)
                continue;
            if (change.expert.isEmpty()) {
                one = {change.substitute, change.experts};
            } else {
                one.experts.removeOne(change.expert);
                one.experts += change.experts;
            }
            break;
        }
    }
    return result;
}

Result<DrawRecord> withVoidedCase(const DrawRecord &record, const QList<DrawCase> &cases,
                                  const QList<DrawExpert> &experts, const QString &identifier, const QString &reason)
{
    DUCHA_TRY(checkReason(reason));
    Standing standing(record, cases, experts);
    if (!standing.isSound())
        return otherLists();
    if (standing.find(identifier) == nullptr)
        return refused(Error::Code::Input, QT_TRANSLATE_NOOP("core", "%1 was not drawn, so it cannot be voided."),
                       {identifier}, u"not-drawn"_s);
    const auto substitute = standing.nextInCell(identifier);
    if (!substitute)
        return refused(Error::Code::Conflict,
                       QT_TRANSLATE_NOOP("core", "Nothing is left in the list that could take the place of %1."),
                       {identifier}, u"no-substitute"_s);
    standing.release(identifier);
    standing.enter(*substitute);
    DrawChange change{identifier, {}, *substitute, {}, reason};
    for (int i = 0; i < record.rules.perCase; ++i) {
        const auto expert = standing.stepIn(*substitute, change.experts);
        if (!expert)
            return expert.error();
        change.experts.append(*expert);
    }
    return withChange(record, change);
}

Result<DrawRecord> withReplacedExpert(const DrawRecord &record, const QList<DrawCase> &cases,
                                      const QList<DrawExpert> &experts, const QString &identifier,
                                      const QString &expert, const QString &reason)
{
    DUCHA_TRY(checkReason(reason));
    Standing standing(record, cases, experts);
    if (!standing.isSound())
        return otherLists();
    const AssignedCase *found = standing.find(identifier);
    if (found == nullptr || !found->experts.contains(expert))
        return refused(Error::Code::Input,
                       QT_TRANSLATE_NOOP("core", "%2 does not review %1, so nobody can take the place."),
                       {identifier, expert}, u"not-assigned"_s);
    const QStringList onIt = found->experts;
    standing.release(identifier, expert);
    const auto next = standing.stepIn(identifier, onIt);
    if (!next)
        return next.error();
    return withChange(record, {identifier, expert, {}, {*next}, reason});
}

} // namespace ducha
