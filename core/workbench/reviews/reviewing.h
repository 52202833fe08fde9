#pragma once

#include "core/casereview/case_file.h"
#include "core/casereview/review/review.h"
#include "core/casereview/review/sheet.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A review as lists show it.
struct ReviewRow {
    CaseReview review;
    CaseFile file;
    QString draw;        ///< CQ-2026-001
    QString inspection;  ///< DC-2026-001; empty when the organ is not inspected
    QStringList experts; ///< names, in their order
    int score = -1; ///< of the group's sheet once submitted, else the experts' mean once all have, in tenths; -1: none
    int flaws = 0;  ///< 一般瑕疵 on the sheets that the score comes from
    int majorFlaws = 0; ///< 重大瑕疵 and 错误 on them
    int suspected = 0;  ///< 涉嫌违纪违法 on them
};

/// By code. A null id does not narrow.
Result<QList<ReviewRow>> reviewRows(Workbench &workbench, InspectionId inspection = {}, DrawId draw = {});

struct SheetView {
    ReviewSheet sheet;
    QString owner;           ///< 承办单位自评, the expert's name, or 评查组
    QList<ReviewMark> marks; ///< in the order of the template's items; empty while hidden
    int score = 0;           ///< tenths
    QString grade;
    bool hidden = false; ///< blind: another expert's sheet before all are submitted
};

struct AssignedExpert {
    ReviewExpert assignment;
    QString code, name, unit, area;
};

/// A review with everything its desk shows.
struct ReviewView {
    ReviewRow row;
    SheetTemplate sheetTemplate;
    QList<SheetItem> items;
    GradeScale scale;
    QList<Grade> grades;
    QList<AssignedExpert> experts;
    QList<SheetView> sheets; ///< self, experts in their order, group; only those that were opened
    ReviewFacts facts;
    QList<CheckMessage> missing;        ///< for the next step
    QList<SheetDifference> differences; ///< between the first two experts, once both have submitted
};

/// `as`: the expert who sits at this laptop; others' sheets are hidden from them until all have submitted. Null: the
/// group, which sees a sheet once it is submitted.
Result<ReviewView> readReview(Workbench &workbench, CaseReviewId id, ExpertId as = {});

/// The state that comes next; nullopt when it is final.
[[nodiscard]] std::optional<ReviewState> nextState(ReviewState state);

/// What the form of a review holds: facts, opinion, advice, proposedGrade, reply, replyText, repliedOn, decisionText,
/// grade. Conflict once final; Invalid for a grade that is none of the scale. Opinion, advice and decision that suggest
/// another outcome of the case are Invalid (outcomeWord): the committee reviews quality.
Result<> saveReview(Workbench &workbench, const CaseReview &form);
/// The next step. Errors as `moved`; a final review is finished today unless the day is known.
Result<CaseReview> moveReview(Workbench &workbench, CaseReviewId id, ReviewState to);

} // namespace ducha
