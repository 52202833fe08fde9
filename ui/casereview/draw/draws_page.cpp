#include "ui/casereview/draw/draws_page.h"

#include "ui/casereview/ceremony/ceremony_dialog.h"
#include "ui/casereview/draw/draw_pane.h"
#include "ui/casereview/draw/draw_wizard.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/words/draw_words.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<DrawRow>> columns()
{
    return {{DrawsPage::tr("Number"), [](const DrawRow &row) { return row.draw.code; }},
            {DrawsPage::tr("Purpose"), [](const DrawRow &row) { return row.draw.purpose; }},
            {DrawsPage::tr("State"),
             [](const DrawRow &row) { return sign(row.draw.state) + u' ' + word(row.draw.state); },
             {},
             false,
             [](const DrawRow &row) { return row.draw.voidNote; }},
            {DrawsPage::tr("Attempt"), [](const DrawRow &row) { return QString::number(row.draw.attempt); },
             [](const DrawRow &row) { return QVariant(row.draw.attempt); }, true},
            {DrawsPage::tr("Cases"), [](const DrawRow &row) { return QString::number(row.cases); },
             [](const DrawRow &row) { return QVariant(row.cases); }, true}};
}

} // namespace

DrawsPage::DrawsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Draws"))),
      m_pane(new DrawPane(services))
{
    auto *header = new PageHeader(
        title(), tr("Freeze the lists, take the seed from two parties, draw. Anyone can recompute what came of it."));
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New draw…"), this);
    auto *certified = new QAction(QIcon::fromTheme(u"document-sign"_s), tr("Certify the draw"), this);
    auto *out = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Void the draw…"), this);
    header->setMainAction(add);
    header->addAction(certified);
    header->addAction(out);
    m_list->setStretchColumn(1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(new ScrollPane(m_pane));
    splitter->setSizes({360, 700});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(add, &QAction::triggered, this, &DrawsPage::create);
    connect(certified, &QAction::triggered, m_pane, &DrawPane::certify);
    connect(out, &QAction::triggered, m_pane, &DrawPane::makeVoid);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &DrawsPage::create);
    connect(m_list, &ListPanel::currentRowChanged, this, &DrawsPage::showCurrent);
    connect(m_list, &ListPanel::activated, this, &DrawsPage::openCeremony);
    connect(m_pane, &DrawPane::ceremonyAsked, this, &DrawsPage::openCeremony);
}

QString DrawsPage::title() const
{
    return tr("Draws");
}

QString DrawsPage::iconName() const
{
    return u"games-config-tiles"_s;
}

QString DrawsPage::handbook() const
{
    return u"casereview"_s;
}

void DrawsPage::refresh()
{
    const RoundId round = m_services.context.round();
    const auto rows = round.isNull() ? Result<QList<DrawRow>>(QList<DrawRow>()) : drawRows(m_services.workbench, round);
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    m_list->setEmptyState(round.isNull() ? tr("Choose a round at the top first: draws belong to a round.")
                                         : tr("Nothing was drawn yet. Fill the pools of cases and experts first."),
                          round.isNull() ? QString() : tr("New draw…"));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(*rows);
    }
    if (!choose(m_pane->draw()) && !(!rows->isEmpty() && choose(rows->constFirst().draw.id)))
        m_pane->setDraw({});
}

bool DrawsPage::choose(DrawId id)
{
    const auto &rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DrawRow &row) { return row.draw.id == id; });
    if (found == rows.end())
        return false;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->setCurrentRow(int(found - rows.begin()));
    }
    m_pane->setDraw(id);
    Q_EMIT recordChanged();
    return true;
}

void DrawsPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (!m_filling && row >= 0 && row < m_model.rows().size())
        choose(m_model.rows().at(row).draw.id);
}

bool DrawsPage::reveal(const RecordRef &record)
{
    return record.table == u"draw"_s && choose(DrawId::fromString(record.id).value_or(DrawId()));
}

RecordRef DrawsPage::record() const
{
    return m_pane->draw().isNull() ? RecordRef() : RecordRef{u"draw"_s, m_pane->draw().toString()};
}

void DrawsPage::print()
{
    if (!m_pane->draw().isNull())
        m_pane->preview();
}

void DrawsPage::create()
{
    if (m_services.context.round().isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose a round at the top first.")});
        return;
    }
    DrawId made;
    bool ceremony = false;
    {
        DrawWizard wizard(m_services, this);
        m_services.prompts.run(wizard);
        made = wizard.made(); // frozen lists stay, however the wizard was left
        ceremony = wizard.wantsCeremony() && wizard.result() == QDialog::Accepted;
    }
    if (made.isNull())
        return;
    refresh();
    choose(made);
    if (ceremony)
        openCeremony();
}

void DrawsPage::openCeremony()
{
    if (m_pane->draw().isNull())
        return;
    CeremonyDialog ceremony(m_services, m_pane->draw(), this);
    m_services.prompts.run(ceremony);
    refresh();
}

} // namespace ducha
