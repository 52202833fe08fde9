#include "core/workbench/feedback/drafting.h"

#include "core/base/chinese_text.h"
#include "core/feedback/feedback_repository.h"
#include "core/workbench/casework/findings.h"
#include "core/workbench/collision/verification/completeness.h"
#include "core/workbench/collision/verification/hit_section.h"
#include "core/workbench/conversations/marks.h"
#include "core/workbench/feedback/draft_access.h"
#include "core/workbench/feedback/skeleton.h"
#include "core/workbench/feedback/wording.h"
#include "core/workbench/reviews/reviewing.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// The findings of an inspection as sources, with whose words they rest on.
Result<QHash<FindingId, SourceRow>> sourcesOf(Workbench &workbench, InspectionId inspection)
{
    const auto findings = findingRows(workbench, inspection);
    const auto marks = markRows(workbench, inspection);
    if (!findings)
        return findings.error();
    if (!marks)
        return marks.error();
    QHash<AnchorId, QString> speakers;
    for (const MarkRow &mark : *marks)
        speakers.insert(mark.anchor.id, mark.speaker);
    QHash<FindingId, SourceRow> sources;
    for (const FindingRow &row : *findings) {
        SourceRow source{row.finding.id, row.finding.code, row.finding.title, row.shaken, 0, 0, false};
        QSet<QString> people;
        for (const AnchorRow &anchor : row.sources()) {
            ++source.anchors;
            source.onFiles = source.onFiles || anchor.anchor.kind == AnchorKind::DocumentPage ||
                             anchor.anchor.kind == AnchorKind::ReviewMark ||
                             anchor.anchor.kind == AnchorKind::Hit; // nobody's words either
            if (const QString name = speakers.value(anchor.anchor.id); !name.isEmpty())
                people.insert(name);
        }
        source.people = int(people.size());
        sources.insert(source.id, source);
    }
    return sources;
}

Result<QList<FindingRow>> decidedFindings(Workbench &workbench, InspectionId inspection, const QList<FindingId> &ids)
{
    if (ids.isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Choose at least one finding.")}};
    const auto all = findingRows(workbench, inspection);
    if (!all)
        return all.error();
    QList<FindingRow> chosen;
    for (const FindingId &id : ids) {
        const auto row =
            std::find_if(all->begin(), all->end(), [&](const FindingRow &r) { return r.finding.id == id; });
        if (row == all->end())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "The finding belongs to another inspection or was withdrawn.")}};
        if (row->finding.state != FindingState::Decided)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "%1 is not decided yet. Decide it first."), {row->finding.code}},
                         row->finding.code};
        chosen.append(*row);
    }
    return chosen;
}

QList<SentenceFacts> factsOf(const QList<SentenceRow> &rows)
{
    QList<SentenceFacts> facts;
    for (const SentenceRow &row : rows)
        facts.append({row.sentence, int(row.sources.size() + row.reviews.size()), row.shaken});
    return facts;
}

/// The final reviews that the sentences of a feedback rest on, by sentence; one that was withdrawn shakes its sentence.
Result<QHash<SentenceId, QList<ReviewSource>>> reviewsUnder(Workbench &workbench, const Feedback &feedback)
{
    Database &database = workbench.database();
    const auto links = SentenceReviewRepository(database).where(
        u"sentence_id IN (SELECT id FROM sentence WHERE feedback_id = :id)"_s, {{u":id"_s, feedback.id.toString()}});
    const auto reviews = reviewRows(workbench, feedback.inspectionId);
    if (!links)
        return links.error();
    if (!reviews)
        return reviews.error();
    QHash<CaseReviewId, ReviewSource> byId;
    for (const ReviewRow &row : *reviews)
        byId.insert(row.review.id,
                    {row.review.id, row.review.code, row.file.number, row.review.state != ReviewState::Final});
    QHash<SentenceId, QList<ReviewSource>> under;
    for (const SentenceReview &link : *links)
        under[link.sentenceId].append(byId.value(link.reviewId, {link.reviewId, {}, {}, true}));
    for (QList<ReviewSource> &sources : under)
        std::sort(sources.begin(), sources.end(),
                  [](const ReviewSource &a, const ReviewSource &b) { return a.code < b.code; });
    return under;
}

/// Where the problems of a dimension end: behind its last sentence, or where its heading belongs when it has none.
struct Section {
    int end = 0;
    bool exists = false;
};

Section sectionOf(const QList<SentenceRow> &rows, const QString &problems, const QString &dimension,
                  const QStringList &earlier)
{
    Section section;
    bool inProblems = false;
    QString current;
    for (int i = 0; i < rows.size(); ++i) {
        const Sentence &sentence = rows.at(i).sentence;
        if (sentence.kind == SentenceKind::Heading1) {
            inProblems = sentence.text == problems;
            current.clear();
            if (inProblems)
                section.end = i + 1;
        }
        if (!inProblems)
            continue;
        if (sentence.kind == SentenceKind::Heading2)
            current = sentence.text;
        section.exists = section.exists || current == dimension;
        if (current == dimension || (!section.exists && earlier.contains(current)))
            section.end = i + 1;
    }
    return section;
}

} // namespace

void numberHeadings(QList<SentenceRow> &sentences)
{
    int first = 0;
    int second = 0;
    int third = 0;
    for (SentenceRow &row : sentences) {
        switch (row.sentence.kind) {
        case SentenceKind::Heading1:
            row.number = chineseNumeral(++first) + u'、';
            second = third = 0;
            break;
        case SentenceKind::Heading2:
            row.number = u'（' + chineseNumeral(++second) + u'）';
            third = 0;
            break;
        case SentenceKind::Heading3:
            row.number = QString::number(++third) + u'.';
            break;
        case SentenceKind::Body:
            row.number.clear();
            break;
        }
    }
}

Result<QList<FeedbackRow>> feedbackRows(Workbench &workbench, InspectionId inspection)
{
    const FeedbackRepository feedbacks(workbench.database());
    const auto found = inspection.isNull()
                           ? feedbacks.where({}, {}, u"code"_s)
                           : feedbacks.where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}}, u"code"_s);
    if (!found)
        return found.error();
    const auto inspections = inspectionRows(workbench);
    if (!inspections)
        return inspections.error();
    QHash<InspectionId, InspectionRow> byId;
    for (const InspectionRow &row : *inspections)
        byId.insert(row.inspection.id, row);
    QList<FeedbackRow> rows;
    for (const Feedback &feedback : *found) {
        const auto sentences = storedSentences(workbench, feedback.id);
        if (!sentences)
            return sentences.error();
        const InspectionRow where = byId.value(feedback.inspectionId);
        FeedbackRow row{feedback, where.inspection.code, where.unit.name, 0, 0};
        for (const Sentence &sentence : *sentences) {
            row.sentences += sentence.kind == SentenceKind::Body ? 1 : 0;
            row.unsourced += sentence.kind == SentenceKind::Body && sentence.basis == SentenceBasis::None ? 1 : 0;
        }
        rows.append(row);
    }
    return rows;
}

Result<FeedbackText> readFeedback(Workbench &workbench, FeedbackId id)
{
    const auto feedback = FeedbackRepository(workbench.database()).byId(id);
    if (!feedback)
        return feedback.error();
    const auto inspection = inspectionRow(workbench, feedback->inspectionId);
    const auto sentences = storedSentences(workbench, id);
    const auto links =
        SentenceSourceRepository(workbench.database())
            .where(u"sentence_id IN (SELECT id FROM sentence WHERE feedback_id = :id)"_s, {{u":id"_s, id.toString()}});
    const auto sources = sourcesOf(workbench, feedback->inspectionId);
    const auto reviews = reviewsUnder(workbench, *feedback);
    if (!inspection)
        return inspection.error();
    if (!sentences)
        return sentences.error();
    if (!links)
        return links.error();
    if (!sources)
        return sources.error();
    if (!reviews)
        return reviews.error();
    QHash<SentenceId, QList<SourceRow>> under;
    QSet<SentenceId> orphaned; // a source that was withdrawn is in no list any more, but it shakes the sentence
    for (const SentenceSource &link : *links) {
        if (const auto source = sources->constFind(link.findingId); source != sources->constEnd())
            under[link.sentenceId].append(*source);
        else
            orphaned.insert(link.sentenceId);
    }
    FeedbackText text{*feedback, *inspection, {}, {}};
    for (const Sentence &sentence : *sentences) {
        SentenceRow row{
            sentence, {}, under.value(sentence.id), orphaned.contains(sentence.id), reviews->value(sentence.id)};
        for (const SourceRow &source : std::as_const(row.sources))
            row.shaken = row.shaken || source.shaken;
        for (const ReviewSource &review : std::as_const(row.reviews))
            row.shaken = row.shaken || review.shaken;
        text.sentences.append(row);
    }
    numberHeadings(text.sentences);
    if (feedback->state == FeedbackState::Draft) {
        text.checks = checkFeedback(*feedback, factsOf(text.sentences));
        const auto wording = checkWording(workbench, feedback->inspectionId, text.sentences);
        if (!wording)
            return wording.error();
        text.checks += *wording;
        // The list of the collision is bound with the feedback: it must be whole.
        const auto compared = completenessOf(workbench, feedback->inspectionId);
        if (!compared)
            return compared.error();
        text.checks += compared->missing;
        const auto section = checkHitSection(workbench, feedback->inspectionId, *compared, text.sentences);
        if (!section)
            return section.error();
        text.checks += *section;
    }
    return text;
}

Result<Feedback> draftFeedback(Workbench &workbench, InspectionId inspection, const QList<FindingId> &findings)
{
    Feedback feedback;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto existing = feedbackRows(workbench, inspection);
        const auto chosen = decidedFindings(workbench, inspection, findings);
        const auto facts = skeletonFacts(workbench, inspection);
        if (!existing)
            return existing.error();
        if (!existing->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The inspection has the feedback %1 already. Go on with it, or "
                                                    "withdraw it while it is a draft."),
                          {existing->constFirst().feedback.code}},
                         existing->constFirst().feedback.code};
        if (!chosen)
            return chosen.error();
        if (!facts)
            return facts.error();
        const auto code = nextCode(workbench, u"feedback", u"FK"_s, workbench.today().year(), 3);
        if (!code)
            return code.error();
        feedback.id = FeedbackId::create();
        feedback.code = *code;
        feedback.inspectionId = inspection;
        feedback.title = feedbackTitle(*facts);
        feedback.recipient = feedbackRecipient(facts->inspection.unit);
        DUCHA_TRY(FeedbackRepository(workbench.database()).save(feedback));
        int position = 0;
        const QList<SkeletonSentence> rows = skeleton(*facts, *chosen);
        for (const SkeletonSentence &row : rows)
            DUCHA_TRY(saveSkeleton(workbench, feedback.id, ++position, row));
        return {};
    }));
    return feedback;
}

Result<> saveFeedbackHead(Workbench &workbench, FeedbackId id, const QString &title, const QString &recipient)
{
    if (title.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Give the feedback a title.")}};
    return workbench.write([&]() -> Result<> {
        auto feedback = openDraft(workbench, id);
        if (!feedback)
            return feedback.error();
        feedback->title = title.trimmed();
        feedback->recipient = recipient.trimmed();
        return FeedbackRepository(workbench.database()).save(*feedback);
    });
}

Result<> addFindings(Workbench &workbench, FeedbackId id, const QList<FindingId> &findings)
{
    return workbench.write([&]() -> Result<> {
        const auto feedback = openDraft(workbench, id);
        if (!feedback)
            return feedback.error();
        const auto chosen = decidedFindings(workbench, feedback->inspectionId, findings);
        const auto facts = skeletonFacts(workbench, feedback->inspectionId);
        if (!chosen)
            return chosen.error();
        if (!facts)
            return facts.error();
        for (const FindingRow &finding : *chosen) {
            const auto text = readFeedback(workbench, id);
            if (!text)
                return text.error();
            const bool there = std::any_of(text->sentences.begin(), text->sentences.end(), [&](const auto &row) {
                return std::any_of(row.sources.begin(), row.sources.end(),
                                   [&](const SourceRow &source) { return source.id == finding.finding.id; });
            });
            if (there)
                return Error{Error::Code::Conflict,
                             {QT_TRANSLATE_NOOP("core", "%1 is in the feedback already."), {finding.finding.code}},
                             finding.finding.code};
            QStringList earlier;
            QString heading;
            for (const auto &[code, title] : facts->dimensions) {
                if (code == finding.finding.dimension) {
                    heading = dimensionHeading(*facts, title);
                    break;
                }
                earlier.append(dimensionHeading(*facts, title));
            }
            const Section section = sectionOf(text->sentences, problemsHeading(*facts), heading, earlier);
            QList<SkeletonSentence> rows = problemSentences(*facts, finding.finding);
            if (!section.exists) {
                SkeletonSentence title;
                title.sentence.kind = SentenceKind::Heading2;
                title.sentence.text = heading;
                title.sentence.basis = SentenceBasis::Standing;
                rows.prepend(title);
            }
            DUCHA_TRY(makeRoom(workbench, id, section.end, int(rows.size())));
            int position = section.end;
            for (const SkeletonSentence &row : std::as_const(rows))
                DUCHA_TRY(saveSkeleton(workbench, id, ++position, row));
        }
        return {};
    });
}

Result<> withdrawDraft(Workbench &workbench, FeedbackId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why it is withdrawn.")}};
    return workbench.write([&]() -> Result<> {
        const auto feedback = openDraft(workbench, id);
        if (!feedback)
            return feedback.error();
        const auto sentences = storedSentences(workbench, id);
        if (!sentences)
            return sentences.error();
        for (const Sentence &sentence : *sentences)
            DUCHA_TRY(dropSentence(workbench, sentence.id, reason));
        return FeedbackRepository(workbench.database()).withdraw(id, reason);
    });
}

} // namespace ducha
