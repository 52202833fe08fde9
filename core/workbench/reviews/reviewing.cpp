#include "core/workbench/reviews/reviewing.h"

#include "core/casereview/casereview_repository.h"
#include "core/casereview/review/outcome.h"
#include "core/inspection/inspection_repository.h"
#include "core/workbench/reviews/review_folder.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Codes of draws and inspections, which a row names.
struct Names {
    QHash<DrawId, QString> draws;
    QHash<InspectionId, QString> inspections;
};

Result<Names> namesIn(Workbench &workbench)
{
    const auto draws = DrawSessionRepository(workbench.database()).where({});
    const auto inspections = InspectionRepository(workbench.database()).where({});
    if (!draws)
        return draws.error();
    if (!inspections)
        return inspections.error();
    Names names;
    for (const DrawSession &draw : *draws)
        names.draws.insert(draw.id, draw.code);
    for (const Inspection &inspection : *inspections)
        names.inspections.insert(inspection.id, inspection.code);
    return names;
}

ReviewRow rowOf(const ReviewFolder &folder, const Names &names)
{
    ReviewRow row;
    row.review = folder.review;
    row.file = folder.file;
    row.draw = names.draws.value(folder.review.drawId);
    row.inspection = names.inspections.value(folder.review.inspectionId);
    for (const AssignedExpert &expert : folder.experts)
        row.experts.append(expert.name);
    const auto sheets = folder.counted();
    int sum = 0;
    for (const ReviewSheet &sheet : sheets) {
        const auto marks = folder.marks.value(sheet.id);
        sum += scoreOf(folder.items, marks);
        for (const ReviewMark &mark : marks) {
            row.flaws += mark.flaw == FlawLevel::Flaw ? 1 : 0;
            row.majorFlaws += isMajor(mark.flaw) ? 1 : 0;
            row.suspected += mark.suspected ? 1 : 0;
        }
    }
    const int count = int(sheets.size());
    row.score = count == 0 ? -1 : (sum + count / 2) / count;
    return row;
}

/// What this reader may see of a sheet.
bool isHidden(const ReviewFolder &folder, const ReviewSheet &sheet, ExpertId as)
{
    if (as.isNull()) // the group keeps the unit's sheet and its own; an expert's it sees once it is submitted
        return sheet.kind == SheetKind::Expert && !sheet.submittedAt.isValid();
    if (sheet.kind == SheetKind::Self)
        return !sheet.submittedAt.isValid();
    return sheet.expertId != as && !folder.allSubmitted();
}

QString ownerOf(const ReviewFolder &folder, const ReviewSheet &sheet)
{
    switch (sheet.kind) {
    case SheetKind::Self:
        return u"承办单位自评"_s;
    case SheetKind::Group:
        return u"评查组"_s;
    case SheetKind::Expert:
        break;
    }
    for (const AssignedExpert &expert : folder.experts) {
        if (expert.assignment.expertId == sheet.expertId)
            return expert.name;
    }
    return {};
}

SheetView viewOf(const ReviewFolder &folder, const ReviewSheet &sheet, ExpertId as)
{
    SheetView view;
    view.sheet = sheet;
    view.owner = ownerOf(folder, sheet);
    view.hidden = isHidden(folder, sheet, as);
    if (view.hidden) {
        view.sheet.opinion.clear();
        return view;
    }
    view.marks = folder.marks.value(sheet.id);
    view.score = scoreOf(folder.items, view.marks);
    view.grade = gradeFor(folder.grades, folder.items, view.marks);
    return view;
}

/// Between the first two experts. A third who still writes keeps both from whoever sits as an expert.
QList<SheetDifference> differencesIn(const ReviewFolder &folder, ExpertId as)
{
    QList<ReviewSheet> sheets;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, folder.experts.size()); ++i) {
        for (const ReviewSheet &sheet : folder.sheets) {
            if (sheet.kind == SheetKind::Expert && sheet.expertId == folder.experts.at(i).assignment.expertId)
                sheets.append(sheet);
        }
    }
    const bool open = sheets.size() == 2 && sheets.at(0).submittedAt.isValid() && sheets.at(1).submittedAt.isValid() &&
                      (as.isNull() || folder.allSubmitted());
    if (!open)
        return {};
    return compareSheets(folder.items, folder.marks.value(sheets.at(0).id), folder.marks.value(sheets.at(1).id));
}

Result<> checkForm(const CaseReview &form, const CaseReview &stored, const QList<Grade> &grades)
{
    if (stored.state == ReviewState::Final)
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "The review %1 is final and stays as it is."), {stored.code}},
                     stored.code};
    for (const QString &text : {form.opinion, form.advice, form.decisionText})
        DUCHA_TRY(checkOutcome(text));
    for (const QString &grade : {form.proposedGrade, form.grade}) {
        const bool known = grade.isEmpty() || std::any_of(grades.begin(), grades.end(),
                                                          [&](const Grade &one) { return one.name == grade; });
        if (!known)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "“%1” is no grade of this review's scale."), {grade}},
                         stored.code};
    }
    return {};
}

} // namespace

Result<QList<ReviewRow>> reviewRows(Workbench &workbench, InspectionId inspection, DrawId draw)
{
    QStringList conditions;
    Binds binds;
    if (!inspection.isNull()) {
        conditions.append(u"inspection_id = :inspection"_s);
        binds.append({u":inspection"_s, inspection.toString()});
    }
    if (!draw.isNull()) {
        conditions.append(u"draw_id = :draw"_s);
        binds.append({u":draw"_s, draw.toString()});
    }
    const auto reviews =
        CaseReviewRepository(workbench.database()).where(conditions.join(u" AND "_s), binds, u"code"_s);
    if (!reviews)
        return reviews.error();
    const auto folders = reviewFolders(workbench, *reviews);
    const auto names = namesIn(workbench);
    if (!folders)
        return folders.error();
    if (!names)
        return names.error();
    QList<ReviewRow> rows;
    for (const ReviewFolder &folder : *folders)
        rows.append(rowOf(folder, *names));
    return rows;
}

Result<ReviewView> readReview(Workbench &workbench, CaseReviewId id, ExpertId as)
{
    const auto folder = reviewFolder(workbench, id);
    const auto names = namesIn(workbench);
    if (!folder)
        return folder.error();
    if (!names)
        return names.error();
    const auto facts = factsOf(workbench, *folder);
    if (!facts)
        return facts.error();
    ReviewView view;
    view.row = rowOf(*folder, *names);
    view.sheetTemplate = folder->sheetTemplate;
    view.items = folder->items;
    view.scale = folder->scale;
    view.grades = folder->grades;
    view.experts = folder->experts;
    for (const ReviewSheet &sheet : folder->sheets)
        view.sheets.append(viewOf(*folder, sheet, as));
    view.facts = *facts;
    if (const auto next = nextState(folder->review.state))
        view.missing = missingFor(folder->review, *next, *facts);
    view.differences = differencesIn(*folder, as);
    return view;
}

std::optional<ReviewState> nextState(ReviewState state)
{
    if (state == ReviewState::Final)
        return std::nullopt;
    return ReviewState(int(state) + 1); // they are declared in the order of the way
}

Result<> saveReview(Workbench &workbench, const CaseReview &form)
{
    return workbench.write([&]() -> Result<> {
        auto folder = reviewFolder(workbench, form.id);
        if (!folder)
            return folder.error();
        DUCHA_TRY(checkForm(form, folder->review, folder->grades));
        CaseReview &review = folder->review;
        review.facts = form.facts.trimmed();
        review.opinion = form.opinion.trimmed();
        review.advice = form.advice.trimmed();
        review.proposedGrade = form.proposedGrade;
        review.reply = form.reply;
        review.replyText = form.replyText.trimmed();
        review.repliedOn = form.repliedOn;
        review.decisionText = form.decisionText.trimmed();
        review.grade = form.grade;
        return CaseReviewRepository(workbench.database()).save(review);
    });
}

Result<CaseReview> moveReview(Workbench &workbench, CaseReviewId id, ReviewState to)
{
    std::optional<CaseReview> done;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto folder = reviewFolder(workbench, id);
        if (!folder)
            return folder.error();
        const auto facts = factsOf(workbench, *folder);
        if (!facts)
            return facts.error();
        auto next = moved(folder->review, to, *facts);
        if (!next)
            return next.error();
        if (to == ReviewState::Final && !next->finishedOn.isValid())
            next->finishedOn = workbench.today();
        done = *next;
        return CaseReviewRepository(workbench.database()).save(*next);
    }));
    return *done;
}

} // namespace ducha
