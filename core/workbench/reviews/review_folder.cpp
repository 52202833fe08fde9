#include "core/workbench/reviews/review_folder.h"

#include "core/casereview/casereview_repository.h"
#include "core/directory/directory_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// The tables that all folders are filled from, read once.
struct Shelf {
    QHash<CaseFileId, CaseFile> files;
    QHash<ExpertId, Expert> experts;
    QHash<CaseReviewId, QList<ReviewExpert>> assignments;
    QHash<CaseReviewId, QList<ReviewSheet>> sheets;
    QHash<ReviewSheetId, QList<ReviewMark>> marks;
    QHash<SheetTemplateId, SheetTemplate> templates;
    QHash<GradeScaleId, GradeScale> scales;
};

template <class Entity, class Put>
Result<> each(const Result<QList<Entity>> &records, const Put &put)
{
    if (!records)
        return records.error();
    for (const Entity &record : *records)
        put(record);
    return {};
}

/// Of one review, or of all when it is null.
Result<Shelf> shelfOf(Database &database, const CaseReview *one)
{
    Shelf shelf;
    const Binds review = one ? Binds{{u":id"_s, one->id.toString()}} : Binds();
    const Binds file = one ? Binds{{u":id"_s, one->caseId.toString()}} : Binds();
    const QString ofReview = one ? u"review_id = :id"_s : QString();
    DUCHA_TRY(each(CaseFileRepository(database).where(one ? u"id = :id"_s : QString(), file),
                   [&](const CaseFile &f) { shelf.files.insert(f.id, f); }));
    DUCHA_TRY(each(ExpertRepository(database).where({}),
                   [&](const Expert &expert) { shelf.experts.insert(expert.id, expert); }));
    DUCHA_TRY(each(ReviewExpertRepository(database).where(ofReview, review, u"position, id"_s),
                   [&](const ReviewExpert &assigned) { shelf.assignments[assigned.reviewId].append(assigned); }));
    DUCHA_TRY(each(ReviewSheetRepository(database).where(ofReview, review),
                   [&](const ReviewSheet &sheet) { shelf.sheets[sheet.reviewId].append(sheet); }));
    DUCHA_TRY(each(ReviewMarkRepository(database).where(
                       one ? u"sheet_id IN (SELECT id FROM review_sheet WHERE review_id = :id)"_s : QString(), review),
                   [&](const ReviewMark &mark) { shelf.marks[mark.sheetId].append(mark); }));
    DUCHA_TRY(each(SheetTemplateRepository(database).where({}),
                   [&](const SheetTemplate &sheet) { shelf.templates.insert(sheet.id, sheet); }));
    DUCHA_TRY(each(GradeScaleRepository(database).where({}),
                   [&](const GradeScale &scale) { shelf.scales.insert(scale.id, scale); }));
    return shelf;
}

/// In the order of the template's items; marks on one item in the order they were made.
QList<ReviewMark> inOrder(QList<ReviewMark> marks, const QHash<QString, int> &places)
{
    std::stable_sort(marks.begin(), marks.end(), [&](const ReviewMark &a, const ReviewMark &b) {
        return places.value(a.item, int(places.size())) < places.value(b.item, int(places.size()));
    });
    return marks;
}

void fill(ReviewFolder &folder, const Shelf &shelf)
{
    for (const ReviewExpert &one : shelf.assignments.value(folder.review.id)) {
        const Expert expert = shelf.experts.value(one.expertId);
        folder.experts.append({one, expert.code, expert.name, expert.unitName, expert.areaName});
    }
    const auto placeOf = [&](const ReviewSheet &sheet) -> int {
        if (sheet.kind == SheetKind::Self)
            return 0;
        if (sheet.kind == SheetKind::Group)
            return int(folder.experts.size()) + 1;
        for (int i = 0; i < folder.experts.size(); ++i) {
            if (folder.experts.at(i).assignment.expertId == sheet.expertId)
                return i + 1;
        }
        return -1;
    };
    for (const ReviewSheet &sheet : shelf.sheets.value(folder.review.id)) {
        if (placeOf(sheet) >= 0)
            folder.sheets.append(sheet);
    }
    std::stable_sort(folder.sheets.begin(), folder.sheets.end(),
                     [&](const ReviewSheet &a, const ReviewSheet &b) { return placeOf(a) < placeOf(b); });
    QHash<QString, int> places;
    for (const SheetItem &item : std::as_const(folder.items))
        places.insert(item.code, int(places.size()));
    for (const ReviewSheet &sheet : std::as_const(folder.sheets))
        folder.marks.insert(sheet.id, inOrder(shelf.marks.value(sheet.id), places));
}

} // namespace

const ReviewSheet *ReviewFolder::sheet(SheetKind kind) const
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const ReviewSheet &s) { return s.kind == kind; });
    return found == sheets.end() ? nullptr : &*found;
}

int ReviewFolder::submittedByExperts() const
{
    return int(std::count_if(sheets.begin(), sheets.end(), [](const ReviewSheet &s) {
        return s.kind == SheetKind::Expert && s.submittedAt.isValid();
    }));
}

bool ReviewFolder::allSubmitted() const
{
    return !experts.isEmpty() && submittedByExperts() == experts.size();
}

QList<ReviewSheet> ReviewFolder::counted() const
{
    if (const ReviewSheet *group = sheet(SheetKind::Group); group && group->submittedAt.isValid())
        return {*group};
    QList<ReviewSheet> found;
    if (allSubmitted())
        std::copy_if(sheets.begin(), sheets.end(), std::back_inserter(found),
                     [](const ReviewSheet &s) { return s.kind == SheetKind::Expert; });
    return found;
}

QList<ReviewMark> ReviewFolder::countedMarks() const
{
    QList<ReviewMark> found;
    const auto counting = counted();
    for (const ReviewSheet &one : counting)
        found += marks.value(one.id);
    return found;
}

QList<ReviewMark> ReviewFolder::majorFlaws() const
{
    QList<ReviewMark> found;
    const ReviewSheet *group = sheet(SheetKind::Group);
    if (group && group->submittedAt.isValid()) {
        found = marks.value(group->id);
        found.removeIf([](const ReviewMark &mark) { return !isMajor(mark.flaw); });
    }
    return found;
}

Result<QList<ReviewFolder>> reviewFolders(Workbench &workbench, const QList<CaseReview> &reviews)
{
    QList<ReviewFolder> folders;
    if (reviews.isEmpty())
        return folders;
    const auto shelf = shelfOf(workbench.database(), reviews.size() == 1 ? &reviews.constFirst() : nullptr);
    if (!shelf)
        return shelf.error();
    QHash<SheetTemplateId, QList<SheetItem>> items;
    QHash<GradeScaleId, QList<Grade>> grades;
    for (const CaseReview &review : reviews) {
        ReviewFolder folder;
        folder.review = review;
        folder.file = shelf->files.value(review.caseId);
        folder.sheetTemplate = shelf->templates.value(review.templateId);
        folder.scale = shelf->scales.value(review.scaleId);
        if (!folder.sheetTemplate.id.isNull() && !items.contains(review.templateId)) {
            const auto parsed = itemsOf(folder.sheetTemplate);
            if (!parsed)
                return parsed.error();
            items.insert(review.templateId, *parsed);
        }
        if (!folder.scale.id.isNull() && !grades.contains(review.scaleId)) {
            const auto parsed = gradesOf(folder.scale);
            if (!parsed)
                return parsed.error();
            grades.insert(review.scaleId, *parsed);
        }
        folder.items = items.value(review.templateId);
        folder.grades = grades.value(review.scaleId);
        fill(folder, *shelf);
        folders.append(folder);
    }
    return folders;
}

Result<ReviewFolder> reviewFolder(Workbench &workbench, CaseReviewId id)
{
    const auto review = CaseReviewRepository(workbench.database()).byId(id);
    if (!review)
        return review.error();
    const auto folders = reviewFolders(workbench, {*review});
    if (!folders)
        return folders.error();
    return folders->constFirst();
}

Result<ReviewFolder> folderOfSheet(Workbench &workbench, ReviewSheetId id)
{
    const auto sheet = ReviewSheetRepository(workbench.database()).byId(id);
    if (!sheet)
        return sheet.error();
    return reviewFolder(workbench, sheet->reviewId);
}

Result<ReviewFacts> factsOf(Workbench &workbench, const ReviewFolder &folder)
{
    const auto orders = SupervisionOrderRepository(workbench.database())
                            .where(u"review_id = :id"_s, {{u":id"_s, folder.review.id.toString()}});
    if (!orders)
        return orders.error();
    const ReviewSheet *self = folder.sheet(SheetKind::Self);
    const ReviewSheet *group = folder.sheet(SheetKind::Group);
    ReviewFacts facts;
    facts.experts = int(folder.experts.size());
    facts.submittedSheets = folder.submittedByExperts();
    facts.selfSubmitted = self && self->submittedAt.isValid();
    facts.groupSubmitted = group && group->submittedAt.isValid();
    if (folder.review.inspectionId.isNull())
        return facts;
    const auto major = folder.majorFlaws();
    facts.majorFlaws = int(major.size());
    for (const ReviewMark &mark : major)
        facts.orders += std::any_of(orders->begin(), orders->end(),
                                    [&](const SupervisionOrder &order) { return order.markId == mark.id; })
                            ? 1
                            : 0;
    return facts;
}

bool isGiven(const CaseReview &review)
{
    return review.state >= ReviewState::Opinion;
}

} // namespace ducha
