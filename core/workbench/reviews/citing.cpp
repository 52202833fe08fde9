#include "core/workbench/reviews/citing.h"

#include "core/base/text_fold.h"
#include "core/casereview/casereview_repository.h"
#include "core/evidence/evidence_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<Anchor> citeMark(Workbench &workbench, ReviewMarkId id)
{
    std::optional<Anchor> made;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        Database &database = workbench.database();
        const auto mark = ReviewMarkRepository(database).byId(id);
        if (!mark)
            return mark.error();
        const auto sheet = ReviewSheetRepository(database).byId(mark->sheetId);
        if (!sheet)
            return sheet.error();
        const auto review = CaseReviewRepository(database).byId(sheet->reviewId);
        if (!review)
            return review.error();
        if (!sheet->submittedAt.isValid() || mark->reason.isEmpty())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "Only a mark with its reason on a submitted sheet can be cited "
                                                    "(%1)."),
                          {review->code}},
                         review->code};
        if (review->inspectionId.isNull())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "The organ of %1 is not inspected in this round."), {review->code}},
                         review->code};
        if (mark->suspected)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "A possible lead cannot be cited. Mark what is evidence apart "
                                                    "from it.")},
                         review->code};
        AnchorRepository anchors(database);
        const auto same = anchors.where(u"kind = 'review-mark' AND source_id = :id AND quote = :quote"_s,
                                        {{u":id"_s, id.toString()}, {u":quote"_s, mark->reason}});
        if (!same)
            return same.error();
        if (!same->isEmpty()) {
            made = same->constFirst();
            return {};
        }
        made = Anchor{AnchorId::create(),
                      review->inspectionId,
                      AnchorKind::ReviewMark,
                      id.toString(),
                      0,
                      int(codePointCount(mark->reason)),
                      0,
                      mark->reason,
                      AnchorMark::Evidence,
                      {}};
        return anchors.save(*made);
    }));
    return *made;
}

} // namespace ducha
