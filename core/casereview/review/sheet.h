#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDateTime>

namespace ducha {

/// Dimensions of a review sheet (domain.md B).
enum class ReviewDimension { Substantive, Procedural, Document, Dossier, Enforcement, Effect, Integrity };
constexpr auto enumNames(ReviewDimension)
{
    using D = ReviewDimension;
    return EnumTable<D, 7>{{{D::Substantive, u"substantive"},
                            {D::Procedural, u"procedural"},
                            {D::Document, u"document"},
                            {D::Dossier, u"dossier"},
                            {D::Enforcement, u"enforcement"},
                            {D::Effect, u"effect"},
                            {D::Integrity, u"integrity"}}};
}

/// 一般瑕疵, 重大瑕疵, 错误; None is a remark without a flaw.
enum class FlawLevel { None, Flaw, MajorFlaw, Error };
constexpr auto enumNames(FlawLevel)
{
    return EnumTable<FlawLevel, 4>{{{FlawLevel::None, u"none"},
                                    {FlawLevel::Flaw, u"flaw"},
                                    {FlawLevel::MajorFlaw, u"major-flaw"},
                                    {FlawLevel::Error, u"error"}}};
}

/// Is it followed up by an order (督办)?
[[nodiscard]] inline bool isMajor(FlawLevel level)
{
    return level == FlawLevel::MajorFlaw || level == FlawLevel::Error;
}

/// One item of a sheet: what is looked at and how many points it is worth.
struct SheetItem {
    QString code; ///< A1 …, stable within the template
    ReviewDimension dimension = ReviewDimension::Procedural;
    QString text;
    int points = 0;    ///< in tenths of a point
    bool veto = false; ///< a major flaw here makes the case fail whatever its points
    bool operator==(const SheetItem &) const = default;
};

/// The review sheet for one kind of case, versioned: a review keeps the version it was begun with.
struct SheetTemplate {
    SheetTemplateId id;
    QString kind; ///< civil, criminal, enforcement, …
    int version = 1;
    QString title;
    QString agencyType; ///< stored name of an AgencyType; empty: any organ
    QString words;      ///< words of 案件类型 that it serves, parted by 、; empty: every other
    QString items;      ///< JSON array of {code, dimension, text, points, veto}; see itemsOf
    bool operator==(const SheetTemplate &) const = default;
};
/// Storage when the JSON is not what it should be.
Result<QList<SheetItem>> itemsOf(const SheetTemplate &sheetTemplate);

/// One grade of a scale: from so many points up.
struct Grade {
    QString name;         ///< 优秀, 合格, …
    int from = 0;         ///< in tenths of a point
    bool failing = false; ///< what a veto leads to
    bool operator==(const Grade &) const = default;
};

/// An organ's grades, best first; they differ by organ and change with the years (domain.md B).
struct GradeScale {
    GradeScaleId id;
    QString agencyType; ///< stored name of an AgencyType
    int version = 1;
    QString title;
    QString grades; ///< JSON array of {name, from, failing}; see gradesOf
    bool operator==(const GradeScale &) const = default;
};
Result<QList<Grade>> gradesOf(const GradeScale &scale);

/// Whose sheet it is: the handling unit's own, an expert's, or the group's.
enum class SheetKind { Self, Expert, Group };
constexpr auto enumNames(SheetKind)
{
    return EnumTable<SheetKind, 3>{
        {{SheetKind::Self, u"self"}, {SheetKind::Expert, u"expert"}, {SheetKind::Group, u"group"}}};
}

/// A filled-in review sheet. It can be changed until it is submitted. An expert's sheet is seen by the other experts
/// of the case only when all of them have submitted theirs (blind).
struct ReviewSheet {
    ReviewSheetId id;
    CaseReviewId reviewId;
    SheetKind kind = SheetKind::Expert;
    ExpertId expertId; ///< of an expert's sheet
    QString opinion;
    QDateTime submittedAt; ///< invalid while it is written
    bool operator==(const ReviewSheet &) const = default;
};

/// A remark on one item of a sheet: what is wrong, why, where it stands in the file.
struct ReviewMark {
    ReviewMarkId id;
    ReviewSheetId sheetId;
    QString item;      ///< SheetItem::code
    int deduction = 0; ///< in tenths of a point, at most the item's points
    FlawLevel flaw = FlawLevel::None;
    QString reason;
    QString basis;             ///< the rule it breaks: law and article
    QString dossier;           ///< volume and page of the case file, as 正卷第15页
    AttachmentId attachmentId; ///< the scanned page, where there is one
    int page = 0;              ///< of the attachment, from 1; 0 without one
    bool suspected = false;    ///< 涉嫌违纪违法: may become a lead by two people's decision
    bool operator==(const ReviewMark &) const = default;
};

/// Points left of 100 (in tenths): the template's points less the deductions, an item never below nothing.
[[nodiscard]] int scoreOf(const QList<SheetItem> &items, const QList<ReviewMark> &marks);
/// The grade that score and marks lead to: by the points, and failing when a veto item has a major flaw or any mark is
/// an Error. Empty for an empty scale.
[[nodiscard]] QString gradeFor(const QList<Grade> &grades, const QList<SheetItem> &items,
                               const QList<ReviewMark> &marks);

/// Is the mark complete? Invalid: an item the template has not, a deduction above its points or negative, a flaw
/// without a reason, a major flaw or error without rule or place in the file.
Result<> checkMark(const QList<SheetItem> &items, const ReviewMark &mark);

/// Where two reviewers differ on one item.
struct SheetDifference {
    QString item;
    int deductionA = 0;
    int deductionB = 0;
    FlawLevel flawA = FlawLevel::None; ///< the gravest of the item's marks
    FlawLevel flawB = FlawLevel::None;
    bool operator==(const SheetDifference &) const = default;
};
/// The items on which deduction or gravest flaw differ, in the template's order.
[[nodiscard]] QList<SheetDifference> compareSheets(const QList<SheetItem> &items, const QList<ReviewMark> &a,
                                                   const QList<ReviewMark> &b);

} // namespace ducha
