#include "ui/casereview/pool/experts_page.h"

#include "ui/casereview/pool/expert_form.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/message_text.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<ExpertRow>> columns()
{
    return {{ExpertsPage::tr("Number"), [](const ExpertRow &row) { return row.expert.code; }},
            {ExpertsPage::tr("Name"),
             [](const ExpertRow &row) {
                 return row.expert.retiredOn.isValid() ? u"✕ "_s + row.expert.name : row.expert.name;
             },
             {},
             false,
             [](const ExpertRow &row) { return row.expert.retiredFor; }},
            {ExpertsPage::tr("Unit"), [](const ExpertRow &row) { return row.expert.unitName; }},
            {ExpertsPage::tr("Area"), [](const ExpertRow &row) { return row.expert.areaName; }},
            {ExpertsPage::tr("Specialities"), [](const ExpertRow &row) { return row.expert.specialities; }},
            {ExpertsPage::tr("Open"), [](const ExpertRow &row) { return QString::number(row.open); },
             [](const ExpertRow &row) { return QVariant(row.open); }, true},
            {ExpertsPage::tr("Done"), [](const ExpertRow &row) { return QString::number(row.finished); },
             [](const ExpertRow &row) { return QVariant(row.finished); }, true}};
}

} // namespace

ExpertsPage::ExpertsPage(Services &services, ListImporter importer, QWidget *parent)
    : Page(parent), m_services(services), m_importer(std::move(importer)), m_model(columns()),
      m_list(new ListPanel(m_model, tr("Experts"))), m_form(new ExpertForm),
      m_retire(new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Retire the expert…"), this)),
      m_takeBack(new QAction(QIcon::fromTheme(u"edit-undo"_s), tr("Take back into the pool"), this))
{
    auto *header = new PageHeader(
        title(),
        tr("Who is drawn to review cases of other areas. Areas, former units and recusals decide who may not."));
    auto *bringIn = new QAction(QIcon::fromTheme(u"document-import"_s), tr("Import experts…"), this);
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New expert"), this);
    header->setMainAction(bringIn);
    header->addAction(add);
    header->addAction(m_retire);
    header->addAction(m_takeBack);
    m_list->setStretchColumn(2);
    m_list->setEmptyState(tr("No expert yet. Import the city's list, or type the first one with Ctrl+N."),
                          tr("Import experts…"));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 320});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    const auto import = [this] { m_importer(ListKind::Experts); };
    connect(bringIn, &QAction::triggered, this, import);
    connect(m_list, &ListPanel::emptyButtonClicked, this, import);
    connect(add, &QAction::triggered, this, &ExpertsPage::create);
    connect(m_retire, &QAction::triggered, this, &ExpertsPage::retire);
    connect(m_takeBack, &QAction::triggered, this, &ExpertsPage::takeBack);
    connect(m_list, &ListPanel::currentRowChanged, this, &ExpertsPage::showRow);
    connect(m_list, &ListPanel::activated, m_form, &ExpertForm::focusFirst);
    connect(m_form, &FormPane::edited, this, &ExpertsPage::save);
    m_form->setValue({});
    showActions();
}

QString ExpertsPage::title() const
{
    return tr("Experts");
}

QString ExpertsPage::iconName() const
{
    return u"user-group-properties"_s;
}

QString ExpertsPage::handbook() const
{
    return u"casereview"_s;
}

void ExpertsPage::refresh()
{
    const auto rows = expertRows(m_services.workbench);
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(*rows);
        select(m_current);
    }
    if (!m_form->isAncestorOf(QApplication::focusWidget())) { // what is being typed stays
        m_current = {};
        showRow(m_list->currentRow());
    }
    if (m_current.isNull() && m_form->value().name.isEmpty() && !rows->isEmpty())
        m_list->setCurrentRow(0);
    showActions();
}

bool ExpertsPage::reveal(const RecordRef &record)
{
    if (record.table != u"expert"_s)
        return false;
    const auto id = ExpertId::fromString(record.id).value_or(ExpertId());
    select(id);
    showRow(m_list->currentRow());
    return m_current == id;
}

RecordRef ExpertsPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"expert"_s, m_current.toString()};
}

void ExpertsPage::create()
{
    m_current = {};
    m_list->setCurrentRow(-1);
    m_form->setValue({});
    m_form->focusFirst();
    showActions();
    Q_EMIT recordChanged();
}

void ExpertsPage::showRow(int row)
{
    if (m_filling || row < 0 || row >= m_model.rows().size())
        return;
    const ExpertRow &shown = m_model.rows().at(row);
    if (shown.expert.id == m_current)
        return;
    m_current = shown.expert.id;
    m_form->setValue(shown);
    showActions();
    Q_EMIT recordChanged();
}

void ExpertsPage::select(ExpertId id)
{
    const auto &rows = m_model.rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const ExpertRow &row) { return row.expert.id == id; });
    m_list->setCurrentRow(found == rows.end() || id.isNull() ? -1 : int(found - rows.begin()));
}

void ExpertsPage::showActions()
{
    const bool retired = m_form->value().retiredOn.isValid();
    m_retire->setVisible(!retired);
    m_takeBack->setVisible(retired);
}

void ExpertsPage::save()
{
    const auto saved = saveExpert(m_services.workbench, m_form->value());
    if (!saved) {
        m_form->say(words(saved.error()));
        return;
    }
    m_current = saved->id;
    m_form->setValue({*saved});
    showActions();
    Q_EMIT recordChanged();
}

void ExpertsPage::retire()
{
    if (m_current.isNull())
        return;
    const QString name = m_form->value().name;
    const auto reason = m_services.prompts.reason(
        tr("Why does %1 leave the pool? Reviews that were begun stay theirs.").arg(name), tr("Retire"));
    if (!reason)
        return;
    if (const auto done = retireExpert(m_services.workbench, m_current, *reason); !done) {
        m_services.notices.failed(done.error());
        return;
    }
    m_services.notices.done(tr("%1 is not drawn any more.").arg(name));
    refresh();
}

void ExpertsPage::takeBack()
{
    if (m_current.isNull())
        return;
    if (const auto done = retireExpert(m_services.workbench, m_current, {}); !done) {
        m_services.notices.failed(done.error());
        return;
    }
    m_services.notices.done(tr("%1 is in the pool again.").arg(m_form->value().name));
    refresh();
}

} // namespace ducha
