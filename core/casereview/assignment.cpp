#include "core/casereview/assignment.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

using Index = std::int32_t; // two million preferences are nothing unusual

/// The experts that may review each case, the most preferred first.
QList<QList<Index>> preferencesOf(const QList<DrawCase> &cases, const QList<DrawExpert> &experts, const QString &seed,
                                  const Barriers &barriers)
{
    struct Ticket {
        Sha256::Digest digest;
        Index expert;
    };
    QList<QByteArray> endings;
    for (const DrawExpert &expert : experts)
        endings.append(expert.identifier.toUtf8());
    Sha256 seeded;
    seeded.add(seed.toUtf8() + '\n');
    QList<QList<Index>> result;
    result.reserve(cases.size());
    QList<Ticket> tickets;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        Sha256 begun = seeded; // what all tickets of the case begin with is hashed once
        begun.add(cases.at(i).identifier.toUtf8() + '\n');
        tickets.clear();
        for (qsizetype e = 0; e < experts.size(); ++e) {
            if (barriers.between(i, e))
                continue;
            Sha256 hash = begun;
            hash.add(endings.at(e));
            tickets.append({hash.digest(), Index(e)});
        }
        std::sort(tickets.begin(), tickets.end(), [](const Ticket &a, const Ticket &b) { return a.digest < b.digest; });
        QList<Index> order;
        order.reserve(tickets.size());
        for (const Ticket &ticket : std::as_const(tickets))
            order.append(ticket.expert);
        result.append(order);
    }
    return result;
}

/// Serves all cases under one limit of the load.
class Serving {
public:
    Serving(const QList<QList<Index>> &preferences, const Barriers &barriers, qsizetype experts, qsizetype perCase,
            qsizetype limit)
        : m_preferences(preferences), m_barriers(barriers), m_perCase(perCase), m_limit(limit),
          m_held(preferences.size()), m_holders(experts), m_asked(experts), m_gaveUp(preferences.size()),
          m_uses(barriers.areaCount(), QList<Index>(barriers.areaCount(), 0))
    {
    }

    /// Rules 2 and 3; false when the limit is too low.
    bool serve()
    {
        for (Index i = 0; i < Index(m_preferences.size()); ++i) {
            for (const Index expert : m_preferences.at(i)) {
                if (m_held.at(i).size() == m_perCase)
                    break;
                if (hasRoom(expert) && !isMutual(i, expert))
                    give(i, expert);
            }
            while (m_held.at(i).size() < m_perCase) {
                if (!augment(i, true) && !augment(i, false))
                    return false;
            }
        }
        return true;
    }

    /// How far the limit must rise at the least. Goes on after `serve` has failed, without regard to mutual pairs.
    qsizetype missingLoad()
    {
        qsizetype missing = 0;
        QList<Index> short_;
        for (Index i = 0; i < Index(m_preferences.size()); ++i) {
            while (m_held.at(i).size() < m_perCase && augment(i, false)) {
            }
            if (m_held.at(i).size() < m_perCase)
                short_.append(i);
            missing += m_perCase - m_held.at(i).size();
        }
        // All that the short cases can reach is full, so only a higher limit there helps.
        beginSearch();
        for (const Index i : short_)
            enqueue(i, -1);
        const bool found = search(false);
        Q_ASSERT(!found);
        return m_reached == 0 ? 1 : (missing + m_reached - 1) / m_reached;
    }

    [[nodiscard]] const QList<QList<Index>> &held() const { return m_held; }

private:
    bool hasRoom(Index expert) const { return m_holders.at(expert).size() < m_limit; }
    /// An expert of the case's area has a case of this expert's area.
    bool isMutual(Index i, Index expert) const
    {
        return m_uses.at(m_barriers.areaOfCase(i)).at(m_barriers.areaOfExpert(expert)) > 0;
    }
    Index &uses(Index i, Index expert) { return m_uses[m_barriers.areaOfExpert(expert)][m_barriers.areaOfCase(i)]; }
    void give(Index i, Index expert)
    {
        m_held[i].append(expert);
        auto &holders = m_holders[expert];
        holders.insert(std::lower_bound(holders.begin(), holders.end(), i), i);
        ++uses(i, expert);
    }
    void take(Index i, Index expert)
    {
        m_held[i].removeOne(expert);
        m_holders[expert].removeOne(i);
        --uses(i, expert);
    }

    void beginSearch()
    {
        m_asked.fill(-1);
        m_gaveUp.fill(unreached);
        m_queue.clear();
        m_reached = 0;
    }
    void enqueue(Index i, Index gaveUp)
    {
        m_gaveUp[i] = gaveUp;
        m_queue.append(i);
    }
    /// Breadth first from what is queued to an expert below the limit, who is left in m_found.
    bool search(bool strict)
    {
        for (qsizetype next = 0; next < m_queue.size(); ++next) {
            const Index i = m_queue.at(next);
            for (const Index expert : m_preferences.at(i)) {
                if (m_asked.at(expert) >= 0 || (strict && isMutual(i, expert)) || m_held.at(i).contains(expert))
                    continue;
                m_asked[expert] = i;
                ++m_reached;
                if (hasRoom(expert)) {
                    m_found = expert;
                    return true;
                }
                for (const Index holder : m_holders.at(expert)) {
                    if (m_gaveUp.at(holder) == unreached)
                        enqueue(holder, expert);
                }
            }
        }
        return false;
    }
    bool augment(Index from, bool strict)
    {
        beginSearch();
        enqueue(from, -1);
        if (!search(strict))
            return false;
        for (Index expert = m_found; expert >= 0;) {
            const Index i = m_asked.at(expert);
            give(i, expert);
            expert = m_gaveUp.at(i);
            if (expert >= 0)
                take(i, expert);
        }
        return true;
    }

    static constexpr Index unreached = -2;
    const QList<QList<Index>> &m_preferences;
    const Barriers &m_barriers;
    qsizetype m_perCase;
    qsizetype m_limit;
    QList<QList<Index>> m_held;    ///< by case: its experts
    QList<QList<Index>> m_holders; ///< by expert: their cases, in order
    QList<Index> m_asked;          ///< by expert: the case that asked for them in this search, -1 for none
    QList<Index> m_gaveUp;         ///< by case: the expert through whom it was reached
    QList<Index> m_queue;
    qsizetype m_reached = 0; ///< experts asked in this search
    Index m_found = -1;
    QList<QList<Index>> m_uses; ///< by area of the expert and of the case: assignments
};

/// Rule 4.
QList<Waiver> waiversOf(const Assignment &assignment, const QList<QList<Index>> &held, const QList<DrawExpert> &experts,
                        const Barriers &barriers, const QString &reason)
{
    QHash<std::pair<qsizetype, qsizetype>, qsizetype> first; // areas of expert and case: position of the first case
    for (qsizetype i = 0; i < held.size(); ++i) {
        for (const Index expert : held.at(i)) {
            const std::pair key{barriers.areaOfExpert(expert), barriers.areaOfCase(i)};
            if (!first.contains(key))
                first.insert(key, i);
        }
    }
    QList<Waiver> result;
    for (qsizetype i = 0; i < held.size(); ++i) {
        for (const Index expert : held.at(i)) {
            const qsizetype from = barriers.areaOfExpert(expert);
            const qsizetype to = barriers.areaOfCase(i);
            const auto back = first.constFind({to, from});
            if (back != first.constEnd() && *back < first.value({from, to}))
                result.append(
                    {assignment.assigned.at(i).identifier, experts.at(expert).identifier, mutualPair(), reason});
        }
    }
    return result;
}

BlockedCase blockedCase(const QString &identifier, qsizetype index, qsizetype experts, const Barriers &barriers)
{
    BlockedCase result{identifier};
    for (qsizetype e = 0; e < experts; ++e) {
        const auto barrier = barriers.between(index, e);
        if (!barrier) {
            ++result.eligible;
            continue;
        }
        switch (*barrier) {
        case Barrier::OwnArea:
            ++result.ownArea;
            break;
        case Barrier::Organ:
            ++result.organ;
            break;
        case Barrier::Recusal:
            ++result.recusal;
            break;
        }
    }
    return result;
}

} // namespace

QString mutualPair()
{
    return u"mutual-pair"_s;
}

QString unavoidable()
{
    return u"unavoidable"_s;
}

QList<BlockedCase> blockedCases(const QList<DrawCase> &cases, const QList<DrawExpert> &experts, int perCase)
{
    const Barriers barriers(cases, experts);
    QList<BlockedCase> result;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const BlockedCase one = blockedCase(cases.at(i).identifier, i, experts.size(), barriers);
        if (one.eligible < perCase)
            result.append(one);
    }
    return result;
}

Error blockedError(const QList<BlockedCase> &blocked, int perCase)
{
    const auto worst = std::min_element(blocked.begin(), blocked.end(), [](const BlockedCase &a, const BlockedCase &b) {
        return a.eligible < b.eligible;
    });
    const QString number = QString::number(perCase);
    const QStringList values{worst->identifier,
                             number,
                             QString::number(worst->eligible),
                             QString::number(worst->ownArea),
                             QString::number(worst->organ),
                             QString::number(worst->recusal),
                             QString::number(perCase - worst->eligible),
                             QString::number(blocked.size())};
    if (worst->eligible == 0)
        return {Error::Code::Conflict,
                {QT_TRANSLATE_NOOP("core", "No expert may review %1, which needs %2: %4 are of its area, %5 belong or "
                                           "belonged to its organ, %6 have declared a recusal. Add %7 from elsewhere. "
                                           "Cases with too few experts: %8."),
                 values},
                u"blocked-case"_s};
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core",
                               "Only %3 of the experts may review %1, which needs %2: %4 are of its area, %5 belong or "
                               "belonged to its organ, %6 have declared a recusal. Add %7 from elsewhere, or "
                               "have %3 review each case. Cases with too few experts: %8."),
             values},
            u"blocked-case"_s};
}

Result<Assignment> assignExperts(const QList<DrawCase> &cases, const QList<DrawExpert> &experts, const QString &seed,
                                 int perCase, const QString &waiverReason)
{
    if (experts.isEmpty() || perCase < 1)
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "To assign experts, there must be some, and at least one for each "
                                                "case.")},
                     u"no-experts"_s};
    const Barriers barriers(cases, experts);
    const QList<QList<Index>> preferences = preferencesOf(cases, experts, seed, barriers);
    if (std::any_of(preferences.begin(), preferences.end(),
                    [&](const QList<Index> &order) { return order.size() < perCase; }))
        return blockedError(blockedCases(cases, experts, perCase), perCase);

    qsizetype limit = (cases.size() * perCase + experts.size() - 1) / experts.size();
    std::optional<Serving> serving;
    for (;;) {
        serving.emplace(preferences, barriers, experts.size(), perCase, limit);
        if (serving->serve())
            break;
        limit += serving->missingLoad(); // every limit in between has no complete assignment either
    }
    Assignment result{{}, {}, int(limit)};
    QList<QList<Index>> chosen; // as preferred, however they were come by
    for (qsizetype i = 0; i < cases.size(); ++i) {
        AssignedCase assigned{cases.at(i).identifier, {}};
        chosen.append(QList<Index>());
        for (const Index expert : preferences.at(i)) {
            if (!serving->held().at(i).contains(expert))
                continue;
            chosen.last().append(expert);
            assigned.experts.append(experts.at(expert).identifier);
        }
        result.assigned.append(assigned);
    }
    result.waived = waiversOf(result, chosen, experts, barriers, waiverReason);
    return result;
}

} // namespace ducha
