#pragma once

#include "core/feedback/feedback.h"
#include "core/feedback/routing.h"
#include "core/workbench/preparation/rounds.h"

namespace ducha {

/// A finding that a sentence rests on, and how firmly it stands itself.
struct SourceRow {
    FindingId id;
    QString code; ///< WT-2026-0001
    QString title;
    bool shaken = false;  ///< a source under it was changed or withdrawn: show it amber
    int anchors = 0;      ///< spans and pages under it
    int people = 0;       ///< different people whose words they are; pages of files are nobody's
    bool onFiles = false; ///< a page of a file is among them
};

/// The review of a case that a sentence rests on.
struct ReviewSource {
    CaseReviewId id;
    QString code;        ///< PC-2026-0001
    QString title;       ///< the number of the case
    bool shaken = false; ///< it was withdrawn, or is not final any more: show it amber
};

struct SentenceRow {
    Sentence sentence;
    QString number; ///< 一、 （一） 1. of a heading, counted from the order; empty for text
    QList<SourceRow> sources;
    bool shaken = false;
    QList<ReviewSource> reviews = {};
    /// The words as they are printed.
    [[nodiscard]] QString printed() const { return number + sentence.text; }
};

/// A feedback as lists show it.
struct FeedbackRow {
    Feedback feedback;
    QString inspection; ///< DC-2026-001
    QString unit;
    int sentences = 0; ///< of text, headings not counted
    int unsourced = 0; ///< of these, those that block the issue
};

/// A feedback with everything that belongs to it, as its desk and its document show it.
struct FeedbackText {
    Feedback feedback;
    InspectionRow inspection;
    QList<SentenceRow> sentences; ///< in order
    QList<CheckMessage> checks;   ///< of an issued one: none
};

/// By code; a null inspection means all.
Result<QList<FeedbackRow>> feedbackRows(Workbench &workbench, InspectionId inspection = {});

Result<FeedbackText> readFeedback(Workbench &workbench, FeedbackId id);

/// Counts the headings of each level anew and gives them their numbers.
void numberHeadings(QList<SentenceRow> &sentences);

/// Opens a draft (FK-YYYY-NNN) by the skeleton of resources/templates/feedback.json (domain.md D2): what was done with
/// its counts, the problems by dimension, advice and demands. Each sentence of a problem rests on its finding, counts
/// are Figures, the office's wording is Standing; the overall assessment rests on nothing until somebody answers for
/// it. Invalid without findings or with one that is not decided, Conflict while the inspection has a feedback.
Result<Feedback> draftFeedback(Workbench &workbench, InspectionId inspection, const QList<FindingId> &findings);

/// Title and main recipient. Conflict once issued, as everything below; Invalid without a title.
Result<> saveFeedbackHead(Workbench &workbench, FeedbackId id, const QString &title, const QString &recipient);

/// Puts decided findings into a draft, each under its dimension, which gets a heading where it has none yet.
Result<> addFindings(Workbench &workbench, FeedbackId id, const QList<FindingId> &findings);

/// Takes a draft out of every list; its findings stay decided. Invalid without a reason.
Result<> withdrawDraft(Workbench &workbench, FeedbackId id, const QString &reason);

} // namespace ducha
