#include "core/workbench/collision/verification/citing.h"

#include "core/base/text_fold.h"
#include "core/collision/collision_repository.h"
#include "core/evidence/evidence_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

bool isCitable(const Hit &hit)
{
    return hit.outcome == HitOutcome::TrueViolation || hit.outcome == HitOutcome::TrueLawful;
}

Result<Anchor> citeHit(Workbench &workbench, HitId id)
{
    std::optional<Anchor> made;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto hit = HitRepository(workbench.database()).byId(id);
        if (!hit)
            return hit.error();
        if (!isCitable(*hit))
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "The hit %1 was not determined to be true, so nothing can rest on "
                                                    "it."),
                          {hit->code}},
                         hit->code};
        const QString quote = determinedSentence(*hit);
        AnchorRepository anchors(workbench.database());
        const auto same = anchors.where(u"kind = 'hit' AND source_id = :id AND quote = :quote"_s,
                                        {{u":id"_s, id.toString()}, {u":quote"_s, quote}});
        if (!same)
            return same.error();
        if (!same->isEmpty()) {
            made = same->constFirst();
            return {};
        }
        made = Anchor{AnchorId::create(),
                      hit->inspectionId,
                      AnchorKind::Hit,
                      id.toString(),
                      0,
                      int(codePointCount(quote)),
                      0,
                      quote,
                      AnchorMark::Evidence,
                      {}};
        return anchors.save(*made);
    }));
    return *made;
}

} // namespace ducha
