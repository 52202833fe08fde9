#include "core/workbench/reviews/causes.h"

#include "core/casereview/casereview_repository.h"
#include "core/finding/finding_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// The marks of an inspection's reviews that stand, each named "PC-2026-0001: reason".
Result<QHash<ReviewMarkId, QString>> flawsOf(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const QString ofReview = u"review_id IN (SELECT id FROM case_review WHERE inspection_id = :id)"_s;
    const auto reviews = CaseReviewRepository(database).where(u"inspection_id = :id"_s, binds);
    const auto sheets = ReviewSheetRepository(database).where(ofReview, binds);
    const auto marks = ReviewMarkRepository(database).where(
        u"sheet_id IN (SELECT id FROM review_sheet WHERE "_s + ofReview + u')', binds);
    if (!reviews)
        return reviews.error();
    if (!sheets)
        return sheets.error();
    if (!marks)
        return marks.error();
    QHash<CaseReviewId, QString> codes;
    for (const CaseReview &review : *reviews)
        codes.insert(review.id, review.code);
    QHash<ReviewSheetId, QString> codeOf;
    for (const ReviewSheet &sheet : *sheets)
        codeOf.insert(sheet.id, codes.value(sheet.reviewId));
    QHash<ReviewMarkId, QString> flaws;
    for (const ReviewMark &mark : *marks) {
        if (const QString code = codeOf.value(mark.sheetId); !code.isEmpty())
            flaws.insert(mark.id, code + u": "_s + mark.reason);
    }
    return flaws;
}

Result<> linkMarks(Workbench &workbench, CauseId cause, const QList<ReviewMarkId> &marks)
{
    CauseMarkRepository links(workbench.database());
    const auto stored = links.where(u"cause_id = :id"_s, {{u":id"_s, cause.toString()}});
    if (!stored)
        return stored.error();
    QSet<ReviewMarkId> known;
    for (const CauseMark &link : *stored) {
        if (marks.contains(link.markId))
            known.insert(link.markId);
        else
            DUCHA_TRY(links.withdraw(link.id, u"不再作为依据"_s));
    }
    for (const ReviewMarkId &mark : marks) {
        if (known.contains(mark))
            continue;
        known.insert(mark);
        DUCHA_TRY(links.save({CauseMarkId::create(), cause, mark}));
    }
    return {};
}

Result<> checkFinding(Workbench &workbench, const Cause &cause)
{
    if (cause.findingId.isNull())
        return {};
    const auto finding = FindingRepository(workbench.database()).byId(cause.findingId);
    if (!finding)
        return finding.error();
    if (finding->inspectionId != cause.inspectionId)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The finding belongs to another inspection or was withdrawn.")},
                     finding->code};
    return {};
}

} // namespace

Result<QList<CauseRow>> causeRows(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto causes = CauseRepository(database).where(u"inspection_id = :id"_s, binds);
    const auto links = CauseMarkRepository(database).where(
        u"cause_id IN (SELECT id FROM cause WHERE inspection_id = :id AND voided_at IS NULL)"_s, binds);
    const auto findings = FindingRepository(database).where(u"inspection_id = :id"_s, binds);
    const auto flaws = flawsOf(workbench, inspection);
    if (!causes)
        return causes.error();
    if (!links)
        return links.error();
    if (!findings)
        return findings.error();
    if (!flaws)
        return flaws.error();
    QHash<FindingId, QString> titles;
    for (const Finding &finding : *findings)
        titles.insert(finding.id, finding.code + u' ' + finding.title);
    QHash<CauseId, CauseRow> byId;
    for (const CauseMark &link : *links) {
        CauseRow &row = byId[link.causeId];
        row.marks.append(link.markId);
        if (const auto flaw = flaws->constFind(link.markId); flaw != flaws->constEnd())
            row.flaws.append(*flaw);
        else
            row.shaken = true;
    }
    QList<CauseRow> rows;
    for (const Cause &cause : *causes) {
        CauseRow row = byId.value(cause.id);
        row.cause = cause;
        row.finding = titles.value(cause.findingId);
        row.shaken = row.shaken || (!cause.findingId.isNull() && row.finding.isEmpty());
        rows.append(row);
    }
    return rows;
}

Result<Cause> saveCause(Workbench &workbench, const Cause &form, const QList<ReviewMarkId> &marks)
{
    if (form.title.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Give the cause a title.")}};
    Cause cause = form;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        CauseRepository causes(workbench.database());
        if (form.id.isNull()) {
            cause.id = CauseId::create();
        } else {
            const auto stored = causes.byId(form.id);
            if (!stored)
                return stored.error();
            cause.inspectionId = stored->inspectionId;
        }
        cause.title = form.title.trimmed();
        cause.text = form.text.trimmed();
        DUCHA_TRY(checkFinding(workbench, cause));
        const auto flaws = flawsOf(workbench, cause.inspectionId);
        if (!flaws)
            return flaws.error();
        if (std::any_of(marks.begin(), marks.end(), [&](const ReviewMarkId &mark) { return !flaws->contains(mark); }))
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "A flaw belongs to a review of another inspection, or was "
                                                    "withdrawn.")}};
        DUCHA_TRY(causes.save(cause));
        return linkMarks(workbench, cause.id, marks);
    }));
    return cause;
}

Result<> withdrawCause(Workbench &workbench, CauseId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the cause is withdrawn.")}};
    return workbench.write([&]() -> Result<> {
        DUCHA_TRY(linkMarks(workbench, id, {}));
        return CauseRepository(workbench.database()).withdraw(id, reason.trimmed());
    });
}

} // namespace ducha
