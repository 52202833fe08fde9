#pragma once

#include "core/workbench/feedback/drafting.h"

namespace ducha {

// The sentences of a draft one by one. Everything answers Conflict once the feedback is issued.

/// Changes words, kind, paragraph and 拟不公开. The words of a Figures sentence keep their basis only while its numbers
/// stay: counts come from the workspace and are never typed. Invalid without words.
Result<> changeSentence(Workbench &workbench, const Sentence &sentence);

/// Puts a new sentence after that one; at the beginning after a null id. It rests on nothing yet. Invalid without
/// words.
Result<Sentence> addSentence(Workbench &workbench, FeedbackId feedback, SentenceId after, SentenceKind kind,
                             const QString &text);

Result<> removeSentence(Workbench &workbench, SentenceId id, const QString &reason);

/// Moves it by so many places, at most to the beginning or the end.
Result<> moveSentence(Workbench &workbench, SentenceId id, int by);

/// What it rests on from now on; none takes the basis away. Invalid with a finding of another inspection or one that
/// is not decided.
Result<> setSentenceSources(Workbench &workbench, SentenceId id, const QList<FindingId> &findings);

/// The reviews it rests on from now on, beside its findings. Invalid with a review of another inspection or one that is
/// not final.
Result<> setSentenceReviews(Workbench &workbench, SentenceId id, const QList<CaseReviewId> &reviews);

/// 综合评价, by who drafts; or no longer. Invalid for a sentence with sources.
Result<> declareOverall(Workbench &workbench, SentenceId id, bool overall);

/// The numbers that stand in a text, in their order.
[[nodiscard]] QStringList numbersOf(const QString &text);

/// Counts anew what the workspace counts, in the sentences whose wording is still the template's. Answers how many
/// changed.
Result<int> refreshFigures(Workbench &workbench, FeedbackId id);

} // namespace ducha
