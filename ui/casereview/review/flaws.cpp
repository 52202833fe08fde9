#include "ui/casereview/review/flaws.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

void addFlaws(const ReviewView &view, const SheetView &sheet, QList<FlawRow> &rows)
{
    for (const ReviewMark &mark : sheet.marks) {
        if (mark.flaw == FlawLevel::None)
            continue;
        const auto item = std::find_if(view.items.begin(), view.items.end(),
                                       [&](const SheetItem &one) { return one.code == mark.item; });
        rows.append({mark, view.row.review.code, view.row.file.number,
                     item == view.items.end() ? mark.item : mark.item + u' ' + item->text,
                     sheet.sheet.kind == SheetKind::Group});
    }
}

} // namespace

Result<QList<FlawRow>> flawRows(Workbench &workbench, InspectionId inspection)
{
    const auto reviews = reviewRows(workbench, inspection);
    if (!reviews)
        return reviews.error();
    QList<FlawRow> rows;
    for (const ReviewRow &review : *reviews) {
        if (review.flaws + review.majorFlaws == 0)
            continue;
        const auto view = readReview(workbench, review.review.id);
        if (!view)
            return view.error();
        const bool hasGroup = view->facts.groupSubmitted;
        for (const SheetView &sheet : view->sheets) {
            const SheetKind wanted = hasGroup ? SheetKind::Group : SheetKind::Expert;
            if (sheet.sheet.kind == wanted && sheet.sheet.submittedAt.isValid())
                addFlaws(*view, sheet, rows);
        }
    }
    return rows;
}

} // namespace ducha
