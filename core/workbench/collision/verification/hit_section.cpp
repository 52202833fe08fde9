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

Result<QList<CheckMessage>> checkHitSection(Workbench &workbench, InspectionId inspection,
                                            const QList<SentenceRow> &sentences)
{
    SkeletonFacts facts;
    const auto texts = skeletonTemplate(workbench);
    const auto compared = completenessOf(workbench, inspection);
    const auto runs = runRows(workbench, inspection);
    if (!texts)
        return texts.error();
    if (!compared)
        return compared.error();
    if (!runs)
        return runs.error();
    facts.texts = *texts;
    facts.compared = *compared;
    for (const RunRow &run : *runs)
        facts.registerRows += run.run.records;
    QList<QStringList> fresh;
    const auto rows = hitSentences(facts);
    for (const SkeletonSentence &row : rows) {
        if (row.sentence.basis == SentenceBasis::Figures)
            fresh.append(numbersOf(row.sentence.text));
    }
    const QString section = hitHeadings(*texts).section;
    bool isInside = false;
    for (const SentenceRow &row : sentences) {
        if (row.sentence.kind == SentenceKind::Heading1)
            isInside = row.sentence.text == section;
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
