#include "core/collision/collision_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/planning/planning_repository.h"
#include "core/rectification/rectification_repository.h"
#include "core/workbench/collision/verification/hit_access.h"
#include "core/workbench/collision/verification/verifying.h"
#include "core/workbench/feedback/numbers.h"
#include "core/workbench/rectification.h"
#include "core/workbench/settings.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error invalid(const char *text, const Hit &hit)
{
    return {Error::Code::Invalid, {text, {hit.code}}, hit.code, {}};
}

/// Errors as teamMemberName; Invalid for somebody whom the hit is about.
Result<> checkHandler(Workbench &workbench, const Hit &hit, PersonId person)
{
    const auto name = teamMemberName(workbench, hit.inspectionId, person);
    if (!name)
        return name.error();
    if (concerns(hit, *name))
        return invalid(QT_TRANSLATE_NOOP("core",
                                         "The hit %1 is about somebody of that name. Somebody else must take the "
                                         "statement and verify."),
                       hit);
    return {};
}

} // namespace

Result<QString> sendHits(Workbench &workbench, const QList<HitId> &hits, const QDate &on)
{
    QString display;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto number = nextNumber(workbench, setting::kLetterPrefix);
        if (!number)
            return number.error();
        display = number->display();
        InspectionId inspection;
        QString first;
        DUCHA_TRY(eachHit(workbench, hits, [&](const Hit &hit) -> Result<Hit> {
            if (inspection.isNull()) {
                inspection = hit.inspectionId;
                first = hit.code;
            }
            if (hit.inspectionId != inspection)
                return invalid(QT_TRANSLATE_NOOP("core", "A letter goes to one unit: the hit %1 is another's."), hit);
            return sent(hit, display, on);
        }));
        return takeNumber(workbench, *number, first, NumberState::Used, {});
    }));
    return display;
}

Result<> recordStatement(Workbench &workbench, const QList<HitId> &hits, const Statement &form)
{
    return workbench.write([&]() -> Result<> {
        StatementRepository statements(workbench.database());
        QString person;
        return eachHit(workbench, hits, [&](const Hit &hit) -> Result<Hit> {
            for (const PersonId &taker : {form.takerId, form.secondTakerId})
                DUCHA_TRY(checkHandler(workbench, hit, taker));
            const QString key = hit.official + u'\n' + hit.officialCode + u'\n' + QString::number(hit.rosterRow);
            if (person.isEmpty())
                person = key;
            if (person != key)
                return invalid(QT_TRANSLATE_NOOP("core", "A statement is one person's: the hit %1 is about another "
                                                         "official."),
                               hit);
            const auto next = stated(hit, form);
            if (!next)
                return next.error();
            Statement statement = form;
            statement.id = StatementId::create();
            statement.hitId = hit.id;
            statement.text = form.text.trimmed();
            DUCHA_TRY(statements.save(statement));
            return *next;
        });
    });
}

Result<> determineHits(Workbench &workbench, const QList<HitId> &hits, const Determination &determination)
{
    return workbench.write([&]() -> Result<> {
        const StatementRepository statements(workbench.database());
        return eachHit(workbench, hits, [&](const Hit &hit) -> Result<Hit> {
            for (const PersonId &verifier : {determination.verifierId, determination.secondVerifierId})
                DUCHA_TRY(checkHandler(workbench, hit, verifier));
            const auto later =
                statements.where(u"hit_id = :id AND stated_on > :on"_s,
                                 {{u":id"_s, hit.id.toString()}, {u":on"_s, toStored(determination.on)}});
            if (!later)
                return later.error();
            if (!later->isEmpty())
                return invalid(QT_TRANSLATE_NOOP("core", "The determination of the hit %1 cannot be older than the "
                                                         "person's statement."),
                               hit);
            return determined(hit, determination);
        });
    });
}

Result<> disposeHits(Workbench &workbench, const QList<HitId> &hits, Disposal disposal, const QDate &on)
{
    return workbench.write([&]() -> Result<> {
        return eachHit(workbench, hits, [&](const Hit &hit) { return disposed(hit, disposal, on); });
    });
}

Result<> verifyHits(Workbench &workbench, const QList<HitId> &hits, const QString &rectified, const QDate &on)
{
    return workbench.write([&]() -> Result<> {
        return eachHit(workbench, hits, [&](const Hit &hit) { return verified(hit, rectified, on); });
    });
}

Result<QList<RectItem>> rectifyHits(Workbench &workbench, const QList<HitId> &hits, const QDate &on)
{
    QList<RectItem> made;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        Database &database = workbench.database();
        RectItemRepository items(database);
        for (const HitId &id : hits) {
            const auto hit = HitRepository(database).byId(id);
            if (!hit)
                return hit.error();
            if (hit->outcome != HitOutcome::TrueViolation)
                return invalid(QT_TRANSLATE_NOOP("core",
                                                 "No violation was determined of the hit %1, so there is nothing "
                                                 "to put right."),
                               *hit);
            const auto there = items.where(u"hit_id = :id"_s, {{u":id"_s, id.toString()}});
            const auto all = items.where(u"inspection_id = :id"_s, {{u":id"_s, hit->inspectionId.toString()}});
            const auto inspection = InspectionRepository(database).byId(hit->inspectionId);
            const auto code = nextCode(workbench, u"rect_item", u"ZG"_s, workbench.today().year(), 4);
            if (!there)
                return there.error();
            if (!all)
                return all.error();
            if (!inspection)
                return inspection.error();
            if (!code)
                return code.error();
            if (!there->isEmpty())
                continue;
            const auto due = rectificationDue(workbench, *inspection, on);
            if (!due)
                return due.error();
            RectItem item;
            item.id = RectItemId::create();
            item.code = *code;
            item.inspectionId = hit->inspectionId;
            item.hitId = id;
            for (const RectItem &other : *all)
                item.position = std::max(item.position, other.position);
            ++item.position;
            item.problem = determinedSentence(*hit);
            item.responsiblePerson = hit->official;
            item.responsibleUnit = hit->unitName;
            item.dueOn = *due;
            item.firstDueOn = *due;
            DUCHA_TRY(items.save(item));
            made.append(item);
        }
        return {};
    }));
    return made;
}

} // namespace ducha
