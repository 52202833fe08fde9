#include "ui/directory/units_page.h"

#include "core/workbench/preparation/list_import.h"
#include "ui/directory/import_wizard/import_wizard.h"
#include "ui/directory/unit_form.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/inspection_words.h"
#include "ui/words/message_text.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<UnitRow>> columns()
{
    return {
        {UnitsPage::tr("Number"), [](const UnitRow &row) { return row.unit.code; }},
        {UnitsPage::tr("Name"), [](const UnitRow &row) { return row.unit.name; }},
        {UnitsPage::tr("Kind"), [](const UnitRow &row) { return word(row.unit.agencyType); }},
        {UnitsPage::tr("Area"), [](const UnitRow &row) { return row.area.name; },
         [](const UnitRow &row) { return QVariant(row.area.position); }},
        {UnitsPage::tr("People"), [](const UnitRow &row) { return QString::number(row.people); },
         [](const UnitRow &row) { return QVariant(row.people); }, true},
        {UnitsPage::tr("Last inspected"), [](const UnitRow &row) { return row.lastInspected.toString(Qt::ISODate); }},
        {UnitsPage::tr("State"), [](const UnitRow &row) { return word(row.state); }}};
}

} // namespace

UnitsPage::UnitsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Units"))),
      m_form(new UnitForm)
{
    auto *header = new PageHeader(title(), tr("The organs that can be inspected, in official order."));
    auto *bringIn = new QAction(QIcon::fromTheme(u"document-import"_s), tr("Import …"), this);
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New unit"), this);
    auto *out = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Withdraw the unit …"), this);
    header->setMainAction(bringIn);
    header->addAction(add);
    header->addAction(out);
    m_list->setStretchColumn(1);
    m_list->setEmptyState(tr("No units yet. Import the office's list, or type the first one with Ctrl+N."),
                          tr("Import units"));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 320});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(bringIn, &QAction::triggered, this, &UnitsPage::import);
    connect(add, &QAction::triggered, this, &UnitsPage::create);
    connect(out, &QAction::triggered, this, &UnitsPage::withdraw);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &UnitsPage::import);
    connect(m_list, &ListPanel::currentRowChanged, this, &UnitsPage::showRow);
    connect(m_list, &ListPanel::activated, m_form, &UnitForm::focusFirst);
    connect(m_form, &FormPane::edited, this, &UnitsPage::save);
    m_form->setValue({});
}

QString UnitsPage::title() const
{
    return tr("Units");
}

QString UnitsPage::iconName() const
{
    return u"view-list-details"_s;
}

QString UnitsPage::handbook() const
{
    return u"preparation"_s;
}

void UnitsPage::refresh()
{
    const auto rows = unitRows(m_services.workbench);
    const auto areas = areasOf(m_services.workbench);
    if (!rows || !areas) {
        m_services.notices.failed(!rows ? rows.error() : areas.error());
        return;
    }
    m_form->setAreas(*areas);
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
}

bool UnitsPage::reveal(const RecordRef &record)
{
    if (record == RecordRef{u"import"_s, u"unit"_s}) {
        QMetaObject::invokeMethod(this, &UnitsPage::import, Qt::QueuedConnection); // once the page is seen
        return true;
    }
    if (record.table != u"unit"_s)
        return false;
    const auto id = UnitId::fromString(record.id).value_or(UnitId());
    select(id);
    showRow(m_list->currentRow());
    return m_current == id;
}

RecordRef UnitsPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"unit"_s, m_current.toString()};
}

void UnitsPage::create()
{
    m_current = {};
    m_list->setCurrentRow(-1);
    m_form->setValue({});
    m_form->focusFirst();
    Q_EMIT recordChanged();
}

void UnitsPage::import()
{
    ImportWizard wizard(m_services, ListKind::Units);
    m_services.prompts.run(wizard);
}

void UnitsPage::showRow(int row)
{
    if (m_filling || row < 0)
        return;
    const UnitRow &shown = m_model.rows().at(row);
    if (shown.unit.id == m_current)
        return;
    m_current = shown.unit.id;
    m_form->setValue(
        {shown.unit.id, shown.unit.code, shown.unit.name, shown.unit.agencyType, shown.area.name, shown.area.code});
    Q_EMIT recordChanged();
}

void UnitsPage::select(UnitId id)
{
    const auto &rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const UnitRow &row) { return row.unit.id == id; });
    m_list->setCurrentRow(found == rows.end() ? -1 : int(found - rows.begin()));
}

void UnitsPage::save()
{
    const auto saved = saveUnit(m_services.workbench, m_form->value());
    if (!saved) {
        m_form->say(words(saved.error()));
        return;
    }
    UnitDraft draft = m_form->value();
    draft.id = saved->id;
    draft.code = saved->code;
    m_current = saved->id;
    m_form->setValue(draft);
    Q_EMIT recordChanged();
}

void UnitsPage::withdraw()
{
    if (m_current.isNull())
        return;
    const auto reason = m_services.prompts.reason(
        tr("Why is %1 taken out of the list? It stays in the history.").arg(m_form->value().name), tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawUnit(m_services.workbench, m_current, *reason); !done) {
        m_services.notices.failed(done.error());
        return;
    }
    m_services.notices.done(tr("Withdrawn: %1").arg(m_form->value().name));
    create();
}

} // namespace ducha
