#pragma once

#include "core/workbench/reviews/statistics.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QLabel;

namespace ducha {

class ListPanel;

/// A line of the statistics: a unit, a kind of case, or all.
struct CountsRow {
    QString group; ///< all, by unit, by kind
    QString name;
    ReviewCounts counts;
};

/// 统计: what the reviews come to, by unit, kind, dimension and grade, of the inspection in hand or of the whole round.
class StatisticsPage : public Page {
    Q_OBJECT

public:
    explicit StatisticsPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;

private:
    Services &m_services;
    TableModel<CountsRow> m_model;
    TableModel<QPair<ReviewDimension, int>> m_byDimension;
    QLabel *m_scope;
    ListPanel *m_list;
    ListPanel *m_dimensions;
};

} // namespace ducha
