#include "core/workbench/collision/verification/verifying.h"

#include "core/collision/collision_repository.h"
#include "core/storage/drafts.h"
#include "core/workbench/collision/verification/hit_access.h"
#include "core/workbench/collision/verification/hits.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

const QString kNoteKind = u"hit-note"_s;

QString noteSubject(HitId hit, PersonId by)
{
    return by.isNull() ? hit.toString() : hit.toString() + u'/' + by.toString();
}

/// Only inside a transaction.
Result<Hit> view(Workbench &workbench, const HitReview &form)
{
    Database &database = workbench.database();
    HitReviewRepository reviews(database);
    const auto hit = HitRepository(database).byId(form.hitId);
    if (!hit)
        return hit.error();
    const auto given = reviews.where(u"hit_id = :id"_s, {{u":id"_s, form.hitId.toString()}}, u"given_at, id"_s);
    const auto name = teamMemberName(workbench, hit->inspectionId, form.reviewerId);
    if (!given)
        return given.error();
    if (!name)
        return name.error();
    HitReview review = form;
    review.id = HitReviewId::create();
    review.givenAt = workbench.now();
    auto next = reviewed(*hit, *given, review, *name);
    if (!next)
        return next;
    DUCHA_TRY(reviews.save(review));
    DUCHA_TRY(HitRepository(database).save(*next));
    DUCHA_TRY(dropDraft(database, kNoteKind, noteSubject(hit->id, form.reviewerId)));
    return next;
}

} // namespace

Result<> eachHit(Workbench &workbench, const QList<HitId> &hits, const std::function<Result<Hit>(const Hit &)> &step)
{
    if (hits.isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Choose at least one hit.")}, {}, {}};
    HitRepository repository(workbench.database());
    for (const HitId &id : hits) {
        const auto hit = repository.byId(id);
        if (!hit)
            return hit.error();
        const auto next = step(*hit);
        if (!next)
            return next.error();
        DUCHA_TRY(repository.save(*next));
        DUCHA_TRY(dropHitNote(workbench, id));
    }
    return {};
}

Result<QString> teamMemberName(Workbench &workbench, InspectionId inspection, PersonId person)
{
    const auto people = hitPeople(workbench, inspection);
    if (!people)
        return people.error();
    for (const HitPerson &one : *people) {
        if (one.id == person)
            return one.name;
    }
    return Error{Error::Code::Invalid,
                 {QT_TRANSLATE_NOOP("core", "Only members of the inspection's team look at hits, take statements and "
                                            "verify.")},
                 {},
                 {}};
}

Result<> dropHitNote(Workbench &workbench, HitId hit)
{
    return dropDraft(workbench.database(), kNoteKind, hit.toString());
}

Result<Hit> giveView(Workbench &workbench, const HitReview &form)
{
    std::optional<Hit> hit;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto next = view(workbench, form);
        if (!next)
            return next.error();
        hit = *next;
        return {};
    }));
    return *hit;
}

Result<> giveViews(Workbench &workbench, const QList<HitId> &hits, const HitReview &form)
{
    return workbench.write([&]() -> Result<> {
        for (const HitId &id : hits) {
            HitReview one = form;
            one.hitId = id;
            DUCHA_TRY(view(workbench, one));
        }
        return {};
    });
}

Result<> takeViewsBack(Workbench &workbench, const QList<HitId> &hits, PersonId by)
{
    return workbench.write([&]() -> Result<> {
        HitReviewRepository reviews(workbench.database());
        return eachHit(workbench, hits, [&](Hit hit) -> Result<Hit> {
            const auto given = reviews.where(u"hit_id = :id"_s, {{u":id"_s, hit.id.toString()}});
            if (!given)
                return given.error();
            if (hit.state != HitState::FirstReviewed || given->size() != 1 || given->constFirst().reviewerId != by)
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "The view on the hit %1 cannot be taken back: somebody else "
                                                        "gave one. Look at it again instead."),
                              {hit.code}},
                             hit.code,
                             {}};
            DUCHA_TRY(reviews.withdraw(given->constFirst().id, u"本人随即撤回"_s));
            hit.state = HitState::Candidate;
            return hit;
        });
    });
}

Result<> reopenHit(Workbench &workbench, HitId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the hit is looked at again.")}, {}, {}};
    return workbench.write([&]() -> Result<> {
        HitReviewRepository reviews(workbench.database());
        const auto given = reviews.where(u"hit_id = :id"_s, {{u":id"_s, id.toString()}});
        if (!given)
            return given.error();
        DUCHA_TRY(eachHit(workbench, {id}, [](Hit hit) -> Result<Hit> {
            if (hit.state != HitState::ToCheck && hit.state != HitState::Excluded && hit.state != HitState::Disputed)
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "The hit %1 cannot be looked at again from where it stands."),
                              {hit.code}},
                             hit.code,
                             {}};
            hit.state = HitState::Candidate;
            hit.excludedFor.clear();
            return hit;
        }));
        for (const HitReview &review : *given)
            DUCHA_TRY(reviews.withdraw(review.id, reason.trimmed()));
        return {};
    });
}

Result<> keepHitNote(Workbench &workbench, HitId hit, const QString &text, PersonId by)
{
    const QString subject = noteSubject(hit, by);
    if (text.isEmpty())
        return dropDraft(workbench.database(), kNoteKind, subject);
    return saveDraft(workbench.database(), {kNoteKind, subject, {{u"text"_s, text}}, workbench.now()});
}

Result<QString> hitNote(Workbench &workbench, HitId hit, PersonId by)
{
    const auto draft = loadDraft(workbench.database(), kNoteKind, noteSubject(hit, by));
    if (!draft)
        return draft.error();
    return *draft ? (*draft)->body.value(u"text"_s).toString() : QString();
}

} // namespace ducha
