#include "core/workbench/reviews/review_section.h"

#include "core/workbench/feedback/draft_access.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<> addReviewSection(Workbench &workbench, FeedbackId id)
{
    return workbench.write([&]() -> Result<> {
        const auto feedback = openDraft(workbench, id);
        if (!feedback)
            return feedback.error();
        const auto facts = skeletonFacts(workbench, feedback->inspectionId);
        const auto sentences = storedSentences(workbench, id);
        if (!facts)
            return facts.error();
        if (!sentences)
            return sentences.error();
        const ReviewHeadings headings = reviewHeadings(facts->texts);
        const auto rows = reviewSentences(*facts);
        if (rows.isEmpty())
            return Error{
                Error::Code::Invalid,
                {QT_TRANSLATE_NOOP("core", "No review of a case is final yet, so there is nothing to report.")},
                feedback->code};
        int place = int(sentences->size());
        for (int i = int(sentences->size()) - 1; i >= 0; --i) {
            const Sentence &sentence = sentences->at(i);
            if (sentence.kind != SentenceKind::Heading1)
                continue;
            if (sentence.text == headings.section)
                return Error{
                    Error::Code::Conflict,
                    {QT_TRANSLATE_NOOP("core", "The feedback has its section on the reviews of cases already.")},
                    feedback->code};
            if (headings.behind.contains(sentence.text))
                place = i;
        }
        DUCHA_TRY(makeRoom(workbench, id, place, int(rows.size())));
        for (const SkeletonSentence &row : rows)
            DUCHA_TRY(saveSkeleton(workbench, id, ++place, row));
        return {};
    });
}

} // namespace ducha
