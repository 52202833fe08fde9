#include "ui/insight/overview_page.h"

#include "ui/insight/grid_delegate.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/inspection_words.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAhead = 7;
constexpr int kRowsInSight = 11;
constexpr int kFewestRows = 4;

/// A grid whose Tab leaves it and whose Enter opens the cell on every platform.
class GridView : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        else
            QTableView::keyPressEvent(event);
    }
};

QString daysWords(const DeadlineRow &row)
{
    if (row.overdue)
        return OverviewPage::tr("▲ %1 days late").arg(-row.daysLeft);
    return row.daysLeft == 0 ? OverviewPage::tr("today") : OverviewPage::tr("in %1 days").arg(row.daysLeft);
}

QList<ListColumn<DeadlineRow>> dueColumns()
{
    return {{OverviewPage::tr("Due"), [](const DeadlineRow &row) { return row.deadline.due.toString(Qt::ISODate); }},
            {OverviewPage::tr("Left"),
             daysWords,
             [](const DeadlineRow &row) { return QVariant(row.daysLeft); },
             false,
             {},
             [](const DeadlineRow &row) { return row.overdue; }},
            {OverviewPage::tr("What"), [](const DeadlineRow &row) { return word(row.deadline.kind); }},
            {OverviewPage::tr("Unit"), [](const DeadlineRow &row) { return row.inspection.unit.name; }},
            {OverviewPage::tr("About"), [](const DeadlineRow &row) {
                 return row.deadline.text.isEmpty() ? row.deadline.object : row.deadline.text;
             }}};
}

QList<ListColumn<WaitingRow>> waitingColumns()
{
    return {{OverviewPage::tr("What"), [](const WaitingRow &row) { return word(row.waiting.kind); }},
            {OverviewPage::tr("Count"), [](const WaitingRow &row) { return QString::number(row.waiting.count); },
             [](const WaitingRow &row) { return QVariant(row.waiting.count); }, true},
            {OverviewPage::tr("Unit"), [](const WaitingRow &row) { return row.inspection.unit.name; }}};
}

QString tableOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::ItemDue:
        return u"rect_item"_s;
    case DeadlineKind::ReceiptMissing:
        return u"routing"_s;
    case DeadlineKind::OrderDue:
        return u"supervision_order"_s;
    case DeadlineKind::PlanDue:
    case DeadlineKind::RectificationEnd:
        return u"inspection"_s;
    }
    return {};
}

QString tableOf(WaitingKind kind)
{
    switch (kind) {
    case WaitingKind::PaperToReview:
        return u"working_paper"_s;
    case WaitingKind::TalkToConfirm:
        return u"talk"_s;
    case WaitingKind::SymposiumToConfirm:
        return u"symposium"_s;
    case WaitingKind::ItemToConfirm:
        return u"rect_item"_s;
    case WaitingKind::FeedbackToSend:
        return u"feedback"_s;
    case WaitingKind::OrderOpen:
        return u"supervision_order"_s;
    }
    return {};
}

} // namespace

OverviewPage::OverviewPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_due(dueColumns()), m_waiting(waitingColumns()), m_totals(new QLabel),
      m_open(new QAction(tr("Open the inspection"), this))
{
    auto *header =
        new PageHeader(title(), tr("Where every unit of the round stands, what is due, and what waits for you."));
    m_totals->setObjectName(u"totalsLabel"_s);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_totals->setWordWrap(true);
    header->setMainAction(m_open);
    auto *full = new QWidget;
    auto *fullLayout = new QVBoxLayout(full);
    fullLayout->setContentsMargins(0, 0, 0, 0);
    fullLayout->addWidget(makeGrid(), 5);
    fullLayout->addWidget(makeLists(), 4);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(full);
    m_stack->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(m_totals);
    layout->addWidget(body, 1);
    connect(m_open, &QAction::triggered, this, [this] { open(m_view->currentIndex()); });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return u"view-grid"_s;
}

QString OverviewPage::handbook() const
{
    return u"overview"_s;
}

QWidget *OverviewPage::makeGrid()
{
    m_view = new GridView;
    m_view->setObjectName(u"overviewGrid"_s);
    m_view->setAccessibleName(tr("Areas and organs of the round"));
    m_view->setModel(&m_grid);
    m_view->setItemDelegate(new GridDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(120);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->setCornerButtonEnabled(false);
    connect(m_view, &QTableView::activated, this, &OverviewPage::open);
    return m_view;
}

QWidget *OverviewPage::makeLists()
{
    m_dueList = new ListPanel(m_due, tr("Due within 7 days"));
    m_dueList->setEmptyState(tr("Nothing is due within 7 days and nothing is overdue."));
    m_dueList->setStretchColumn(4);
    m_dueList->filter().hide(); // short lists, read whole
    m_waitingList = new ListPanel(m_waiting, tr("Waits for you"));
    m_waitingList->setEmptyState(tr("Nothing waits for you in this round."));
    m_waitingList->setStretchColumn(2);
    m_waitingList->filter().hide();
    connect(m_dueList, &ListPanel::activated, this, [this](int row) {
        const DeadlineRow &due = m_due.rows().at(row);
        goTo(due.inspection, {tableOf(due.deadline.kind), due.deadline.record});
    });
    connect(m_waitingList, &ListPanel::activated, this, [this](int row) {
        const WaitingRow &one = m_waiting.rows().at(row);
        goTo(one.inspection, {tableOf(one.waiting.kind), one.waiting.record});
    });
    auto *lists = new QWidget;
    auto *layout = new QHBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::tuple<QString, QWidget *, int> parts[] = {{tr("Due within 7 days"), m_dueList, 3},
                                                         {tr("Waits for you"), m_waitingList, 2}};
    for (const auto &[name, list, share] : parts) {
        auto *group = new QGroupBox(name);
        auto *inside = new QVBoxLayout(group);
        inside->setContentsMargins(4, 4, 4, 4);
        inside->addWidget(list);
        layout->addWidget(group, share);
    }
    return lists;
}

QWidget *OverviewPage::makeEmptyState()
{
    auto *nothing = new QWidget;
    auto *layout = new QVBoxLayout(nothing);
    auto *sentence = new QLabel(tr("This workspace is still empty. Begin with the list of units, look at an example, "
                                   "or read the guide first."));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    auto *import = new QPushButton(tr("Import units"));
    import->setObjectName(u"importUnitsButton"_s);
    import->setProperty("main", true);
    auto *sample = new QPushButton(tr("Open a sample"));
    sample->setObjectName(u"openSampleButton"_s);
    auto *guide = new QPushButton(tr("Read the guide"));
    guide->setObjectName(u"readGuideButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {import, sample, guide})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addStretch(2);
    layout->addWidget(sentence);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated({u"import"_s, u"unit"_s}); });
    connect(sample, &QPushButton::clicked, this, &OverviewPage::sampleAsked);
    connect(guide, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated({u"handbook"_s, u"start"_s}); });
    return nothing;
}

void OverviewPage::refresh()
{
    const RoundId round = m_services.context.round();
    const auto grid = overviewGrid(m_services.workbench, round);
    const auto due = deadlineRows(m_services.workbench, round, kDaysAhead);
    const auto waiting = waitingRows(m_services.workbench, round);
    if (!grid || !due || !waiting) {
        m_services.notices.failed(!grid ? grid.error() : !due ? due.error() : waiting.error());
        return;
    }
    const bool isEmpty = grid->totals.units == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_open->setVisible(!isEmpty);
    const QModelIndex before = m_view->currentIndex();
    m_grid.setGrid(*grid);
    const QModelIndex inHand = m_grid.indexOf(m_services.context.inspection());
    m_view->setCurrentIndex(inHand.isValid()   ? inHand
                            : before.isValid() ? m_grid.index(before.row(), before.column())
                                               : m_grid.index(0, 0));
    fitGrid();
    m_due.setRows(*due);
    m_waiting.setRows(*waiting);
    const GridTotals &totals = grid->totals;
    QString text = tr("Units %1 · inspections %2 · items %3 · open %4 · closed %5")
                       .arg(totals.units)
                       .arg(totals.inspections)
                       .arg(totals.items)
                       .arg(totals.open)
                       .arg(totals.closed);
    if (totals.overdue > 0)
        text += tr(" · ▲ overdue %1").arg(totals.overdue);
    m_totals->setText(isEmpty ? QString() : text);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitGrid();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitGrid();
}

void OverviewPage::fitGrid()
{
    // The whole grid is seen at once where that leaves room for the lists below, at any size of text.
    const int rowHeight = fontMetrics().height() + 8; // the view learns of another font later
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    const auto heightOf = [&](int rows) {
        return rows * rowHeight + m_view->horizontalHeader()->sizeHint().height() + 4;
    };
    const int rows = std::min<int>(m_grid.rowCount(), kRowsInSight);
    m_view->setMinimumHeight(heightOf(std::min(rows, kFewestRows)));
    m_view->setMaximumHeight(heightOf(rows));
}

void OverviewPage::open(const QModelIndex &index)
{
    const GridCell cell = m_grid.cell(index);
    if (!cell.inspectionId.isNull())
        Q_EMIT linkActivated({u"inspection"_s, cell.inspectionId.toString()});
    else if (!cell.unitId.isNull())
        Q_EMIT linkActivated({u"unit"_s, cell.unitId.toString()});
}

void OverviewPage::goTo(const InspectionRow &inspection, const RecordRef &record)
{
    m_services.context.set(inspection.inspection.roundId, inspection.inspection.id);
    Q_EMIT linkActivated(record);
}

} // namespace ducha
