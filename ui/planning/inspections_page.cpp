#include "ui/planning/inspections_page.h"

#include "core/workbench/preparation/directory_records.h"
#include "ui/planning/unit_choice.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/inspection_words.h"

#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

ListColumn<InspectionRow> figure(const QString &title, int InspectionFigures::*member)
{
    return {title, [member](const InspectionRow &row) { return QString::number(row.figures.*member); },
            [member](const InspectionRow &row) { return QVariant(row.figures.*member); }, true};
}

QList<ListColumn<InspectionRow>> columns()
{
    return {{InspectionsPage::tr("Number"), [](const InspectionRow &row) { return row.inspection.code; }},
            {InspectionsPage::tr("Unit"), [](const InspectionRow &row) { return row.unit.name; }},
            {InspectionsPage::tr("Area"), [](const InspectionRow &row) { return row.area.name; },
             [](const InspectionRow &row) { return QVariant(row.area.position); }},
            {InspectionsPage::tr("Stage"), [](const InspectionRow &row) { return word(row.inspection.stage); },
             [](const InspectionRow &row) { return QVariant(int(row.inspection.stage)); }},
            {InspectionsPage::tr("Team"), [](const InspectionRow &row) { return row.inspection.teamName; }},
            {InspectionsPage::tr("Entered"),
             [](const InspectionRow &row) { return row.inspection.enteredOn.toString(Qt::ISODate); }},
            {InspectionsPage::tr("Left"),
             [](const InspectionRow &row) { return row.inspection.exitedOn.toString(Qt::ISODate); }},
            figure(InspectionsPage::tr("Talks"), &InspectionFigures::talks),
            figure(InspectionsPage::tr("Findings"), &InspectionFigures::findings),
            figure(InspectionsPage::tr("Items open"), &InspectionFigures::itemsOpen)};
}

} // namespace

InspectionsPage::InspectionsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Inspections")))
{
    auto *header =
        new PageHeader(title(), tr("The units of this round. Enter takes an inspection in hand; all pages then "
                                   "show it."));
    auto *open = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Open inspections …"), this);
    auto *out = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Withdraw the inspection …"), this);
    header->setMainAction(open);
    header->addAction(out);
    m_list->setStretchColumn(1);
    m_list->setEmptyState(tr("No inspection in this round yet. Choose the units first."), tr("Open inspections"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(m_list, 1);
    connect(open, &QAction::triggered, this, &InspectionsPage::create);
    connect(out, &QAction::triggered, this, &InspectionsPage::withdraw);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &InspectionsPage::create);
    connect(m_list, &ListPanel::currentRowChanged, this, &Page::recordChanged);
    connect(m_list, &ListPanel::activated, this, [this](int row) {
        Q_EMIT linkActivated({u"inspection"_s, m_model.rows().at(row).inspection.id.toString()});
    });
}

QString InspectionsPage::title() const
{
    return tr("Inspections");
}

QString InspectionsPage::iconName() const
{
    return u"view-task"_s;
}

QString InspectionsPage::handbook() const
{
    return u"preparation"_s;
}

void InspectionsPage::refresh()
{
    const auto rows = inspectionRows(m_services.workbench, m_services.context.round());
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    m_model.setRows(m_services.context.round().isNull() ? QList<InspectionRow>() : *rows);
    select(m_services.context.inspection().toString());
}

bool InspectionsPage::reveal(const RecordRef &record)
{
    if (record.table != u"inspection"_s)
        return false;
    select(record.id);
    return this->record() == record;
}

RecordRef InspectionsPage::record() const
{
    const int row = m_list->currentRow();
    return row < 0 ? RecordRef() : RecordRef{u"inspection"_s, m_model.rows().at(row).inspection.id.toString()};
}

void InspectionsPage::create()
{
    if (m_services.context.round().isNull()) {
        m_services.notices.tell(
            {Notice::Kind::Warning, tr("There is no round yet. Make one first, then open inspections.")});
        return;
    }
    const auto units = unitRows(m_services.workbench);
    if (!units) {
        m_services.notices.failed(units.error());
        return;
    }
    QSet<UnitId> taken;
    for (const InspectionRow &row : m_model.rows())
        taken.insert(row.unit.id);
    QList<UnitRow> free;
    for (const UnitRow &row : *units) {
        if (!taken.contains(row.unit.id))
            free.append(row);
    }
    UnitChoice choice(free);
    if (!m_services.prompts.run(choice) || choice.chosen().isEmpty())
        return;
    const auto opened = openInspections(m_services.workbench, m_services.context.round(), choice.chosen());
    if (!opened) {
        m_services.notices.failed(opened.error());
        return;
    }
    m_services.notices.done(tr("Opened: %1 inspections").arg(opened->size()));
    if (!opened->isEmpty())
        m_services.context.set(m_services.context.round(), opened->constFirst().id);
}

void InspectionsPage::withdraw()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const InspectionRow inspection = m_model.rows().at(row);
    const auto reason = m_services.prompts.reason(
        tr("Why is the inspection %1 of %2 withdrawn?").arg(inspection.inspection.code, inspection.unit.name),
        tr("Withdraw"));
    if (!reason)
        return;
    const auto done = withdrawInspection(m_services.workbench, inspection.inspection.id, *reason);
    if (!done) {
        m_services.notices.failed(done.error());
        return;
    }
    if (m_services.context.inspection() == inspection.inspection.id)
        m_services.context.set(m_services.context.round(), InspectionId());
    m_services.notices.done(tr("Withdrawn: %1").arg(inspection.inspection.code));
}

void InspectionsPage::select(const QString &id)
{
    const auto &rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const InspectionRow &row) { return row.inspection.id.toString() == id; });
    if (found != rows.end())
        m_list->setCurrentRow(int(found - rows.begin()));
}

} // namespace ducha
