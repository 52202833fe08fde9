#pragma once

#include "core/base/result.h"
#include "core/casereview/review/sheet.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace ducha {

/// A flaw that a reviewer of the sample may find.
struct SampleFlaw {
    QString prefix; ///< with which the code of the sheet's item begins
    ReviewMark mark;
};

/// What is written in reviews of the sample.
struct SampleReviewContent {
    QList<SampleFlaw> flaws;
    QList<SampleFlaw> majorFlaws;
    SampleFlaw suspected;
    QHash<QString, QString> facts; ///< by 案件类型, with {y} for the year and {c} for what the dispute is about
    QStringList disputes, selfOpinions, expertOpinions, groupOpinions, advice, replies;
    QString objection, decision, replacement, sealed;
    struct SampleCause {
        QString title, text, prefixes, dimension;
    };
    QList<SampleCause> causes;
};

/// Reads :/sample/reviews.json.
Result<SampleReviewContent> sampleReviewContent();

} // namespace ducha
