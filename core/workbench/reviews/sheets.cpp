#include "core/workbench/reviews/sheets.h"

#include "core/casereview/casereview_repository.h"
#include "core/casereview/review/outcome.h"
#include "core/evidence/evidence_repository.h"
#include "core/workbench/reviews/review_folder.h"
#include "core/workbench/reviews/scales.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error submittedAlready(const QString &code)
{
    return {
        Error::Code::Conflict,
        {QT_TRANSLATE_NOOP("core", "This sheet is submitted and stays as it is (%1). Reopen it to change it."), {code}},
        code,
        {}};
}

Error opinionGiven(const CaseReview &review)
{
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The opinion on %1 is given. Its sheets stay as they are."), {review.code}},
            review.code,
            {}};
}

Error expertsMissing(const ReviewFolder &folder)
{
    return {Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "%1 of %2 experts have submitted their sheets."),
             {QString::number(folder.submittedByExperts()), QString::number(folder.experts.size())}},
            folder.review.code,
            {}};
}

/// A sheet that may be written, with its review.
struct OpenSheet {
    ReviewFolder folder;
    ReviewSheet sheet;
};

Result<OpenSheet> openOne(Workbench &workbench, ReviewSheetId id)
{
    const auto sheet = ReviewSheetRepository(workbench.database()).byId(id);
    if (!sheet)
        return sheet.error();
    const auto folder = reviewFolder(workbench, sheet->reviewId);
    if (!folder)
        return folder.error();
    if (sheet->submittedAt.isValid())
        return submittedAlready(folder->review.code);
    return OpenSheet{*folder, *sheet};
}

/// What could never become right is refused at once; what is only missing may follow.
Result<> checkShape(Workbench &workbench, const QList<SheetItem> &items, ReviewMark mark)
{
    if (!mark.attachmentId.isNull()) {
        const auto file = AttachmentRepository(workbench.database()).byId(mark.attachmentId);
        if (!file)
            return file.error();
        if (mark.page < 0 || (file->pages > 0 && mark.page > file->pages))
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "%1 has no page %2."), {file->code, QString::number(mark.page)}}};
    } else if (mark.page != 0) {
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A page needs the scanned file that it belongs to.")}};
    }
    mark.flaw = FlawLevel::None;
    mark.reason = u"-"_s;
    return checkMark(items, mark);
}

void trim(ReviewMark &mark)
{
    mark.reason = mark.reason.trimmed();
    mark.basis = mark.basis.trimmed();
    mark.dossier = mark.dossier.trimmed();
}

/// Adds the marks of one expert to what was taken from the others: one that agrees with a mark not yet met fills it up.
void takeOver(QList<ReviewMark> &taken, const QList<ReviewMark> &marks)
{
    const qsizetype before = taken.size();
    QSet<qsizetype> met;
    for (const ReviewMark &mark : marks) {
        qsizetype same = 0;
        while (same < before && (met.contains(same) || taken.at(same).item != mark.item ||
                                 taken.at(same).deduction != mark.deduction || taken.at(same).flaw != mark.flaw))
            ++same;
        if (same == before) {
            taken.append(mark);
            continue;
        }
        met.insert(same);
        ReviewMark &first = taken[same];
        first.suspected = first.suspected || mark.suspected;
        for (const auto field : {&ReviewMark::reason, &ReviewMark::basis, &ReviewMark::dossier}) {
            if ((first.*field).isEmpty())
                first.*field = mark.*field;
        }
        if (first.attachmentId.isNull()) {
            first.attachmentId = mark.attachmentId;
            first.page = mark.page;
        }
    }
}

/// Where the review stands again when this sheet is written anew.
ReviewState stateWithout(SheetKind kind, ReviewState state)
{
    if (kind == SheetKind::Self)
        return std::min(state, ReviewState::FileReceived);
    if (kind == SheetKind::Expert)
        return std::min(state, ReviewState::SelfReviewed);
    return state;
}

} // namespace

Result<ReviewSheet> openSheet(Workbench &workbench, CaseReviewId id, SheetKind kind, ExpertId expert)
{
    ReviewSheet sheet;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto folder = reviewFolder(workbench, id);
        if (!folder)
            return folder.error();
        const bool assigned = std::any_of(folder->experts.begin(), folder->experts.end(),
                                          [&](const AssignedExpert &one) { return one.assignment.expertId == expert; });
        if (kind == SheetKind::Expert ? !assigned : !expert.isNull())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "This expert is not assigned to %1."), {folder->review.code}},
                         folder->review.code};
        for (const ReviewSheet &one : folder->sheets) {
            if (one.kind == kind && one.expertId == expert) {
                sheet = one;
                return {};
            }
        }
        if (isGiven(folder->review))
            return opinionGiven(folder->review);
        CaseReview review = folder->review;
        if (review.templateId.isNull() || review.scaleId.isNull()) {
            const auto form = formFor(workbench, folder->file);
            if (!form)
                return form.error();
            review.templateId = form->sheet.id;
            review.scaleId = form->scale.id;
            DUCHA_TRY(CaseReviewRepository(workbench.database()).save(review));
        }
        sheet = {ReviewSheetId::create(), id, kind, expert, {}, {}};
        return ReviewSheetRepository(workbench.database()).save(sheet);
    }));
    return sheet;
}

Result<> takeOverMarks(Workbench &workbench, ReviewSheetId group)
{
    return workbench.write([&]() -> Result<> {
        const auto open = openOne(workbench, group);
        if (!open)
            return open.error();
        const ReviewFolder &folder = open->folder;
        if (open->sheet.kind != SheetKind::Group)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "Only the group's sheet takes marks over from the experts.")}};
        if (!folder.marks.value(group).isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The group's sheet has marks already. Withdraw them first, or add "
                                                    "what is missing by hand.")},
                         folder.review.code};
        if (!folder.allSubmitted())
            return expertsMissing(folder);
        QList<ReviewMark> taken;
        for (const ReviewSheet &sheet : folder.sheets) {
            if (sheet.kind == SheetKind::Expert)
                takeOver(taken, folder.marks.value(sheet.id));
        }
        ReviewMarkRepository marks(workbench.database());
        for (ReviewMark mark : std::as_const(taken)) {
            mark.id = ReviewMarkId::create();
            mark.sheetId = group;
            DUCHA_TRY(marks.save(mark));
        }
        return {};
    });
}

Result<ReviewMark> saveMark(Workbench &workbench, ReviewMark mark)
{
    trim(mark);
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        ReviewMarkRepository marks(workbench.database());
        if (!mark.id.isNull()) {
            const auto stored = marks.byId(mark.id);
            if (!stored)
                return stored.error();
            mark.sheetId = stored->sheetId; // a mark never changes its sheet
        }
        const auto open = openOne(workbench, mark.sheetId);
        if (!open)
            return open.error();
        DUCHA_TRY(checkShape(workbench, open->folder.items, mark));
        if (mark.id.isNull())
            mark.id = ReviewMarkId::create();
        return marks.save(mark);
    }));
    return mark;
}

Result<> withdrawReviewMark(Workbench &workbench, ReviewMarkId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the mark is withdrawn.")}};
    return workbench.write([&]() -> Result<> {
        ReviewMarkRepository marks(workbench.database());
        const auto mark = marks.byId(id);
        if (!mark)
            return mark.error();
        const auto open = openOne(workbench, mark->sheetId);
        if (!open)
            return open.error();
        const auto orders = SupervisionOrderRepository(workbench.database())
                                .where(u"mark_id = :id"_s, {{u":id"_s, id.toString()}}, u"code"_s);
        if (!orders)
            return orders.error();
        if (!orders->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The order %1 follows this flaw up. Withdraw the order first."),
                          {orders->constFirst().code}},
                         orders->constFirst().code};
        return marks.withdraw(id, reason.trimmed());
    });
}

Result<> saveSheetOpinion(Workbench &workbench, ReviewSheetId id, const QString &opinion)
{
    return workbench.write([&]() -> Result<> {
        auto open = openOne(workbench, id);
        if (!open)
            return open.error();
        open->sheet.opinion = opinion.trimmed();
        return ReviewSheetRepository(workbench.database()).save(open->sheet);
    });
}

Result<> submitSheet(Workbench &workbench, ReviewSheetId id)
{
    return workbench.write([&]() -> Result<> {
        auto open = openOne(workbench, id);
        if (!open)
            return open.error();
        if (open->sheet.opinion.isEmpty())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "Write an opinion before the sheet is submitted.")},
                         open->folder.review.code};
        DUCHA_TRY(checkOutcome(open->sheet.opinion));
        for (const ReviewMark &mark : open->folder.marks.value(id))
            DUCHA_TRY(checkMark(open->folder.items, mark));
        if (open->sheet.kind == SheetKind::Group && !open->folder.allSubmitted())
            return expertsMissing(open->folder);
        open->sheet.submittedAt = workbench.now();
        return ReviewSheetRepository(workbench.database()).save(open->sheet);
    });
}

Result<> reopenSheet(Workbench &workbench, ReviewSheetId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the sheet is reopened.")}};
    return workbench.write([&]() -> Result<> {
        ReviewSheetRepository sheets(workbench.database());
        const auto sheet = sheets.byId(id);
        if (!sheet)
            return sheet.error();
        const auto folder = reviewFolder(workbench, sheet->reviewId);
        if (!folder)
            return folder.error();
        if (isGiven(folder->review))
            return opinionGiven(folder->review);
        const ReviewSheet *group = folder->sheet(SheetKind::Group);
        if (sheet->kind == SheetKind::Expert && group && group->submittedAt.isValid())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The group's sheet rests on this one. Reopen the group's first.")},
                         folder->review.code};
        DUCHA_TRY(sheets.reopen(id, reason.trimmed()));
        CaseReview review = folder->review;
        review.state = stateWithout(sheet->kind, review.state);
        return CaseReviewRepository(workbench.database()).save(review);
    });
}

} // namespace ducha
