#pragma once

#include "core/workbench/reviews/statistics.h"

namespace ducha {

/// What the final reviews of an inspection come to, for the section of the feedback on them. Suspected violations are
/// in none of it: they leave by the register of leads alone.
struct ReviewConclusions {
    /// A line of text with the reviews, and the finding, that it rests on.
    struct Line {
        QString title;
        QString text;
        QList<CaseReviewId> reviews;
        FindingId finding; ///< null unless it is decided
    };
    ReviewCounts counts;    ///< as reviewStatistics
    QList<Line> majorFlaws; ///< title: the number of the case; text: what is wrong
    QStringList dimensions; ///< Chinese names of those with most 一般瑕疵, at most three
    Line commonest;         ///< text: the items with most 一般瑕疵, at most three, parted by 、; empty without any
    QList<Line> causes;     ///< those that rest on a final review or a decided finding
};

Result<ReviewConclusions> reviewConclusions(Workbench &workbench, InspectionId inspection);

/// 实体, 程序, 文书, 卷宗, 执行, 办案效果, 廉洁: for documents, which are always Chinese.
[[nodiscard]] QString dimensionName(ReviewDimension dimension);
/// 一般瑕疵, 重大瑕疵, 错误; empty for a remark.
[[nodiscard]] QString flawName(FlawLevel level);

} // namespace ducha
