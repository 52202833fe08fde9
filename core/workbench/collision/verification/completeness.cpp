#include "core/workbench/collision/verification/completeness.h"

#include "core/collision/collision_repository.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

CheckMessage blocker(const QString &rule, const QString &subject, const char *text, const QStringList &args)
{
    return {CheckMessage::Severity::Blocker, rule, subject, {text, args}};
}

void count(UnitCount &unit, const Hit &hit)
{
    if (hit.state == HitState::Excluded)
        ++unit.excluded[enumFromName<FalsePositiveReason>(hit.excludedFor).value_or(FalsePositiveReason::DataError)];
    else if (isUndecided(hit.state))
        ++unit.undecided;
    else
        ++unit.delivered;
}

} // namespace

int UnitCount::excludedCount() const
{
    return std::accumulate(excluded.begin(), excluded.end(), 0);
}

bool UnitCount::addsUp() const
{
    return candidates == delivered + excludedCount() + undecided;
}

bool Completeness::isComplete() const
{
    return !units.isEmpty() && missing.isEmpty();
}

Result<Completeness> completenessOf(Workbench &workbench, InspectionId inspection, const QDate &until)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto counted = CollisionUnitRepository(database).where(u"inspection_id = :id"_s, binds, u"unit_name, id"_s);
    const auto hits = HitRepository(database).where(u"inspection_id = :id"_s, binds, u"code"_s);
    const auto reviews = HitReviewRepository(database).where(
        u"hit_id IN (SELECT id FROM hit WHERE inspection_id = :id)"_s, binds, u"given_at, id"_s);
    const auto runs = CollisionRunRepository(database).where(
        u"id IN (SELECT run_id FROM collision_unit WHERE inspection_id = :id)"_s, binds, u"code"_s);
    if (!counted)
        return counted.error();
    if (!hits)
        return hits.error();
    if (!reviews)
        return reviews.error();
    if (!runs)
        return runs.error();
    QSet<CollisionRunId> meant;
    for (const CollisionRun &run : *runs) {
        if (!until.isValid() || run.runAt.date() <= until)
            meant.insert(run.id);
    }
    QMap<QString, UnitCount> units;
    Completeness answer;
    // A person of two runs is counted in both: the figures say what was compared.
    for (const CollisionUnit &unit : *counted) {
        if (!meant.contains(unit.runId))
            continue;
        for (UnitCount *one : {&units[unit.unitName], &answer.total}) {
            one->officials += unit.officials;
            one->relatives += unit.relatives;
            one->candidates += unit.candidates;
        }
        units[unit.unitName].unitName = unit.unitName;
    }
    QSet<HitId> countedHits;
    for (const Hit &hit : *hits) {
        if (!meant.contains(hit.runId))
            continue;
        countedHits.insert(hit.id);
        UnitCount &unit = units[hit.unitName];
        unit.unitName = hit.unitName;
        count(unit, hit);
        count(answer.total, hit);
        if (isDelivered(hit.state))
            ++answer.outcomes[hit.outcome];
    }
    answer.units = units.values();
    QList<HitReview> views;
    std::copy_if(reviews->begin(), reviews->end(), std::back_inserter(views),
                 [&](const HitReview &review) { return countedHits.contains(review.hitId); });
    answer.agreement = agreementOf(views);
    answer.byArbiter = int(std::count_if(
        views.begin(), views.end(), [](const HitReview &review) { return review.kind == HitReviewKind::Arbiter; }));
    for (const CollisionRun &run : *runs) {
        if (meant.contains(run.id))
            answer.runs.append(run.code);
    }
    for (const UnitCount &unit : std::as_const(answer.units)) {
        if (!unit.addsUp())
            answer.missing.append(
                blocker(u"collision-count"_s, unit.unitName,
                        QT_TRANSLATE_NOOP("core", "%1: %2 hits were found, but %3 are delivered, %4 "
                                                  "excluded and %5 undecided."),
                        {unit.unitName, QString::number(unit.candidates), QString::number(unit.delivered),
                         QString::number(unit.excludedCount()), QString::number(unit.undecided)}));
        if (unit.undecided > 0)
            answer.missing.append(blocker(u"collision-undecided"_s, unit.unitName,
                                          QT_TRANSLATE_NOOP("core", "%1: %2 hits wait for reviewers or the arbiter."),
                                          {unit.unitName, QString::number(unit.undecided)}));
    }
    return answer;
}

} // namespace ducha
