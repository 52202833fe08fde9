#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw_changes.h"
#include "core/directory/directory_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/workbench/draws/ceremony.h"
#include "core/workbench/draws/review_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<DrawRow> rowOf(Workbench &workbench, const DrawSession &draw)
{
    DrawRow row{draw, {}, {}, 0, 0};
    if (!draw.inspectionId.isNull()) {
        const auto inspection = InspectionRepository(workbench.database()).byId(draw.inspectionId);
        if (!inspection)
            return inspection.error();
        row.inspection = inspection->code;
    }
    const auto entropy = EntropyRepository(workbench.database())
                             .where(u"draw_id = :draw"_s, {{u":draw"_s, draw.id.toString()}}, u"position"_s);
    const auto reviews = reviewsOf(workbench, draw.id);
    if (!entropy)
        return entropy.error();
    if (!reviews)
        return reviews.error();
    row.entropy = *entropy;
    row.cases = int(reviews->size());
    if (draw.record.isEmpty())
        return row;
    const auto record = recordOf(draw);
    if (!record)
        return record.error();
    row.withdrawn = int(record->voided.size()) +
                    int(std::count_if(record->changes.begin(), record->changes.end(),
                                      [](const DrawChange &change) { return change.expert.isEmpty(); }));
    return row;
}

/// A line of the list before it is dressed.
struct Rank {
    QString identifier;
    QString ticket;
    QString cell;
    QString voided;
    int position = 0;
    qsizetype order = 0; ///< of voided cases and those that stand at one place
};

/// The drawn list: each case at its place, what was voided before the one that took its place.
QList<Rank> ranksOf(const DrawRecord &record)
{
    QList<Rank> ranks;
    for (qsizetype i = 0; i < record.selected.size(); ++i) {
        const SelectedCase &one = record.selected.at(i);
        ranks.append({one.identifier, one.ticket, one.cell, {}, int(i) + 1, 0});
    }
    for (const DrawChange &change : record.changes) {
        if (!change.expert.isEmpty())
            continue;
        const auto left = std::find_if(ranks.begin(), ranks.end(),
                                       [&](const Rank &one) { return one.identifier == change.identifier; });
        if (left == ranks.end())
            continue;
        left->voided = change.reason;
        Rank next = *left;
        next.identifier = change.substitute;
        next.ticket = hexOf(ticketOf(record.seed, change.substitute));
        next.voided.clear();
        ++next.order;
        ranks.append(next);
    }
    std::stable_sort(ranks.begin(), ranks.end(), [](const Rank &a, const Rank &b) {
        return std::pair(a.position, a.order) < std::pair(b.position, b.order);
    });
    // What was voided during the draw stands where its ticket came up.
    for (const VoidedCase &one : record.voided) {
        const auto next = std::find_if(ranks.begin(), ranks.end(),
                                       [&](const Rank &rank) { return rank.order == 0 && rank.ticket > one.ticket; });
        ranks.insert(next, Rank{one.identifier, one.ticket, {}, one.reason, 0, 0});
    }
    return ranks;
}

/// The experts of the draw's reviews, in their order, and what they are called.
struct Assigned {
    QHash<CaseReviewId, QList<ReviewExpert>> byReview;
    QHash<ExpertId, QString> names;
};

Result<Assigned> assignedIn(Workbench &workbench, DrawId draw)
{
    const auto experts = ExpertRepository(workbench.database()).where({});
    const auto assigned = ReviewExpertRepository(workbench.database())
                              .where(u"review_id IN (SELECT id FROM case_review WHERE draw_id = :draw AND voided_at IS "
                                     "NULL)"_s,
                                     {{u":draw"_s, draw.toString()}}, u"position, id"_s);
    if (!experts)
        return experts.error();
    if (!assigned)
        return assigned.error();
    Assigned result;
    for (const Expert &one : *experts)
        result.names.insert(one.id, u"%1 %2（%3）"_s.arg(one.code, one.name, one.areaName));
    for (const ReviewExpert &one : *assigned)
        result.byReview[one.reviewId].append(one);
    return result;
}

Result<DrawSession> sessionOf(Workbench &workbench, DrawId id)
{
    return DrawSessionRepository(workbench.database()).byId(id);
}

/// The case of the pool; one that was taken out of it since is known by its identifier alone.
Result<CaseFile> caseOf(Workbench &workbench, RoundId round, const QString &identifier)
{
    auto found = CaseFileRepository(workbench.database())
                     .where(u"round_id = :round AND identifier = :identifier"_s,
                            {{u":round"_s, round.toString()}, {u":identifier"_s, identifier}});
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return found->takeFirst();
    CaseFile gone;
    gone.identifier = identifier;
    gone.number = identifier;
    return gone;
}

} // namespace

Result<QList<DrawRow>> drawRows(Workbench &workbench, RoundId round)
{
    const auto draws = DrawSessionRepository(workbench.database())
                           .where(round.isNull() ? QString() : u"round_id = :round"_s,
                                  round.isNull() ? Binds() : Binds{{u":round"_s, round.toString()}}, u"code"_s);
    if (!draws)
        return draws.error();
    QList<DrawRow> rows;
    for (const DrawSession &draw : *draws) {
        const auto row = rowOf(workbench, draw);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

Result<DrawRow> drawRow(Workbench &workbench, DrawId id)
{
    const auto draw = sessionOf(workbench, id);
    if (!draw)
        return draw.error();
    return rowOf(workbench, *draw);
}

Result<QList<DrawnCase>> drawnCases(Workbench &workbench, DrawId id)
{
    const auto draw = sessionOf(workbench, id);
    if (!draw)
        return draw.error();
    const auto record = recordOf(*draw);
    if (!record)
        return record.error();
    const auto reviews = reviewsOf(workbench, id);
    const auto assigned = assignedIn(workbench, id);
    if (!reviews)
        return reviews.error();
    if (!assigned)
        return assigned.error();
    QHash<CaseFileId, CaseReviewId> reviewOf;
    for (const CaseReview &review : *reviews)
        reviewOf.insert(review.caseId, review.id);
    QList<DrawnCase> cases;
    const QList<Rank> ranks = ranksOf(*record);
    for (const Rank &rank : ranks) {
        const auto file = caseOf(workbench, draw->roundId, rank.identifier);
        if (!file)
            return file.error();
        DrawnCase one{rank.position, {}, rank.ticket, rank.identifier, file->number, file->unitName, file->areaName,
                      rank.cell,     {}, {},          rank.voided};
        if (rank.voided.isEmpty())
            one.reviewId = reviewOf.value(file->id);
        const QList<ReviewExpert> experts = assigned->byReview.value(one.reviewId);
        for (const ReviewExpert &expert : experts) {
            one.experts.append(assigned->names.value(expert.expertId));
            one.expertIds.append(expert.id);
        }
        cases.append(one);
    }
    return cases;
}

Result<QList<ExpertLoad>> expertLoads(Workbench &workbench, DrawId id)
{
    const auto experts = ExpertRepository(workbench.database()).where({});
    const auto assigned = ReviewExpertRepository(workbench.database())
                              .where(u"review_id IN (SELECT id FROM case_review WHERE draw_id = :draw AND voided_at IS "
                                     "NULL)"_s,
                                     {{u":draw"_s, id.toString()}});
    if (!experts)
        return experts.error();
    if (!assigned)
        return assigned.error();
    QHash<ExpertId, int> loads;
    for (const ReviewExpert &one : *assigned)
        ++loads[one.expertId];
    QList<ExpertLoad> rows;
    for (const Expert &one : *experts) {
        const int load = loads.value(one.id);
        if (load > 0 || !one.retiredOn.isValid())
            rows.append({one.id, one.code, one.name, one.unitName, one.areaName, load});
    }
    std::sort(rows.begin(), rows.end(), [](const ExpertLoad &a, const ExpertLoad &b) {
        return std::pair(-a.cases, a.code) < std::pair(-b.cases, b.code);
    });
    return rows;
}

} // namespace ducha
