#include "ui/collision/run/runs_page.h"

#include "ui/collision/run/collision_wizard.h"
#include "ui/collision/run/run_pane.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/panes/scroll_pane.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<RunRow>> columns()
{
    return {{RunsPage::tr("Number"), [](const RunRow &row) { return row.run.code; }},
            {RunsPage::tr("Day"), [](const RunRow &row) { return row.run.runAt.date().toString(Qt::ISODate); }},
            {RunsPage::tr("Purpose"), [](const RunRow &row) { return row.run.purpose; }},
            {RunsPage::tr("Hits"), [](const RunRow &row) { return QString::number(row.run.candidates); },
             [](const RunRow &row) { return QVariant(row.run.candidates); }, true},
            {RunsPage::tr("Undecided"), [](const RunRow &row) { return QString::number(row.undecided); },
             [](const RunRow &row) { return QVariant(row.undecided); }, true}};
}

} // namespace

RunsPage::RunsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Comparisons"))),
      m_pane(new RunPane(services))
{
    auto *header = new PageHeader(
        title(), tr("The roster of officials against the business register. A match is a question, never a verdict."));
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New comparison…"), this);
    auto *out = new QAction(QIcon::fromTheme(u"edit-undo"_s), tr("Withdraw the run…"), this);
    auto *purge = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Purge the roster…"), this);
    header->setMainAction(add);
    header->addAction(out);
    header->addAction(purge);
    m_list->setStretchColumn(2);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(new ScrollPane(m_pane));
    splitter->setSizes({440, 620});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(add, &QAction::triggered, this, &RunsPage::create);
    connect(out, &QAction::triggered, m_pane, &RunPane::withdraw);
    connect(purge, &QAction::triggered, m_pane, &RunPane::purge);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &RunsPage::create);
    connect(m_list, &ListPanel::currentRowChanged, this, &RunsPage::showCurrent);
}

QString RunsPage::title() const
{
    return tr("Comparison");
}

QString RunsPage::iconName() const
{
    return u"view-filter"_s;
}

QString RunsPage::handbook() const
{
    return u"collision"_s;
}

void RunsPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const auto rows =
        inspection.isNull() ? Result<QList<RunRow>>(QList<RunRow>()) : runRows(m_services.workbench, inspection);
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    m_list->setEmptyState(inspection.isNull()
                              ? tr("Choose an inspection at the top first.")
                              : tr("Nothing was compared yet. A roster of officials and an extract of the register "
                                   "are all it takes."),
                          inspection.isNull() ? QString() : tr("New comparison…"));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(*rows);
    }
    if (choose(m_pane->run()) || (!rows->isEmpty() && choose(rows->constFirst().run.id)))
        return;
    m_pane->setRun({});
    Q_EMIT recordChanged();
}

bool RunsPage::choose(CollisionRunId id)
{
    const auto &rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RunRow &row) { return row.run.id == id; });
    if (found == rows.end())
        return false;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->setCurrentRow(int(found - rows.begin()));
    }
    m_pane->setRun(*found);
    Q_EMIT recordChanged();
    return true;
}

void RunsPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (!m_filling && row >= 0 && row < m_model.rows().size())
        choose(m_model.rows().at(row).run.id);
}

bool RunsPage::reveal(const RecordRef &record)
{
    return record.table == u"collision_run"_s &&
           choose(CollisionRunId::fromString(record.id).value_or(CollisionRunId()));
}

RecordRef RunsPage::record() const
{
    return m_pane->run().isNull() ? RecordRef() : RecordRef{u"collision_run"_s, m_pane->run().toString()};
}

void RunsPage::print()
{
    m_pane->preview();
}

void RunsPage::create()
{
    if (m_services.context.inspection().isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose an inspection at the top first.")});
        return;
    }
    CollisionRunId made;
    {
        CollisionWizard wizard(m_services, this);
        m_services.prompts.run(wizard);
        made = wizard.made();
    }
    if (made.isNull())
        return;
    refresh();
    choose(made);
    m_list->setFocus(Qt::OtherFocusReason); // the keys go on where the new run is
}

} // namespace ducha
