#include "core/workbench/collision/verification/hit_section.h"

#include "core/workbench/collision/verification/runs.h"
#include "core/workbench/feedback/draft_access.h"
#include "core/workbench/feedback/sentences.h"
#include "core/workbench/feedback/skeleton_texts.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<> addHitSection(Workbench &workbench, FeedbackId id)
{
    return workbench.write([&]() -> Result<> {
        const auto feedback = openDraft(workbench, id);
        if (!feedback)
            return feedback.error();
        const auto facts = skeletonFacts(workbench, feedback->inspectionId);
        if (!facts)
            return facts.error();
        const auto rows = hitSentences(*facts);
        if (rows.isEmpty())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP(
                             "core", "No collision was kept for this inspection, so there is nothing to report.")},
                         feedback->code};
        return putSection(workbench, *feedback, hitHeadings(facts->texts), rows,
                          {QT_TRANSLATE_NOOP("core", "The feedback has its section on the data collision already.")});
    });
}

Result<QList<CheckMessage>> checkHitSection(Workbench &workbench, InspectionId inspection, const Completeness &compared,
                                            const QList<SentenceRow> &sentences)
{
    const auto texts = skeletonTemplate(workbench);
    if (!texts)
        return texts.error();
    const QString section = hitHeadings(*texts).section;
    const auto isSection = [&section](const SentenceRow &row) {
        return row.sentence.kind == SentenceKind::Heading1 && row.sentence.text == section;
    };
    if (std::none_of(sentences.begin(), sentences.end(), isSection))
        return QList<CheckMessage>();
    const auto runs = runRows(workbench, inspection);
    if (!runs)
        return runs.error();
    SkeletonFacts facts;
    facts.texts = *texts;
    facts.compared = compared;
    for (const RunRow &run : *runs)
        facts.registerRows += run.run.records;
    QList<QStringList> fresh;
    const auto rows = hitSentences(facts);
    for (const SkeletonSentence &row : rows) {
        if (row.sentence.basis == SentenceBasis::Figures)
            fresh.append(numbersOf(row.sentence.text));
    }
    bool isInside = false;
    for (const SentenceRow &row : sentences) {
        if (row.sentence.kind == SentenceKind::Heading1)
            isInside = isSection(row);
        else if (isInside && row.sentence.basis == SentenceBasis::Figures &&
                 !fresh.contains(numbersOf(row.sentence.text)))
            return QList<CheckMessage>{
                {CheckMessage::Severity::Blocker,
                 u"collision-figures"_s,
                 row.sentence.id.toString(),
                 {QT_TRANSLATE_NOOP("core",
                                    "The section on the data collision says other figures than the list that is "
                                    "bound with it. Count anew, or take the section out and add it again.")}}};
    }
    return QList<CheckMessage>();
}

} // namespace ducha
