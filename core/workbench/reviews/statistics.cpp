#include "core/workbench/reviews/statistics.h"

#include "core/casereview/casereview_repository.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/reviews/review_folder.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Counts that are filled review by review; the grades of every scale met stand in their order.
class Counting {
public:
    void add(const ReviewFolder &folder, const QList<SupervisionOrder> &orders)
    {
        ++m_counts.drawn;
        const auto marks = folder.countedMarks();
        for (const ReviewMark &mark : marks) {
            m_counts.flaws += mark.flaw == FlawLevel::Flaw ? 1 : 0;
            m_counts.majorFlaws += isMajor(mark.flaw) ? 1 : 0;
        }
        for (const SupervisionOrder &order : orders) {
            ++m_counts.orders;
            m_counts.openOrders += order.state == OrderState::Closed ? 0 : 1;
        }
        if (folder.review.state != ReviewState::Final)
            return;
        ++m_counts.final;
        for (const Grade &grade : folder.grades)
            place(grade.name);
        ++m_counts.grades[place(folder.review.grade)].second;
    }
    [[nodiscard]] const ReviewCounts &counts() const { return m_counts; }

private:
    qsizetype place(const QString &grade)
    {
        for (qsizetype i = 0; i < m_counts.grades.size(); ++i) {
            if (m_counts.grades.at(i).first == grade)
                return i;
        }
        m_counts.grades.append({grade, 0});
        return m_counts.grades.size() - 1;
    }

    ReviewCounts m_counts;
};

QList<QPair<QString, ReviewCounts>> sorted(const QHash<QString, Counting> &groups, const QHash<QString, int> &places)
{
    QStringList names = groups.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        const int last = int(places.size());
        return std::pair(places.value(a, last), a) < std::pair(places.value(b, last), b);
    });
    QList<QPair<QString, ReviewCounts>> rows;
    for (const QString &name : std::as_const(names))
        rows.append({name, groups.value(name).counts()});
    return rows;
}

Result<QHash<QString, int>> unitPlaces(Workbench &workbench)
{
    const auto units = UnitRepository(workbench.database()).where({}, {}, u"position, code"_s);
    if (!units)
        return units.error();
    QHash<QString, int> places;
    for (const Unit &unit : *units)
        places.insert(unit.name, int(places.size()));
    return places;
}

} // namespace

Result<ReviewStatistics> reviewStatistics(Workbench &workbench, RoundId round, InspectionId inspection)
{
    Database &database = workbench.database();
    const CaseReviewRepository repository(database);
    const auto reviews =
        inspection.isNull()
            ? repository.where(u"draw_id IN (SELECT id FROM draw WHERE round_id = :id AND voided_at IS NULL)"_s,
                               {{u":id"_s, round.toString()}}, u"code"_s)
            : repository.where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}}, u"code"_s);
    if (!reviews)
        return reviews.error();
    const auto folders = reviewFolders(workbench, *reviews);
    const auto orders = SupervisionOrderRepository(database).where({});
    const auto places = unitPlaces(workbench);
    if (!folders)
        return folders.error();
    if (!orders)
        return orders.error();
    if (!places)
        return places.error();
    QHash<CaseReviewId, QList<SupervisionOrder>> ordersOf;
    for (const SupervisionOrder &order : *orders)
        ordersOf[order.reviewId].append(order);
    Counting all;
    QHash<QString, Counting> byUnit;
    QHash<QString, Counting> byKind;
    QHash<ReviewDimension, int> flaws;
    for (const ReviewFolder &folder : *folders) {
        const auto issued = ordersOf.value(folder.review.id);
        all.add(folder, issued);
        byUnit[folder.file.unitName].add(folder, issued);
        byKind[folder.file.kind].add(folder, issued);
        QHash<QString, ReviewDimension> dimensions;
        for (const SheetItem &item : folder.items)
            dimensions.insert(item.code, item.dimension);
        const auto marks = folder.countedMarks();
        for (const ReviewMark &mark : marks) {
            if (mark.flaw != FlawLevel::None && dimensions.contains(mark.item))
                ++flaws[dimensions.value(mark.item)];
        }
    }
    ReviewStatistics statistics{all.counts(), sorted(byUnit, *places), sorted(byKind, {}), {}};
    for (const auto &[dimension, name] : enumNames(ReviewDimension{}))
        statistics.flawsByDimension.append({dimension, flaws.value(dimension)});
    return statistics;
}

} // namespace ducha
