#include "core/workbench/rectification.h"

#include "core/base/deadlines.h"
#include "core/collision/collision_repository.h"
#include "core/finding/finding_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/planning/planning_repository.h"
#include "core/rectification/rectification_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<QList<RectItem>> itemsOf(Workbench &workbench, InspectionId inspection)
{
    const RectItemRepository items(workbench.database());
    const QString order = u"inspection_id, position, id"_s;
    return inspection.isNull() ? items.where({}, {}, order)
                               : items.where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}}, order);
}

Result<RectItem> changed(Workbench &workbench, RectItemId id, const std::function<Result<RectItem>(RectItem)> &step)
{
    std::optional<RectItem> done;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        RectItemRepository items(workbench.database());
        const auto item = items.byId(id);
        if (!item)
            return item.error();
        const auto next = step(*item);
        if (!next)
            return next.error();
        done = *next;
        return items.save(*next);
    }));
    return *done;
}

} // namespace

Result<QDate> rectificationDue(Workbench &workbench, const Inspection &inspection, const QDate &start)
{
    const auto round = RoundRepository(workbench.database()).byId(inspection.roundId);
    if (!round)
        return round.error();
    return addCalendarMonths(start, round->rectificationMonths);
}

Result<QList<LedgerRow>> ledgerRows(Workbench &workbench, InspectionId inspection)
{
    const auto items = itemsOf(workbench, inspection);
    const auto inspections = InspectionRepository(workbench.database()).where({});
    const auto findings = FindingRepository(workbench.database()).where({});
    if (!items)
        return items.error();
    if (!inspections)
        return inspections.error();
    if (!findings)
        return findings.error();
    QHash<InspectionId, QString> inspectionCodes;
    for (const Inspection &one : *inspections)
        inspectionCodes.insert(one.id, one.code);
    QHash<FindingId, QString> findingCodes;
    for (const Finding &finding : *findings)
        findingCodes.insert(finding.id, finding.code);
    const auto hits =
        HitRepository(workbench.database()).where(u"id IN (SELECT hit_id FROM rect_item WHERE hit_id IS NOT NULL)"_s);
    if (!hits)
        return hits.error();
    QHash<HitId, QString> hitCodes;
    for (const Hit &hit : *hits)
        hitCodes.insert(hit.id, hit.code);
    const QDate today = workbench.today();
    QList<LedgerRow> rows;
    for (const RectItem &item : *items)
        rows.append({item, inspectionCodes.value(item.inspectionId), findingCodes.value(item.findingId),
                     isOverdue(item, today), item.dueOn.isValid() ? daysLeft(item.dueOn, today) : 0,
                     hitCodes.value(item.hitId)});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LedgerRow &a, const LedgerRow &b) { return a.inspection < b.inspection; });
    return rows;
}

LedgerRates ledgerRates(const QList<LedgerRow> &rows)
{
    LedgerRates rates;
    rates.total = int(rows.size());
    for (const LedgerRow &row : rows) {
        rates.overdue += row.overdue ? 1 : 0;
        rates.claimed += row.item.verdictUnit == Verdict::Accepted ? 1 : 0;
        rates.verified += row.item.verdictCounty == Verdict::Accepted ? 1 : 0;
        rates.closed += row.item.verdictCity == Verdict::Accepted ? 1 : 0;
    }
    rates.claimedRate = completionRate(rates.claimed, rates.total);
    rates.verifiedRate = completionRate(rates.verified, rates.total);
    rates.closedRate = completionRate(rates.closed, rates.total);
    return rates;
}

Result<> createItems(Workbench &workbench, const Feedback &feedback, const QList<FindingId> &findings)
{
    Database &database = workbench.database();
    const auto inspection = InspectionRepository(database).byId(feedback.inspectionId);
    if (!inspection)
        return inspection.error();
    const auto existing = itemsOf(workbench, feedback.inspectionId);
    if (!existing)
        return existing.error();
    const auto due =
        rectificationDue(workbench, *inspection,
                         inspection->feedbackSignedOn.isValid() ? inspection->feedbackSignedOn : feedback.issuedOn);
    if (!due)
        return due.error();
    int position = 0;
    QSet<FindingId> known;
    for (const RectItem &item : *existing) {
        position = std::max(position, item.position);
        known.insert(item.findingId);
    }
    RectItemRepository items(database);
    for (const FindingId &id : findings) {
        if (known.contains(id))
            continue;
        known.insert(id);
        const auto finding = FindingRepository(database).byId(id);
        if (!finding)
            return finding.error();
        const auto code = nextCode(workbench, u"rect_item", u"ZG"_s, workbench.today().year(), 4);
        if (!code)
            return code.error();
        RectItem item;
        item.id = RectItemId::create();
        item.code = *code;
        item.inspectionId = feedback.inspectionId;
        item.findingId = id;
        item.position = ++position;
        item.problem = finding->title;
        item.dueOn = *due;
        item.firstDueOn = *due;
        item.dueKind = finding->immediateFix ? DueKind::Immediate : DueKind::ByDate;
        DUCHA_TRY(items.save(item));
    }
    return {};
}

Result<> countFromSigning(Workbench &workbench, const Feedback &feedback, const QDate &signedOn)
{
    const auto inspection = InspectionRepository(workbench.database()).byId(feedback.inspectionId);
    if (!inspection)
        return inspection.error();
    const auto before = rectificationDue(workbench, *inspection, feedback.issuedOn);
    const auto after = rectificationDue(workbench, *inspection, signedOn);
    const auto existing = itemsOf(workbench, feedback.inspectionId);
    if (!before)
        return before.error();
    if (!after)
        return after.error();
    if (!existing)
        return existing.error();
    RectItemRepository items(workbench.database());
    for (RectItem item : *existing) {
        if (item.firstDueOn != *before || *before == *after)
            continue;
        item.firstDueOn = *after;
        if (item.dueOn == *before)
            item.dueOn = *after;
        DUCHA_TRY(items.save(item));
    }
    return {};
}

Result<RectItem> saveItem(Workbench &workbench, const RectItem &form)
{
    if (form.problem.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Write what has to be put right.")}, form.code};
    return changed(workbench, form.id, [&](RectItem item) -> Result<RectItem> {
        item.problem = form.problem.trimmed();
        item.measures = form.measures.trimmed();
        item.responsibleLeader = form.responsibleLeader.trimmed();
        item.responsibleUnit = form.responsibleUnit.trimmed();
        item.responsiblePerson = form.responsiblePerson.trimmed();
        item.dueText = form.dueText.trimmed();
        item.dueKind = form.dueKind;
        item.progress = form.progress.trimmed();
        item.proof = form.proof.trimmed();
        item.remark = form.remark.trimmed();
        return item.completion == form.completion ? item : withReported(item, form.completion);
    });
}

Result<RectItem> extendItem(Workbench &workbench, RectItemId id, const QDate &dueOn, const QString &reason)
{
    return changed(workbench, id, [&](RectItem item) { return extended(std::move(item), dueOn, reason); });
}

Result<RectItem> judgeItem(Workbench &workbench, RectItemId id, VerdictLayer layer, Verdict verdict,
                           const QString &comment)
{
    return changed(workbench, id,
                   [&](RectItem item) { return judged(std::move(item), layer, verdict, comment, workbench.today()); });
}

} // namespace ducha
