#include "core/workbench/casework/trail_links.h"

#include "core/casereview/casereview_repository.h"
#include "core/collision/collision_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/feedback/feedback_repository.h"
#include "core/interview/interview_repository.h"
#include "core/symposium/symposium_repository.h"
#include "core/workbench/casework/findings.h"
#include "core/workbench/rectification.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString keyOf(const QString &table, const QString &id)
{
    return table + u'/' + id;
}

const QString kOfInspection = u"inspection_id = :id"_s;

} // namespace

Result<TrailLinks> TrailLinks::read(Workbench &workbench, InspectionId inspection)
{
    TrailLinks links;
    DUCHA_TRY(links.readSources(workbench, inspection));
    DUCHA_TRY(links.readReviews(workbench, inspection));
    DUCHA_TRY(links.readHits(workbench, inspection));
    DUCHA_TRY(links.readProblems(workbench, inspection));
    DUCHA_TRY(links.readFeedback(workbench, inspection));
    DUCHA_TRY(links.readItems(workbench, inspection));
    return links;
}

Result<> TrailLinks::readSources(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto talks = TalkRepository(database).where(kOfInspection, binds);
    const auto turns =
        TalkTurnRepository(database).where(u"talk_id IN (SELECT id FROM talk WHERE inspection_id = :id)"_s, binds);
    const auto symposiums = SymposiumRepository(database).where(kOfInspection, binds);
    const auto opinions = OpinionRepository(database).where(
        u"symposium_id IN (SELECT id FROM symposium WHERE inspection_id = :id)"_s, binds);
    const auto files = AttachmentRepository(database).where(kOfInspection, binds);
    const auto anchors = anchorRows(workbench, inspection);
    if (!talks)
        return talks.error();
    if (!turns)
        return turns.error();
    if (!symposiums)
        return symposiums.error();
    if (!opinions)
        return opinions.error();
    if (!files)
        return files.error();
    if (!anchors)
        return anchors.error();
    for (const Talk &talk : *talks)
        add(u"talk"_s, talk.id.toString(), talk.code, talk.place);
    for (const Symposium &symposium : *symposiums)
        add(u"symposium"_s, symposium.id.toString(), symposium.code, symposium.theme);
    for (const Attachment &file : *files)
        add(u"attachment"_s, file.id.toString(), file.code, file.title);
    QHash<QString, Key> wholes; // an anchor names the turn or opinion, a reader thinks of the talk or symposium
    for (const TalkTurn &turn : *turns)
        wholes.insert(turn.id.toString(), keyOf(u"talk"_s, turn.talkId.toString()));
    for (const Opinion &opinion : *opinions)
        wholes.insert(opinion.id.toString(), keyOf(u"symposium"_s, opinion.symposiumId.toString()));
    for (const AnchorRow &row : *anchors) {
        const Anchor &anchor = row.anchor;
        const QString id = anchor.id.toString();
        add(u"anchor"_s, id, row.source, anchor.quote, row.standing != MarkStanding::Stands);
        Key whole = wholes.value(anchor.sourceId);
        if (anchor.kind == AnchorKind::DocumentPage)
            whole = keyOf(u"attachment"_s, anchor.sourceId);
        else if (anchor.kind == AnchorKind::ReviewMark)
            whole = keyOf(u"review_mark"_s, anchor.sourceId);
        else if (anchor.kind == AnchorKind::Hit)
            whole = keyOf(u"hit"_s, anchor.sourceId);
        rest(keyOf(u"anchor"_s, id), whole);
    }
    return {};
}

Result<> TrailLinks::readReviews(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const QString ofReview = u"review_id IN (SELECT id FROM case_review WHERE inspection_id = :id)"_s;
    const auto reviews = CaseReviewRepository(database).where(kOfInspection, binds);
    const auto files = CaseFileRepository(database).where(
        u"id IN (SELECT case_id FROM case_review WHERE inspection_id = :id)"_s, binds);
    const auto sheets = ReviewSheetRepository(database).where(ofReview, binds);
    const auto marks = ReviewMarkRepository(database).where(
        u"sheet_id IN (SELECT id FROM review_sheet WHERE "_s + ofReview + u')', binds);
    const auto orders = SupervisionOrderRepository(database).where(kOfInspection, binds);
    const auto causes = CauseRepository(database).where(kOfInspection, binds);
    const auto shown = CauseMarkRepository(database).where(
        u"cause_id IN (SELECT id FROM cause WHERE inspection_id = :id AND voided_at IS NULL)"_s, binds);
    if (!reviews)
        return reviews.error();
    if (!files)
        return files.error();
    if (!sheets)
        return sheets.error();
    if (!marks)
        return marks.error();
    if (!orders)
        return orders.error();
    if (!causes)
        return causes.error();
    if (!shown)
        return shown.error();
    QHash<CaseFileId, QString> numbers;
    for (const CaseFile &file : *files)
        numbers.insert(file.id, file.number);
    for (const CaseReview &review : *reviews)
        add(u"case_review"_s, review.id.toString(), review.code, numbers.value(review.caseId));
    QHash<ReviewSheetId, Key> wholes;
    for (const ReviewSheet &sheet : *sheets)
        wholes.insert(sheet.id, keyOf(u"case_review"_s, sheet.reviewId.toString()));
    for (const ReviewMark &mark : *marks) {
        const Key review = wholes.value(mark.sheetId);
        if (!m_nodes.contains(review))
            continue; // of a review that does not count any more
        const QString id = mark.id.toString();
        add(u"review_mark"_s, id, m_nodes.value(review).code + u' ' + mark.item, mark.reason);
        rest(keyOf(u"review_mark"_s, id), review);
    }
    for (const SupervisionOrder &order : *orders) {
        add(u"supervision_order"_s, order.id.toString(), order.code, order.matter);
        rest(keyOf(u"supervision_order"_s, order.id.toString()), keyOf(u"review_mark"_s, order.markId.toString()));
    }
    for (const Cause &cause : *causes) {
        const Key key = keyOf(u"cause"_s, cause.id.toString());
        add(u"cause"_s, cause.id.toString(), {}, cause.title);
        if (!cause.findingId.isNull())
            rest(keyOf(u"finding"_s, cause.findingId.toString()), key);
    }
    for (const CauseMark &link : *shown) {
        const Key cause = keyOf(u"cause"_s, link.causeId.toString());
        const Key mark = keyOf(u"review_mark"_s, link.markId.toString());
        rest(cause, mark);
        m_nodes[cause].shaken = m_nodes[cause].shaken || !m_nodes.contains(mark);
    }
    return {};
}

Result<> TrailLinks::readHits(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    // There may be thousands; only those that something rests on are in the chain.
    const QString used = u"(SELECT source_id FROM anchor WHERE kind = 'hit' AND voided_at IS NULL UNION SELECT hit_id "
                         "FROM rect_item WHERE hit_id IS NOT NULL AND voided_at IS NULL)"_s;
    const auto hits = HitRepository(database).where(kOfInspection + u" AND id IN "_s + used, binds);
    const auto statements = StatementRepository(database).where(
        u"attachment_id IS NOT NULL AND hit_id IN (SELECT id FROM hit WHERE inspection_id = :id)"_s, binds);
    if (!hits)
        return hits.error();
    if (!statements)
        return statements.error();
    for (const Hit &hit : *hits)
        add(u"hit"_s, hit.id.toString(), hit.code, hit.company);
    for (const Statement &statement : *statements)
        rest(keyOf(u"hit"_s, statement.hitId.toString()), keyOf(u"attachment"_s, statement.attachmentId.toString()));
    return {};
}

Result<> TrailLinks::readProblems(Workbench &workbench, InspectionId inspection)
{
    const auto papers = paperRows(workbench, inspection);
    const auto findings = findingRows(workbench, inspection);
    if (!papers)
        return papers.error();
    if (!findings)
        return findings.error();
    for (const PaperRow &row : *papers) {
        const QString id = row.paper.id.toString();
        add(u"working_paper"_s, id, row.paper.code, row.paper.title, row.shaken);
        for (const AnchorRow &source : row.sources)
            rest(keyOf(u"working_paper"_s, id), keyOf(u"anchor"_s, source.anchor.id.toString()));
    }
    for (const FindingRow &row : *findings) {
        const QString id = row.finding.id.toString();
        add(u"finding"_s, id, row.finding.code, row.finding.title, row.shaken);
        for (const PaperRow &paper : row.papers)
            rest(keyOf(u"finding"_s, id), keyOf(u"working_paper"_s, paper.paper.id.toString()));
    }
    return {};
}

Result<> TrailLinks::readFeedback(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const QString within = u"feedback_id IN (SELECT id FROM feedback WHERE inspection_id = :id)"_s;
    const auto feedbacks = FeedbackRepository(database).where(kOfInspection, binds);
    const auto sentences = SentenceRepository(database).where(within, binds, u"position"_s);
    const auto cited = SentenceSourceRepository(database).where(
        u"sentence_id IN (SELECT id FROM sentence WHERE voided_at IS NULL AND "_s + within + u')', binds);
    const auto reviewed = SentenceReviewRepository(database).where(
        u"sentence_id IN (SELECT id FROM sentence WHERE voided_at IS NULL AND "_s + within + u')', binds);
    const auto routings = RoutingRepository(database).where(within, binds);
    if (!feedbacks)
        return feedbacks.error();
    if (!sentences)
        return sentences.error();
    if (!cited)
        return cited.error();
    if (!reviewed)
        return reviewed.error();
    if (!routings)
        return routings.error();
    for (const Feedback &feedback : *feedbacks)
        add(u"feedback"_s, feedback.id.toString(), feedback.code, feedback.title);
    for (const Sentence &sentence : *sentences) {
        const QString id = sentence.id.toString();
        add(u"sentence"_s, id, {}, sentence.text);
        rest(keyOf(u"feedback"_s, sentence.feedbackId.toString()), keyOf(u"sentence"_s, id));
    }
    for (const SentenceSource &source : *cited) {
        const Key sentence = keyOf(u"sentence"_s, source.sentenceId.toString());
        const Key finding = keyOf(u"finding"_s, source.findingId.toString());
        rest(sentence, finding);
        if (m_nodes.value(finding).shaken)
            m_nodes[sentence].shaken = true;
    }
    for (const SentenceReview &source : *reviewed) {
        const Key sentence = keyOf(u"sentence"_s, source.sentenceId.toString());
        const Key review = keyOf(u"case_review"_s, source.reviewId.toString());
        rest(sentence, review);
        if (!m_nodes.contains(review)) // withdrawn: a substitute took its place
            m_nodes[sentence].shaken = true;
    }
    for (const Routing &routing : *routings) {
        add(u"routing"_s, routing.id.toString(), routing.code, routing.recipient);
        rest(keyOf(u"routing"_s, routing.id.toString()), keyOf(u"feedback"_s, routing.feedbackId.toString()));
    }
    return {};
}

Result<> TrailLinks::readItems(Workbench &workbench, InspectionId inspection)
{
    const auto rows = ledgerRows(workbench, inspection);
    if (!rows)
        return rows.error();
    for (const LedgerRow &row : *rows) {
        const QString id = row.item.id.toString();
        const Key finding = keyOf(u"finding"_s, row.item.findingId.toString());
        add(u"rect_item"_s, id, row.item.code, row.item.problem, m_nodes.value(finding).shaken);
        rest(keyOf(u"rect_item"_s, id), finding);
        if (!row.item.hitId.isNull())
            rest(keyOf(u"rect_item"_s, id), keyOf(u"hit"_s, row.item.hitId.toString()));
    }
    return {};
}

void TrailLinks::add(const QString &table, const QString &id, const QString &code, const QString &title, bool shaken)
{
    m_nodes.insert(keyOf(table, id), {table, id, code, title, shaken, 0});
}

void TrailLinks::rest(const Key &upper, const Key &lower)
{
    m_below.insert(upper, lower);
    m_above.insert(lower, upper);
}

QList<TrailNode> TrailLinks::below(const QString &table, const QString &id) const
{
    return walk(keyOf(table, id), m_below);
}

QList<TrailNode> TrailLinks::above(const QString &table, const QString &id) const
{
    return walk(keyOf(table, id), m_above);
}

QList<TrailNode> TrailLinks::walk(const Key &from, const QMultiHash<Key, Key> &links) const
{
    QList<TrailNode> found;
    QSet<Key> seen{from};
    QList<Key> front{from};
    for (int depth = 1; !front.isEmpty(); ++depth) {
        QList<Key> next;
        for (const Key &key : std::as_const(front)) {
            auto linked = links.values(key);
            std::sort(linked.begin(), linked.end());
            for (const Key &other : std::as_const(linked)) {
                const auto node = m_nodes.constFind(other);
                if (seen.contains(other) || node == m_nodes.constEnd())
                    continue;
                seen.insert(other);
                next.append(other);
                found.append(*node);
                found.last().depth = depth;
            }
        }
        front = next;
    }
    return found;
}

} // namespace ducha
