#include "core/workbench/draws/expert_pool.h"

#include "core/base/text_fold.h"
#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw.h"
#include "core/directory/directory_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString joined(const QString &cell)
{
    return isBlankCell(cell) ? QString() : splitValues(cell).join(u'、');
}

/// Texts as the pool keeps them; Invalid where one is missing that the draw cannot do without.
Result<Expert> normalised(Expert expert)
{
    expert.name = personName(expert.name).name;
    expert.unitName = expert.unitName.simplified();
    expert.areaName = expert.areaName.simplified();
    expert.specialities = joined(expert.specialities);
    expert.formerUnits = joined(expert.formerUnits);
    expert.recusals = joined(expert.recusals);
    expert.code = expert.code.normalized(QString::NormalizationForm_KC).simplified();
    if (!expert.code.isEmpty()) {
        const auto identifier = expertIdentifier(expert.code);
        if (!identifier)
            return identifier.error();
        expert.code = *identifier;
    }
    const auto missing = [](const char *text, const QString &rule) {
        return Error{Error::Code::Invalid, {text}, rule};
    };
    if (expert.name.isEmpty())
        return missing(QT_TRANSLATE_NOOP("core", "The expert has no name. Write it."), u"expert-name"_s);
    if (expert.unitName.isEmpty())
        return missing(QT_TRANSLATE_NOOP("core", "The expert has no unit. Without it nobody can tell whose cases they "
                                                 "may not review."),
                       u"expert-unit"_s);
    if (expert.areaName.isEmpty())
        return missing(QT_TRANSLATE_NOOP("core",
                                         "The expert has no area. Without it nobody can tell which cases are of "
                                         "their own area."),
                       u"expert-area"_s);
    return expert;
}

} // namespace

Result<QList<ExpertRow>> expertRows(Workbench &workbench)
{
    Database &database = workbench.database();
    const auto experts = ExpertRepository(database).where({}, {}, u"retired_on IS NOT NULL, code"_s);
    const auto assigned = ReviewExpertRepository(database).where({});
    const auto reviews = CaseReviewRepository(database).where({});
    if (!experts)
        return experts.error();
    if (!assigned || !reviews)
        return !assigned ? assigned.error() : reviews.error();
    QHash<CaseReviewId, bool> isFinal;
    for (const CaseReview &review : *reviews)
        isFinal.insert(review.id, review.state == ReviewState::Final);
    QHash<ExpertId, ExpertRow> loads;
    for (const ReviewExpert &one : *assigned) {
        const auto known = isFinal.constFind(one.reviewId);
        if (known == isFinal.constEnd())
            continue;
        ExpertRow &load = loads[one.expertId];
        ++(*known ? load.finished : load.open);
    }
    QList<ExpertRow> rows;
    for (const Expert &expert : *experts) {
        ExpertRow row = loads.value(expert.id);
        row.expert = expert;
        rows.append(row);
    }
    return rows;
}

Result<Expert> saveExpert(Workbench &workbench, Expert expert)
{
    const auto ready = normalised(std::move(expert));
    if (!ready)
        return ready.error();
    Expert saved = *ready;
    if (saved.id.isNull())
        saved.id = ExpertId::create();
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        ExpertRepository experts(workbench.database());
        if (saved.code.isEmpty()) {
            const auto code = nextCode(workbench, u"expert", u"ZJ"_s, workbench.today().year(), 4);
            if (!code)
                return code.error();
            saved.code = *code;
        }
        const auto owner = experts.ownerOfCode(saved.code);
        if (!owner)
            return owner.error();
        if (!owner->isEmpty() && *owner != saved.id.toString())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The number %1 is taken, perhaps by a withdrawn record. Choose "
                                                    "another."),
                          {saved.code}}};
        return experts.save(saved);
    }));
    return saved;
}

Result<> retireExpert(Workbench &workbench, ExpertId id, const QString &reason)
{
    return workbench.write([&]() -> Result<> {
        ExpertRepository experts(workbench.database());
        auto expert = experts.byId(id);
        if (!expert)
            return expert.error();
        expert->retiredFor = reason.simplified();
        expert->retiredOn = expert->retiredFor.isEmpty() ? QDate() : workbench.today();
        return experts.save(*expert);
    });
}

} // namespace ducha
