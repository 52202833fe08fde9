#include "core/workbench/feedback/draft_access.h"

#include "core/feedback/feedback_repository.h"
#include "core/planning/planning_repository.h"
#include "core/standard/standard_repository.h"
#include "core/workbench/casework/evidence.h"
#include "core/workbench/collision/verification/runs.h"
#include "core/workbench/conversations/interviewing.h"
#include "core/workbench/conversations/symposiums.h"
#include "core/workbench/feedback/skeleton_texts.h"
#include "core/workbench/settings.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<Feedback> openDraft(Workbench &workbench, FeedbackId id)
{
    auto feedback = FeedbackRepository(workbench.database()).byId(id);
    if (feedback && feedback->state == FeedbackState::Issued)
        return Error{
            Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The feedback is issued as %1 and stays as it is."), {feedback->number}},
            feedback->code};
    return feedback;
}

Result<QList<Sentence>> storedSentences(Workbench &workbench, FeedbackId id)
{
    return SentenceRepository(workbench.database())
        .where(u"feedback_id = :id"_s, {{u":id"_s, id.toString()}}, u"position, id"_s);
}

Result<> makeRoom(Workbench &workbench, FeedbackId id, int kept, int count)
{
    const auto sentences = storedSentences(workbench, id);
    if (!sentences)
        return sentences.error();
    SentenceRepository repository(workbench.database());
    for (int i = 0; i < sentences->size(); ++i) {
        Sentence sentence = sentences->at(i);
        const int position = i + 1 + (i < kept ? 0 : count);
        if (sentence.position == position)
            continue;
        sentence.position = position;
        DUCHA_TRY(repository.save(sentence));
    }
    return {};
}

Result<> dropSentence(Workbench &workbench, SentenceId id, const QString &reason)
{
    SentenceSourceRepository links(workbench.database());
    const auto sources = links.where(u"sentence_id = :id"_s, {{u":id"_s, id.toString()}});
    if (!sources)
        return sources.error();
    for (const SentenceSource &source : *sources)
        DUCHA_TRY(links.withdraw(source.id, reason));
    SentenceReviewRepository reviewLinks(workbench.database());
    const auto reviews = reviewLinks.where(u"sentence_id = :id"_s, {{u":id"_s, id.toString()}});
    if (!reviews)
        return reviews.error();
    for (const SentenceReview &review : *reviews)
        DUCHA_TRY(reviewLinks.withdraw(review.id, reason));
    return SentenceRepository(workbench.database()).withdraw(id, reason);
}

Result<> saveSkeleton(Workbench &workbench, FeedbackId feedback, int position, const SkeletonSentence &row)
{
    Database &database = workbench.database();
    Sentence sentence = row.sentence;
    sentence.id = SentenceId::create();
    sentence.feedbackId = feedback;
    sentence.position = position;
    DUCHA_TRY(SentenceRepository(database).save(sentence));
    if (!row.finding.isNull())
        DUCHA_TRY(SentenceSourceRepository(database).save({SentenceSourceId::create(), sentence.id, row.finding}));
    for (const CaseReviewId &review : row.reviews)
        DUCHA_TRY(SentenceReviewRepository(database).save({SentenceReviewId::create(), sentence.id, review}));
    return {};
}

Result<> putSection(Workbench &workbench, const Feedback &draft, const SectionHeadings &headings,
                    const QList<SkeletonSentence> &rows, const Message &there)
{
    const auto sentences = storedSentences(workbench, draft.id);
    if (!sentences)
        return sentences.error();
    int place = int(sentences->size());
    for (int i = int(sentences->size()) - 1; i >= 0; --i) {
        const Sentence &sentence = sentences->at(i);
        if (sentence.kind != SentenceKind::Heading1)
            continue;
        if (sentence.text == headings.section)
            return Error{Error::Code::Conflict, there, draft.code};
        if (headings.behind.contains(sentence.text))
            place = i;
    }
    DUCHA_TRY(makeRoom(workbench, draft.id, place, int(rows.size())));
    for (const SkeletonSentence &row : rows)
        DUCHA_TRY(saveSkeleton(workbench, draft.id, ++place, row));
    return {};
}

Result<SkeletonFacts> skeletonFacts(Workbench &workbench, InspectionId inspection)
{
    SkeletonFacts facts;
    const auto row = inspectionRow(workbench, inspection);
    if (!row)
        return row.error();
    const auto reviewed = reviewConclusions(workbench, inspection);
    const auto compared = completenessOf(workbench, inspection);
    const auto runs = runRows(workbench, inspection);
    const auto city = settingOf(workbench, setting::kCityCommittee);
    const auto texts = skeletonTemplate(workbench);
    const auto talks = talkRows(workbench, inspection);
    const auto symposiums = symposiumRows(workbench, inspection);
    const auto attachments = attachmentRows(workbench, inspection);
    const auto papers = paperRows(workbench, inspection);
    const auto round = RoundRepository(workbench.database()).byId(row->inspection.roundId);
    const auto dimensions = DimensionRepository(workbench.database()).where({}, {}, u"position"_s);
    if (!reviewed)
        return reviewed.error();
    if (!compared)
        return compared.error();
    if (!runs)
        return runs.error();
    if (!city)
        return city.error();
    if (!texts)
        return texts.error();
    if (!talks)
        return talks.error();
    if (!symposiums)
        return symposiums.error();
    if (!attachments)
        return attachments.error();
    if (!papers)
        return papers.error();
    if (!round)
        return round.error();
    if (!dimensions)
        return dimensions.error();
    facts.inspection = *row;
    facts.reviewed = *reviewed;
    facts.compared = *compared;
    for (const RunRow &run : *runs)
        facts.registerRows += run.run.records;
    facts.cityCommittee = *city;
    facts.texts = *texts;
    facts.talks = int(std::count_if(talks->begin(), talks->end(),
                                    [](const TalkRow &talk) { return talk.talk.state != TalkState::Planned; }));
    facts.symposiums = int(std::count_if(symposiums->begin(), symposiums->end(), [](const SymposiumRow &symposium) {
        return symposium.symposium.state != SymposiumState::Planned;
    }));
    facts.attachments = int(attachments->size());
    facts.papers = int(papers->size());
    facts.planMonths = round->planMonths;
    facts.rectificationMonths = round->rectificationMonths;
    for (const Dimension &dimension : *dimensions)
        facts.dimensions.append({dimension.id, dimension.title});
    return facts;
}

} // namespace ducha
