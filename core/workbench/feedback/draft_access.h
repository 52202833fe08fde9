#pragma once

#include "core/workbench/feedback/skeleton.h"

namespace ducha {

// What the functions of this folder share; nobody else's business.

/// The feedback while it may be changed; Conflict once it is issued.
Result<Feedback> openDraft(Workbench &workbench, FeedbackId id);
/// In order.
Result<QList<Sentence>> storedSentences(Workbench &workbench, FeedbackId id);
/// Moves everything behind the first `kept` sentences on by `count` places and closes gaps. Inside a transaction.
Result<> makeRoom(Workbench &workbench, FeedbackId id, int kept, int count);
/// Withdraws a sentence with its links. Inside a transaction.
Result<> dropSentence(Workbench &workbench, SentenceId id, const QString &reason);
/// Saves a sentence of the skeleton at its place, with what it rests on. Inside a transaction.
Result<> saveSkeleton(Workbench &workbench, FeedbackId feedback, int position, const SkeletonSentence &row);
/// Puts a section before the first heading that stands behind it, else at the end. Conflict with `there` when the draft
/// has it. Inside a transaction.
Result<> putSection(Workbench &workbench, const Feedback &draft, const SectionHeadings &headings,
                    const QList<SkeletonSentence> &rows, const Message &there);
/// What the skeleton is filled with, counted from the workspace now.
Result<SkeletonFacts> skeletonFacts(Workbench &workbench, InspectionId inspection);

} // namespace ducha
