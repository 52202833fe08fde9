#include "core/workbench/documents/document_kinds.h"

#include "core/collision/collision_repository.h"
#include "core/feedback/feedback_repository.h"
#include "core/workbench/casework/papers.h"
#include "core/workbench/conversations/interviewing.h"
#include "core/workbench/conversations/symposiums.h"
#include "core/workbench/documents/casereview/compose_draw.h"
#include "core/workbench/documents/casereview/compose_lead.h"
#include "core/workbench/documents/casereview/compose_review.h"
#include "core/workbench/documents/collision/compose_hit_letter.h"
#include "core/workbench/documents/collision/compose_hit_list.h"
#include "core/workbench/documents/collision/compose_hit_statement.h"
#include "core/workbench/documents/collision/compose_purge.h"
#include "core/workbench/documents/compose_feedback.h"
#include "core/workbench/documents/compose_letters.h"
#include "core/workbench/documents/compose_notice.h"
#include "core/workbench/documents/compose_paper.h"
#include "core/workbench/documents/compose_symposium.h"
#include "core/workbench/documents/compose_talk.h"
#include "core/workbench/draws/ceremony.h"
#include "core/workbench/feedback/notices.h"
#include "core/workbench/reviews/follow_up.h"
#include "core/workbench/reviews/leads.h"
#include "core/workbench/reviews/reviewing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// A record that can be asked for by its code.
template <class Id>
struct Named {
    QString code;
    Id id;
};

Error nothing()
{
    return {Error::Code::NotFound,
            {QT_TRANSLATE_NOOP("core", "This inspection has no record that such a document could be made of.")}};
}

Error unknown(const QString &code)
{
    return {Error::Code::NotFound,
            {QT_TRANSLATE_NOOP("core", "This inspection has no such record as %1. Check its code."), {code}}};
}

/// The one of this code, or all of them without a code; NotFound when there is none.
template <class Id>
Result<QList<Named<Id>>> chosen(QList<Named<Id>> records, const QString &code)
{
    if (!code.isEmpty())
        records.removeIf([&](const Named<Id> &record) { return record.code != code; });
    if (!records.isEmpty())
        return records;
    if (code.isEmpty())
        return nothing();
    return unknown(code);
}

/// The one of this code, the first without one.
template <class Id>
Result<Id> theOne(const QList<Named<Id>> &records, const QString &code)
{
    const auto found = chosen(records, code);
    if (!found)
        return found.error();
    return found->constFirst().id;
}

/// The documents of all records in one, each on a page of its own.
template <class Id>
Result<Document> allOf(const Result<QList<Named<Id>>> &records, const std::function<Result<Document>(Id)> &compose)
{
    if (!records)
        return records.error();
    std::optional<Document> all;
    for (const Named<Id> &record : *records) {
        const auto document = compose(record.id);
        if (!document)
            return document.error();
        if (!all) {
            all = *document;
            continue;
        }
        all->blocks.append(NextRecord{document->title});
        all->blocks += document->blocks;
        all->made = std::max(all->made, document->made);
        if (document->banner.size() > all->banner.size())
            all->banner = document->banner; // one draft makes the whole a draft
    }
    return *all;
}

Result<Document> talks(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto rows = talkRows(workbench, inspection);
    if (!rows)
        return rows.error();
    QList<Named<TalkId>> records;
    for (const TalkRow &row : *rows)
        records.append({row.talk.code, row.talk.id});
    return allOf<TalkId>(chosen(records, code), [&](TalkId id) { return talkDocument(workbench, id); });
}

Result<Document> papers(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto rows = paperRows(workbench, inspection);
    if (!rows)
        return rows.error();
    QList<Named<WorkingPaperId>> records;
    for (const PaperRow &row : *rows)
        records.append({row.paper.code, row.paper.id});
    return allOf<WorkingPaperId>(chosen(records, code),
                                 [&](WorkingPaperId id) { return paperDocument(workbench, id); });
}

Result<Document> symposium(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto rows = symposiumRows(workbench, inspection);
    if (!rows)
        return rows.error();
    QList<Named<SymposiumId>> records;
    for (const SymposiumRow &row : *rows)
        records.append({row.symposium.code, row.symposium.id});
    const auto id = theOne(records, code);
    return id ? symposiumDocument(workbench, *id) : Result<Document>(id.error());
}

Result<QList<Routing>> routingsOf(Workbench &workbench, InspectionId inspection)
{
    return RoutingRepository(workbench.database())
        .where(u"feedback_id IN (SELECT id FROM feedback WHERE inspection_id = :id AND voided_at IS NULL)"_s,
               {{u":id"_s, inspection.toString()}}, u"code"_s);
}

/// The letters, each bound behind the one before.
Result<Document> letters(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto rows = routingsOf(workbench, inspection);
    if (!rows)
        return rows.error();
    QList<Named<RoutingId>> records;
    for (const Routing &routing : *rows) {
        if (routing.role == RoutingRole::Copy || routing.code == code)
            records.append({routing.code, routing.id});
    }
    const auto found = chosen(records, code);
    if (!found)
        return found.error();
    std::optional<Document> all;
    for (const Named<RoutingId> &record : *found) {
        const auto document = routingLetter(workbench, record.id);
        if (!document)
            return document.error();
        if (all)
            all->bound.append(*document);
        else
            all = *document;
    }
    return *all;
}

Result<OfficialDocument> feedback(Workbench &workbench, InspectionId inspection, const QString &code, bool annotated)
{
    const auto rows = feedbackRows(workbench, inspection);
    const auto routings = routingsOf(workbench, inspection);
    if (!rows)
        return rows.error();
    if (!routings)
        return routings.error();
    if (rows->isEmpty())
        return nothing();
    const auto text = readFeedback(workbench, rows->constLast().feedback.id);
    if (!text)
        return text.error();
    FeedbackVersion version = FeedbackVersion::Full;
    if (!code.isEmpty() && code != text->feedback.code) {
        const auto routing = std::find_if(routings->begin(), routings->end(),
                                          [&](const Routing &candidate) { return candidate.code == code; });
        if (routing == routings->end())
            return unknown(code);
        version = routing->version;
    }
    const auto document = annotated ? annotatedFeedback(workbench, *text) : feedbackDocument(workbench, *text, version);
    if (!document)
        return document.error();
    const bool kept = !annotated && version == FeedbackVersion::Full;
    return OfficialDocument{*document, kept ? text->feedback.pdfSha256 : QString()};
}

/// By its code alone, or the newest of the inspection that counts.
Result<Document> certificate(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto rows = drawRows(workbench, {});
    if (!rows)
        return rows.error();
    QList<Named<DrawId>> records;
    for (const DrawRow &row : *rows) {
        const bool isNamed = row.draw.code == code;
        if (isNamed || (code.isEmpty() && row.draw.state != DrawState::Void && row.draw.inspectionId == inspection))
            records.prepend({row.draw.code, row.draw.id});
    }
    const auto id = theOne(records, code);
    return id ? drawCertificate(workbench, *id) : Result<Document>(id.error());
}

Result<Document> opinions(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto rows = reviewRows(workbench, inspection);
    if (!rows)
        return rows.error();
    QList<Named<CaseReviewId>> records;
    for (const ReviewRow &row : *rows) {
        // Without a code, the ones that are ready: a review that nobody has begun has no opinion yet.
        if (row.review.state >= ReviewState::Opinion || row.review.code == code)
            records.append({row.review.code, row.review.id});
    }
    return allOf<CaseReviewId>(chosen(records, code), [&](CaseReviewId id) { return reviewOpinion(workbench, id); });
}

Result<Document> orderLetter(Workbench &workbench, InspectionId inspection, const QString &code, bool reminder)
{
    const auto rows = orderRows(workbench, inspection);
    if (!rows)
        return rows.error();
    QList<Named<SupervisionOrderId>> records;
    for (const OrderRow &row : *rows) {
        // Without a code, an order that the unit can be reminded of.
        const bool waits = row.order.state == OrderState::Issued || row.order.state == OrderState::Returned;
        if (!reminder || waits || row.order.code == code)
            records.append({row.order.code, row.order.id});
    }
    const auto id = theOne(records, code);
    if (!id)
        return id.error();
    return reminder ? orderReminder(workbench, *id) : supervisionOrder(workbench, *id);
}

Result<Document> transfer(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto rows = leadRows(workbench, inspection);
    if (!rows)
        return rows.error();
    QList<Named<LeadId>> records;
    for (const LeadRow &row : *rows)
        records.append({row.lead.code, row.lead.id});
    const auto id = theOne(records, code);
    return id ? leadTransfer(workbench, *id) : Result<Document>(id.error());
}

/// The letter of this number, or all that went out and the draft of the next, each bound behind the one before.
Result<Document> hitLetters(Workbench &workbench, InspectionId inspection, const QString &code)
{
    if (!code.isEmpty())
        return hitLetter(workbench, inspection, code);
    const auto numbers = hitLetterNumbers(workbench, inspection);
    if (!numbers)
        return numbers.error();
    std::optional<Document> all;
    for (const QString &number : *numbers + QStringList{QString()}) {
        const auto document = hitLetter(workbench, inspection, number);
        if (!document && number.isEmpty() && all)
            break; // nothing waits to be sent
        if (!document)
            return document.error();
        if (all)
            all->bound.append(*document);
        else
            all = *document;
    }
    return *all;
}

/// By its code alone, or those of the inspection that are awaited.
Result<Document> statements(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto hits =
        HitRepository(workbench.database())
            .where(code.isEmpty() ? u"inspection_id = :key AND state = 'sent-for-check'"_s : u"code = :key"_s,
                   {{u":key"_s, code.isEmpty() ? inspection.toString() : code}}, u"code"_s);
    if (!hits)
        return hits.error();
    QList<Named<HitId>> records;
    for (const Hit &hit : *hits)
        records.append({hit.code, hit.id});
    return allOf<HitId>(chosen(records, code), [&](HitId id) { return hitStatement(workbench, id); });
}

/// By its code alone, or of the newest run of the inspection that was purged.
Result<Document> purged(Workbench &workbench, InspectionId inspection, const QString &code)
{
    const auto runs =
        CollisionRunRepository(workbench.database())
            .where(code.isEmpty() ? u"inspection_id = :key AND purged_at IS NOT NULL"_s : u"code = :key"_s,
                   {{u":key"_s, code.isEmpty() ? inspection.toString() : code}}, u"code DESC"_s);
    if (!runs)
        return runs.error();
    QList<Named<CollisionRunId>> records;
    for (const CollisionRun &run : *runs)
        records.append({run.code, run.id});
    const auto id = theOne(records, code);
    return id ? purgeCertificate(workbench, *id) : Result<Document>(id.error());
}

Result<OfficialDocument> afresh(const Result<Document> &document)
{
    if (!document)
        return document.error();
    return OfficialDocument{*document, {}};
}

Result<OfficialDocument> notice(Workbench &workbench, InspectionId inspection)
{
    const auto document = rectificationNotice(workbench, inspection);
    const auto issued = noticeOf(workbench, inspection);
    if (!document)
        return document.error();
    if (!issued)
        return issued.error();
    return OfficialDocument{*document, *issued ? (*issued)->pdfSha256 : QString()};
}

} // namespace

bool isFoundByCode(DocumentKind kind)
{
    return kind == DocumentKind::DrawCertificate || kind == DocumentKind::ReviewOpinion ||
           kind == DocumentKind::SupervisionOrder || kind == DocumentKind::OrderReminder ||
           kind == DocumentKind::Transfer || kind == DocumentKind::HitStatement ||
           kind == DocumentKind::PurgeCertificate;
}

Result<OfficialDocument> officialDocumentOf(Workbench &workbench, DocumentKind kind, InspectionId inspection,
                                            const QString &code)
{
    switch (kind) {
    case DocumentKind::Feedback:
        return feedback(workbench, inspection, code, false);
    case DocumentKind::FeedbackAnnotated:
        return feedback(workbench, inspection, code, true);
    case DocumentKind::Interview:
        return afresh(talks(workbench, inspection, code));
    case DocumentKind::Symposium:
        return afresh(symposium(workbench, inspection, code));
    case DocumentKind::WorkingPaper:
        return afresh(papers(workbench, inspection, code));
    case DocumentKind::Routing:
        return afresh(letters(workbench, inspection, code));
    case DocumentKind::RectificationNotice:
        return notice(workbench, inspection);
    case DocumentKind::DrawCertificate:
        return afresh(certificate(workbench, inspection, code));
    case DocumentKind::ReviewOpinion:
        return afresh(opinions(workbench, inspection, code));
    case DocumentKind::SupervisionOrder:
        return afresh(orderLetter(workbench, inspection, code, false));
    case DocumentKind::OrderReminder:
        return afresh(orderLetter(workbench, inspection, code, true));
    case DocumentKind::Transfer:
        return afresh(transfer(workbench, inspection, code));
    case DocumentKind::HitLetter:
        return afresh(hitLetters(workbench, inspection, code));
    case DocumentKind::HitStatement:
        return afresh(statements(workbench, inspection, code));
    case DocumentKind::HitList:
        return afresh(hitListDocument(workbench, inspection));
    case DocumentKind::PurgeCertificate:
        return afresh(purged(workbench, inspection, code));
    }
    Q_UNREACHABLE();
}

Result<Document> documentOf(Workbench &workbench, DocumentKind kind, InspectionId inspection, const QString &code)
{
    const auto official = officialDocumentOf(workbench, kind, inspection, code);
    return official ? official->document : Result<Document>(official.error());
}

} // namespace ducha
