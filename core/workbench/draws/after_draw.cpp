#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw_changes.h"
#include "core/casereview/draw_json.h"
#include "core/directory/directory_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/workbench/draws/frozen_lists.h"
#include "core/workbench/draws/review_records.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<> checkCounts(const DrawSession &draw)
{
    if (draw.state == DrawState::Void)
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "%1 does not count any more already."), {draw.code}}};
    return {};
}

/// A draw with what it was made from.
struct Sealed {
    DrawSession draw;
    DrawRecord record;
    FrozenLists lists;
};

Result<Sealed> sealedDraw(Workbench &workbench, DrawId id)
{
    const auto draw = DrawSessionRepository(workbench.database()).byId(id);
    if (!draw)
        return draw.error();
    DUCHA_TRY(checkCounts(*draw));
    const auto record = recordOf(*draw);
    if (!record)
        return record.error();
    const auto lists = frozenLists(workbench, *draw);
    if (!lists)
        return lists.error();
    return Sealed{*draw, *record, *lists};
}

Result<> keepRecord(Workbench &workbench, DrawSession draw, const DrawRecord &record)
{
    draw.record = QString::fromUtf8(drawJson(record));
    return DrawSessionRepository(workbench.database()).save(draw);
}

/// The experts of these codes; NotFound when one is in the pool no more.
Result<QList<ReviewExpert>> peopleOf(Workbench &workbench, const QStringList &codes)
{
    const auto experts = ExpertRepository(workbench.database()).where({});
    if (!experts)
        return experts.error();
    QHash<QString, ExpertId> ids;
    for (const Expert &one : *experts)
        ids.insert(one.code, one.id);
    QList<ReviewExpert> result;
    for (const QString &code : codes) {
        if (!ids.contains(code))
            return Error{
                Error::Code::NotFound,
                {QT_TRANSLATE_NOOP("core", "The expert %1 of the frozen list is in the pool no more."), {code}}};
        result.append({{}, {}, ids.value(code), 0, {}});
    }
    return result;
}

Result<CaseFile> substituteOf(Workbench &workbench, const DrawSession &draw, const QString &identifier)
{
    auto found = CaseFileRepository(workbench.database())
                     .where(u"round_id = :round AND identifier = :identifier"_s,
                            {{u":round"_s, draw.roundId.toString()}, {u":identifier"_s, identifier}});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{
            Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The next ticket is that of %1, which was taken out of the pool. Take it "
                                       "in again first."),
             {identifier}}};
    return found->takeFirst();
}

Result<InspectionId> inspectionOf(Workbench &workbench, const DrawSession &draw, UnitId unit)
{
    const auto found = InspectionRepository(workbench.database())
                           .where(u"round_id = :round AND unit_id = :unit"_s,
                                  {{u":round"_s, draw.roundId.toString()}, {u":unit"_s, unit.toString()}});
    if (!found)
        return found.error();
    return found->isEmpty() ? InspectionId() : found->constFirst().id;
}

/// Changes the state of a draw.
Result<> step(Workbench &workbench, DrawId id, const std::function<Result<DrawSession>(const DrawSession &)> &change)
{
    return workbench.write([&]() -> Result<> {
        DrawSessionRepository draws(workbench.database());
        const auto draw = draws.byId(id);
        if (!draw)
            return draw.error();
        const auto next = change(*draw);
        if (!next)
            return next.error();
        return draws.save(*next);
    });
}

/// An expert who leaves takes an open sheet along; one that was submitted stands.
Result<> closeSheet(Workbench &workbench, const CaseReview &review, ExpertId expert, const QString &reason)
{
    ReviewSheetRepository sheets(workbench.database());
    const auto begun = sheets.where(u"review_id = :review AND expert_id = :expert"_s,
                                    {{u":review"_s, review.id.toString()}, {u":expert"_s, expert.toString()}});
    if (!begun)
        return begun.error();
    for (const ReviewSheet &sheet : *begun) {
        if (sheet.submittedAt.isValid())
            return Error{
                Error::Code::Conflict,
                {QT_TRANSLATE_NOOP("core", "The expert has submitted a sheet on %1. Reopen it first."), {review.code}},
                u"sheet-submitted"_s};
        DUCHA_TRY(sheets.withdraw(sheet.id, reason));
    }
    return {};
}

} // namespace

Result<CaseReview> substituteCase(Workbench &workbench, CaseReviewId id, const QString &reason)
{
    std::optional<CaseReview> made;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        CaseReviewRepository reviews(workbench.database());
        const auto review = reviews.byId(id);
        if (!review)
            return review.error();
        const auto left = CaseFileRepository(workbench.database()).byId(review->caseId);
        if (!left)
            return left.error();
        DUCHA_TRY(checkNotBegun(workbench, *review));
        const auto sealed = sealedDraw(workbench, review->drawId);
        if (!sealed)
            return sealed.error();
        const auto record = withVoidedCase(sealed->record, sealed->lists.cases, sealed->lists.experts, left->identifier,
                                           oneLine(reason));
        if (!record)
            return record.error();
        const DrawChange &change = record->changes.constLast();
        const auto file = substituteOf(workbench, sealed->draw, change.substitute);
        if (!file)
            return file.error();
        const auto experts = peopleOf(workbench, change.experts);
        const auto inspection = inspectionOf(workbench, sealed->draw, file->unitId);
        const auto code = nextCode(workbench, u"case_review", u"PC"_s, sealed->draw.frozenAt.date().year(), 4);
        if (!experts)
            return experts.error();
        if (!inspection || !code)
            return !inspection ? inspection.error() : code.error();
        DUCHA_TRY(withdrawReview(workbench, *review, oneLine(reason)));
        CaseReview next;
        next.id = CaseReviewId::create();
        next.code = *code;
        next.drawId = review->drawId;
        next.caseId = file->id;
        next.inspectionId = *inspection;
        next.position = review->position;
        next.ticket = hexOf(ticketOf(record->seed, change.substitute));
        next.cell = review->cell;
        DUCHA_TRY(reviews.save(next));
        DUCHA_TRY(assignTo(workbench, next.id, *experts));
        made = next;
        return keepRecord(workbench, sealed->draw, *record);
    }));
    return *made;
}

Result<> replaceExpert(Workbench &workbench, ReviewExpertId id, const QString &reason)
{
    return workbench.write([&]() -> Result<> {
        Database &database = workbench.database();
        ReviewExpertRepository assigned(database);
        const auto leaving = assigned.byId(id);
        if (!leaving)
            return leaving.error();
        const auto review = CaseReviewRepository(database).byId(leaving->reviewId);
        const auto expert = ExpertRepository(database).byId(leaving->expertId);
        if (!review)
            return review.error();
        if (!expert)
            return expert.error();
        const auto file = CaseFileRepository(database).byId(review->caseId);
        if (!file)
            return file.error();
        if (review->state == ReviewState::Final)
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The review %1 is final; its experts stay."), {review->code}}};
        const auto sealed = sealedDraw(workbench, review->drawId);
        if (!sealed)
            return sealed.error();
        const auto record = withReplacedExpert(sealed->record, sealed->lists.cases, sealed->lists.experts,
                                               file->identifier, expert->code, oneLine(reason));
        if (!record)
            return record.error();
        const auto stepsIn = peopleOf(workbench, record->changes.constLast().experts);
        if (!stepsIn)
            return stepsIn.error();
        DUCHA_TRY(closeSheet(workbench, *review, leaving->expertId, oneLine(reason)));
        DUCHA_TRY(assigned.withdraw(id, oneLine(reason)));
        DUCHA_TRY(assigned.save(
            {ReviewExpertId::create(), review->id, stepsIn->constFirst().expertId, leaving->position, {}}));
        return keepRecord(workbench, sealed->draw, *record);
    });
}

Result<> certifyDraw(Workbench &workbench, DrawId id)
{
    return step(workbench, id, [](const DrawSession &draw) { return certified(draw); });
}

Result<> voidDraw(Workbench &workbench, DrawId id, const QString &reason)
{
    return step(workbench, id, [&](const DrawSession &draw) -> Result<DrawSession> {
        const auto next = voided(draw, reason);
        if (!next)
            return next.error();
        const auto reviews = reviewsOf(workbench, id);
        if (!reviews)
            return reviews.error();
        for (const CaseReview &review : *reviews) {
            DUCHA_TRY(checkNotBegun(workbench, review));
            DUCHA_TRY(withdrawReview(workbench, review, next->voidNote));
        }
        return *next;
    });
}

} // namespace ducha
