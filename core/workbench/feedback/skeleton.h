#pragma once

#include "core/workbench/casework/findings.h"
#include "core/workbench/collision/verification/completeness.h"
#include "core/workbench/feedback/drafting.h"
#include "core/workbench/reviews/conclusions.h"

#include <QtCore/QJsonObject>

namespace ducha {

/// What the skeleton of a feedback is filled with.
struct SkeletonFacts {
    InspectionRow inspection;
    QString cityCommittee;
    int talks = 0;
    int symposiums = 0;
    int attachments = 0;
    int papers = 0;
    int planMonths = 1;
    int rectificationMonths = 3;
    QList<QPair<QString, QString>> dimensions; ///< code and title, in the catalogue's order
    QJsonObject texts;                         ///< what is filled in: skeletonTemplate
    ReviewConclusions reviewed;
    Completeness compared;   ///< of the data collision
    qint64 registerRows = 0; ///< of the registers that were compared
};

/// A sentence of the skeleton with the finding and the reviews it rests on, if any. Ids, positions and the feedback are
/// left to the caller.
struct SkeletonSentence {
    Sentence sentence;
    FindingId finding;
    QList<CaseReviewId> reviews = {};
};

/// 关于政治督察××的反馈意见
[[nodiscard]] QString feedbackTitle(const SkeletonFacts &facts);
/// 中共××党组; of police organs 党委, of a committee its own name (domain.md D2).
[[nodiscard]] QString feedbackRecipient(const Unit &unit);

/// The text of the template, with its places filled in.
[[nodiscard]] QList<SkeletonSentence> skeleton(const SkeletonFacts &facts, const QList<FindingRow> &findings);

/// The section on the reviews of cases; empty while none is final.
[[nodiscard]] QList<SkeletonSentence> reviewSentences(const SkeletonFacts &facts);
/// The headings that begin it and what stands behind it, in their order.
struct SectionHeadings {
    QString section;
    QStringList behind;
};
[[nodiscard]] SectionHeadings reviewHeadings(const QJsonObject &texts);

/// The section on the data collision, in figures alone and kept out of the public version; empty without a run.
[[nodiscard]] QList<SkeletonSentence> hitSentences(const SkeletonFacts &facts);
[[nodiscard]] SectionHeadings hitHeadings(const QJsonObject &texts);

/// Heading and text of one problem.
[[nodiscard]] QList<SkeletonSentence> problemSentences(const SkeletonFacts &facts, const Finding &finding);
/// The heading that the problems of a dimension stand under, and the one that begins all problems.
[[nodiscard]] QString dimensionHeading(const SkeletonFacts &facts, const QString &title);
[[nodiscard]] QString problemsHeading(const SkeletonFacts &facts);

} // namespace ducha
