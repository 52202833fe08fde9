#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/workbench/documents/export_document.h"

namespace ducha {

/// The official documents that an inspection can be asked for (cli.md, report).
enum class DocumentKind {
    Feedback,            ///< 反馈意见
    FeedbackAnnotated,   ///< the same with what every sentence rests on, for the team alone
    Interview,           ///< 谈话记录
    Symposium,           ///< 座谈会纪要
    WorkingPaper,        ///< 问题底稿
    Routing,             ///< 抄送函
    RectificationNotice, ///< 整改通知
    DrawCertificate,     ///< 抽取证书
    ReviewOpinion,       ///< 案件评查意见
    SupervisionOrder,    ///< 重大瑕疵督办单
    OrderReminder,       ///< 催办函
    Transfer,            ///< 问题线索移交函, for its receiver alone
    HitLetter,           ///< 核查函
    HitStatement,        ///< 本人说明表
    HitList,             ///< 数据碰撞结果清单, for those entitled to the names
    PurgeCertificate     ///< 个人信息清除证明
};
constexpr auto enumNames(DocumentKind)
{
    return EnumTable<DocumentKind, 16>{{{DocumentKind::Feedback, u"feedback"},
                                        {DocumentKind::FeedbackAnnotated, u"feedback-annotated"},
                                        {DocumentKind::Interview, u"interview"},
                                        {DocumentKind::Symposium, u"symposium"},
                                        {DocumentKind::WorkingPaper, u"working-paper"},
                                        {DocumentKind::Routing, u"routing"},
                                        {DocumentKind::RectificationNotice, u"rectification-notice"},
                                        {DocumentKind::DrawCertificate, u"draw-certificate"},
                                        {DocumentKind::ReviewOpinion, u"review-opinion"},
                                        {DocumentKind::SupervisionOrder, u"supervision-order"},
                                        {DocumentKind::OrderReminder, u"order-reminder"},
                                        {DocumentKind::Transfer, u"transfer"},
                                        {DocumentKind::HitLetter, u"hit-letter"},
                                        {DocumentKind::HitStatement, u"hit-statement"},
                                        {DocumentKind::HitList, u"hit-list"},
                                        {DocumentKind::PurgeCertificate, u"purge-certificate"}}};
}

/// Whether the record is found by its code alone, so that no inspection need be named: a draw may be of a whole round.
[[nodiscard]] bool isFoundByCode(DocumentKind kind);

/// The document of this kind. `code` names one record: a talk, a symposium, a working paper, a routing, a draw, a
/// review, an order, a lead, a hit, a run; of a letter about hits its number. Without it: all talks or all working
/// papers, each on its own page; the first symposium; the letters to all who get a copy, each on sheets of its own; the
/// main version of the feedback, of which the code of a routing names that recipient's version; the newest draw of the
/// inspection that counts; all opinions on reviews, each on its own page; the first order or lead, the first order that
/// waits for a reminder; all letters about hits and the draft of the next; the statements that are awaited, each on its
/// own page; the newest run that was purged. NotFound where there is no such record. A null inspection means all of
/// them, for kinds that are found by code.
Result<Document> documentOf(Workbench &workbench, DocumentKind kind, InspectionId inspection, const QString &code = {});

/// The same with what it was issued as, for exportOfficial: what was issued goes out byte for byte as it was.
Result<OfficialDocument> officialDocumentOf(Workbench &workbench, DocumentKind kind, InspectionId inspection,
                                            const QString &code = {});

} // namespace ducha
