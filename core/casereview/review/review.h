#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDate>

namespace ducha {

/// Where the review of a drawn case stands (model.md 4.3, CaseReview).
enum class ReviewState { Drawn, FileReceived, SelfReviewed, Reviewed, Opinion, Replied, Final };
constexpr auto enumNames(ReviewState)
{
    return EnumTable<ReviewState, 7>{{{ReviewState::Drawn, u"drawn"},
                                      {ReviewState::FileReceived, u"file-received"},
                                      {ReviewState::SelfReviewed, u"self-reviewed"},
                                      {ReviewState::Reviewed, u"reviewed"},
                                      {ReviewState::Opinion, u"opinion"},
                                      {ReviewState::Replied, u"replied"},
                                      {ReviewState::Final, u"final"}}};
}

/// What the unit answered to the opinion (异议/复核).
enum class UnitReply { Open, Agreed, Objected };
constexpr auto enumNames(UnitReply)
{
    return EnumTable<UnitReply, 3>{
        {{UnitReply::Open, u"open"}, {UnitReply::Agreed, u"agreed"}, {UnitReply::Objected, u"objected"}}};
}

/// The review of one drawn case. A case that cannot be reviewed is withdrawn with a reason, and its substitute is a
/// review of its own. The committee reviews the quality of closed cases; nothing here changes a case's outcome.
struct CaseReview {
    CaseReviewId id;
    QString code; ///< PC-2026-0001
    DrawId drawId;
    CaseFileId caseId;
    InspectionId inspectionId; ///< of the handling organ in this round; null when it is not inspected
    int position = 0;          ///< place in the drawn list, from 1
    QString ticket;
    QString cell;
    ReviewState state = ReviewState::Drawn;
    SheetTemplateId templateId; ///< set when the first sheet is opened
    GradeScaleId scaleId;       ///< the organ's scale in force at that moment
    QString facts;              ///< 基本案情
    QString opinion;            ///< 评查组意见
    QString advice;             ///< 整改建议
    QString proposedGrade;      ///< what the group proposes, a grade of the scale
    UnitReply reply = UnitReply::Open;
    QString replyText;
    QDate repliedOn;
    QString decisionText; ///< 复核结论: needed when the unit objected
    QString grade;        ///< 等次, locked when final
    QDate finishedOn;
    bool operator==(const CaseReview &) const = default;
};

/// An expert who reviews a case. Who is recused after the draw is withdrawn with the reason.
struct ReviewExpert {
    ReviewExpertId id;
    CaseReviewId reviewId;
    ExpertId expertId;
    int position = 0;
    QString waiver; ///< why a soft constraint was set aside; empty when none was
    bool operator==(const ReviewExpert &) const = default;
};

/// What is known when a review takes a step.
struct ReviewFacts {
    int experts = 0;         ///< assigned
    int submittedSheets = 0; ///< of the experts
    bool selfSubmitted = false;
    bool groupSubmitted = false;
    int majorFlaws = 0; ///< on the group's sheet
    int orders = 0;     ///< supervision orders for these
};

/// The next step by the transition table; Invalid with what is missing: the file before the self-review, all experts'
/// sheets before Reviewed, group sheet, facts and a proposed grade before Opinion, a reply before Replied, a decision
/// on an objection and an order for each major flaw before Final.
Result<CaseReview> moved(CaseReview review, ReviewState to, const ReviewFacts &facts);
/// What keeps the review from that step, in words; empty when nothing does.
QList<CheckMessage> missingFor(const CaseReview &review, ReviewState to, const ReviewFacts &facts);

} // namespace ducha
