#include "core/workbench/reviews/conclusions.h"

#include "core/casereview/casereview_repository.h"
#include "core/finding/finding_repository.h"
#include "core/workbench/reviews/causes.h"
#include "core/workbench/reviews/review_folder.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kCommonest = 3;

/// How often something was met; the commonest first, then as they were met.
class Tally {
public:
    void add(const QString &name)
    {
        for (auto &[known, count] : m_rows) {
            if (known == name) {
                ++count;
                return;
            }
        }
        m_rows.append({name, 1});
    }
    [[nodiscard]] QStringList commonest() const
    {
        auto rows = m_rows;
        std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        QStringList names;
        for (const auto &[name, count] : std::as_const(rows)) {
            if (names.size() < kCommonest)
                names.append(name);
        }
        return names;
    }

private:
    QList<QPair<QString, int>> m_rows;
};

void addFlaws(ReviewConclusions &conclusions, const ReviewFolder &folder, Tally &dimensions, Tally &items)
{
    QHash<QString, SheetItem> byCode;
    for (const SheetItem &item : folder.items)
        byCode.insert(item.code, item);
    const auto marks = folder.countedMarks();
    for (const ReviewMark &mark : marks) {
        if (mark.suspected || mark.flaw == FlawLevel::None)
            continue;
        if (isMajor(mark.flaw)) {
            conclusions.majorFlaws.append({folder.file.number, mark.reason, {folder.review.id}, {}});
            continue;
        }
        const SheetItem item = byCode.value(mark.item);
        dimensions.add(dimensionName(item.dimension));
        items.add(item.text);
        if (!conclusions.commonest.reviews.contains(folder.review.id))
            conclusions.commonest.reviews.append(folder.review.id);
    }
}

Result<> addCauses(Workbench &workbench, InspectionId inspection, ReviewConclusions &conclusions,
                   const QHash<ReviewMarkId, CaseReviewId> &reviewOf)
{
    const auto causes = causeRows(workbench, inspection);
    const auto decided =
        FindingRepository(workbench.database())
            .where(u"inspection_id = :id AND state = 'decided'"_s, {{u":id"_s, inspection.toString()}});
    if (!causes)
        return causes.error();
    if (!decided)
        return decided.error();
    for (const CauseRow &row : *causes) {
        ReviewConclusions::Line line{row.cause.title, row.cause.text, {}, {}};
        for (const ReviewMarkId &mark : row.marks) {
            const CaseReviewId review = reviewOf.value(mark);
            if (!review.isNull() && !line.reviews.contains(review))
                line.reviews.append(review);
        }
        for (const Finding &finding : *decided) {
            if (finding.id == row.cause.findingId)
                line.finding = finding.id;
        }
        if (!line.reviews.isEmpty() || !line.finding.isNull())
            conclusions.causes.append(line);
    }
    return {};
}

} // namespace

Result<ReviewConclusions> reviewConclusions(Workbench &workbench, InspectionId inspection)
{
    const auto statistics = reviewStatistics(workbench, {}, inspection);
    const auto reviews =
        CaseReviewRepository(workbench.database())
            .where(u"inspection_id = :id AND state = 'final'"_s, {{u":id"_s, inspection.toString()}}, u"code"_s);
    if (!statistics)
        return statistics.error();
    if (!reviews)
        return reviews.error();
    const auto folders = reviewFolders(workbench, *reviews);
    if (!folders)
        return folders.error();
    ReviewConclusions conclusions;
    conclusions.counts = statistics->all;
    Tally dimensions;
    Tally items;
    QHash<ReviewMarkId, CaseReviewId> reviewOf;
    for (const ReviewFolder &folder : *folders) {
        addFlaws(conclusions, folder, dimensions, items);
        for (const auto &marks : folder.marks) {
            for (const ReviewMark &mark : marks) {
                if (!mark.suspected)
                    reviewOf.insert(mark.id, folder.review.id);
            }
        }
    }
    conclusions.dimensions = dimensions.commonest();
    conclusions.commonest.text = items.commonest().join(u'、');
    DUCHA_TRY(addCauses(workbench, inspection, conclusions, reviewOf));
    return conclusions;
}

QString dimensionName(ReviewDimension dimension)
{
    switch (dimension) {
    case ReviewDimension::Substantive:
        return u"实体"_s;
    case ReviewDimension::Procedural:
        return u"程序"_s;
    case ReviewDimension::Document:
        return u"文书"_s;
    case ReviewDimension::Dossier:
        return u"卷宗"_s;
    case ReviewDimension::Enforcement:
        return u"执行"_s;
    case ReviewDimension::Effect:
        return u"办案效果"_s;
    case ReviewDimension::Integrity:
        return u"廉洁"_s;
    }
    Q_UNREACHABLE();
}

QString flawName(FlawLevel level)
{
    switch (level) {
    case FlawLevel::None:
        return {};
    case FlawLevel::Flaw:
        return u"一般瑕疵"_s;
    case FlawLevel::MajorFlaw:
        return u"重大瑕疵"_s;
    case FlawLevel::Error:
        return u"错误"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ducha
