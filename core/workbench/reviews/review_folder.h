#pragma once

#include "core/workbench/reviews/reviewing.h"

namespace ducha {

// What the functions of this folder share; nobody else's business.

/// A review with all that was written of it, hidden from nobody.
struct ReviewFolder {
    CaseReview review;
    CaseFile file;
    SheetTemplate sheetTemplate;
    QList<SheetItem> items; ///< empty until the first sheet is opened
    GradeScale scale;
    QList<Grade> grades;
    QList<AssignedExpert> experts;
    QList<ReviewSheet> sheets; ///< self, experts in their order, group; without those of experts replaced since
    QHash<ReviewSheetId, QList<ReviewMark>> marks;

    /// The only sheet of the unit or the group; null while there is none.
    [[nodiscard]] const ReviewSheet *sheet(SheetKind kind) const;
    [[nodiscard]] int submittedByExperts() const;
    /// Have all experts submitted, and is there one?
    [[nodiscard]] bool allSubmitted() const;
    /// The sheets that count: the group's once it is submitted, else all experts' once all are; else none.
    [[nodiscard]] QList<ReviewSheet> counted() const;
    [[nodiscard]] QList<ReviewMark> countedMarks() const;
    /// Major flaws on the group's submitted sheet.
    [[nodiscard]] QList<ReviewMark> majorFlaws() const;
};

/// The folders of these reviews, in their order.
Result<QList<ReviewFolder>> reviewFolders(Workbench &workbench, const QList<CaseReview> &reviews);
Result<ReviewFolder> reviewFolder(Workbench &workbench, CaseReviewId id);
/// The review that a sheet belongs to.
Result<ReviewFolder> folderOfSheet(Workbench &workbench, ReviewSheetId id);

/// What is known when a review takes a step. A major flaw of an organ that is not inspected asks for no order, because
/// there is nobody to address one to.
Result<ReviewFacts> factsOf(Workbench &workbench, const ReviewFolder &folder);

/// Was the opinion given to the unit? From then on the sheets stay as they are.
[[nodiscard]] bool isGiven(const CaseReview &review);

} // namespace ducha
