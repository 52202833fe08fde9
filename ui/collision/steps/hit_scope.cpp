#include "ui/collision/steps/hit_scope.h"

namespace ducha {

namespace {

bool isSameOfficial(const Hit &a, const Hit &b)
{
    return a.official == b.official && a.officialCode == b.officialCode && a.rosterRow == b.rosterRow;
}

bool takesTheStepOf(const HitScope &scope, const HitRow &row)
{
    const Hit &hit = scope.view.row.hit;
    if (isUndecided(hit.state))
        return row.waitsFor(scope.seat);
    if (row.hit.state != hit.state || row.hit.outcome != hit.outcome)
        return false;
    return hit.state != HitState::SentForCheck || isSameOfficial(hit, row.hit);
}

} // namespace

QList<HitId> takingTheSameStep(const HitScope &scope, const QList<HitRow> &rows)
{
    const HitId inHand = scope.view.row.hit.id;
    QList<HitId> hits{inHand};
    for (const HitRow &row : rows) {
        if (row.hit.id != inHand && takesTheStepOf(scope, row))
            hits.append(row.hit.id);
    }
    return hits;
}

QList<HitId> hitsOf(const HitScope &scope)
{
    if (scope.chosen.size() > 1)
        return takingTheSameStep(scope, scope.chosen);
    if (scope.wholeFamily)
        return takingTheSameStep(scope, scope.view.family);
    return {scope.view.row.hit.id};
}

} // namespace ducha
