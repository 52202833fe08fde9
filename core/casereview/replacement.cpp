#include "core/casereview/replacement.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

struct Candidate {
    qsizetype expert;
    bool mutual;
    int load;
    Sha256::Digest ticket;
};

/// Areas by numbers: from the experts' areas to the cases' areas that they review, without the one assignment that
/// ends.
QSet<std::pair<qsizetype, qsizetype>> directions(const Assignment &assignment, const Barriers &barriers,
                                                 const QHash<QString, qsizetype> &cases,
                                                 const QHash<QString, qsizetype> &experts,
                                                 const QString &caseIdentifier, const QString &leaving)
{
    QSet<std::pair<qsizetype, qsizetype>> result;
    for (const AssignedCase &one : assignment.assigned) {
        for (const QString &expert : one.experts) {
            if (cases.contains(one.identifier) && experts.contains(expert) &&
                !(one.identifier == caseIdentifier && expert == leaving))
                result.insert(
                    {barriers.areaOfExpert(experts.value(expert)), barriers.areaOfCase(cases.value(one.identifier))});
        }
    }
    return result;
}

template <class Entry>
QHash<QString, qsizetype> positions(const QList<Entry> &entries)
{
    QHash<QString, qsizetype> result;
    for (qsizetype i = 0; i < entries.size(); ++i)
        result.insert(entries.at(i).identifier, i);
    return result;
}

} // namespace

Result<QString> replacementFor(const Assignment &assignment, const QList<DrawCase> &cases,
                               const QList<DrawExpert> &experts, const QString &seed, const QString &caseIdentifier,
                               const QString &leaving, const QStringList &excluded)
{
    const auto assigned = std::find_if(assignment.assigned.begin(), assignment.assigned.end(),
                                       [&](const AssignedCase &one) { return one.identifier == caseIdentifier; });
    const auto casePositions = positions(cases);
    if (assigned == assignment.assigned.end() || !assigned->experts.contains(leaving) ||
        !casePositions.contains(caseIdentifier))
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "%2 does not review %1, so nobody can take the place."),
                      {caseIdentifier, leaving}},
                     u"not-assigned"_s};
    const auto expertPositions = positions(experts);
    const Barriers barriers(cases, experts);
    const auto used = directions(assignment, barriers, casePositions, expertPositions, caseIdentifier, leaving);
    QHash<QString, int> loads;
    for (const AssignedCase &one : assignment.assigned) {
        for (const QString &expert : one.experts)
            ++loads[expert];
    }
    const qsizetype index = casePositions.value(caseIdentifier);
    QList<Candidate> candidates;
    for (qsizetype e = 0; e < experts.size(); ++e) {
        const QString &identifier = experts.at(e).identifier;
        if (barriers.between(index, e) || assigned->experts.contains(identifier) || excluded.contains(identifier))
            continue;
        candidates.append({e, used.contains({barriers.areaOfCase(index), barriers.areaOfExpert(e)}),
                           loads.value(identifier), ticketOf(seed, caseIdentifier, identifier)});
    }
    if (candidates.isEmpty())
        return Error{
            Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "Nobody else may review %1. Add an expert from elsewhere."), {caseIdentifier}},
            u"no-replacement"_s};
    const auto rank = [&](const Candidate &one) {
        const bool full = one.load >= assignment.limit;
        return std::tuple(full, full ? one.load : 0, one.mutual, one.ticket);
    };
    const auto best = std::min_element(candidates.begin(), candidates.end(),
                                       [&](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
    return experts.at(best->expert).identifier;
}

} // namespace ducha
