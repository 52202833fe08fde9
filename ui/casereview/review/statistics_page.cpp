#include "ui/casereview/review/statistics_page.h"

#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/review_words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

ListColumn<CountsRow> number(const QString &title, int ReviewCounts::*count)
{
    return {title, [count](const CountsRow &row) { return QString::number(row.counts.*count); },
            [count](const CountsRow &row) { return QVariant(row.counts.*count); }, true};
}

QString gradesOf(const ReviewCounts &counts)
{
    QStringList parts;
    for (const auto &[name, count] : counts.grades)
        parts.append(name + u' ' + QString::number(count));
    return parts.join(u" · "_s);
}

QList<ListColumn<CountsRow>> columns()
{
    return {{StatisticsPage::tr("By"), [](const CountsRow &row) { return row.group; }},
            {StatisticsPage::tr("Which"), [](const CountsRow &row) { return row.name; }},
            number(StatisticsPage::tr("Drawn"), &ReviewCounts::drawn),
            number(StatisticsPage::tr("Final"), &ReviewCounts::final),
            {StatisticsPage::tr("Grades"), [](const CountsRow &row) { return gradesOf(row.counts); }},
            number(StatisticsPage::tr("Flaws"), &ReviewCounts::flaws),
            number(StatisticsPage::tr("Major flaws"), &ReviewCounts::majorFlaws),
            number(StatisticsPage::tr("Orders"), &ReviewCounts::orders),
            number(StatisticsPage::tr("Open orders"), &ReviewCounts::openOrders)};
}

QList<ListColumn<QPair<ReviewDimension, int>>> dimensionColumns()
{
    using Row = QPair<ReviewDimension, int>;
    return {{StatisticsPage::tr("Dimension"), [](const Row &row) { return word(row.first); },
             [](const Row &row) { return QVariant(int(row.first)); }},
            {StatisticsPage::tr("All flaws"), [](const Row &row) { return QString::number(row.second); },
             [](const Row &row) { return QVariant(row.second); }, true}};
}

} // namespace

StatisticsPage::StatisticsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_byDimension(dimensionColumns()), m_scope(new QLabel),
      m_list(new ListPanel(m_model, tr("Counts by unit and kind"))),
      m_dimensions(new ListPanel(m_byDimension, tr("Flaws by dimension")))
{
    auto *header = new PageHeader(title(), tr("What the reviews come to; the same figures go into the feedback."));
    m_scope->setObjectName(u"scopeLabel"_s);
    header->addWidget(m_scope);
    m_list->setObjectName(u"countsList"_s);
    m_list->setStretchColumn(4);
    m_list->setEmptyState(tr("No case is drawn yet, so there is nothing to count."));
    m_dimensions->setObjectName(u"dimensionsList"_s);
    m_dimensions->setStretchColumn(0);
    m_dimensions->filter().hide(); // seven lines
    m_dimensions->setEmptyState(tr("No flaw yet."));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_dimensions);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({860, 280});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
}

QString StatisticsPage::title() const
{
    return tr("Statistics");
}

QString StatisticsPage::iconName() const
{
    return u"view-statistics"_s;
}

QString StatisticsPage::handbook() const
{
    return u"casereview"_s;
}

void StatisticsPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const auto counted = reviewStatistics(m_services.workbench, m_services.context.round(), inspection);
    if (!counted) {
        m_services.notices.failed(counted.error());
        return;
    }
    m_scope->setText(inspection.isNull() ? tr("The whole round") : tr("The inspection in hand"));
    QList<CountsRow> rows;
    if (counted->all.drawn > 0) {
        rows.append({tr("All"), QString(), counted->all});
        for (const auto &[name, counts] : counted->byUnit)
            rows.append({tr("Unit"), name, counts});
        for (const auto &[name, counts] : counted->byKind)
            rows.append({tr("Kind of case"), name, counts});
    }
    m_model.setRows(rows);
    m_byDimension.setRows(rows.isEmpty() ? QList<QPair<ReviewDimension, int>>() : counted->flawsByDimension);
}

} // namespace ducha
