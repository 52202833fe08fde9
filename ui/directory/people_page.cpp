#include "ui/directory/people_page.h"

#include "core/workbench/preparation/list_import.h"
#include "ui/directory/import_wizard/import_wizard.h"
#include "ui/directory/person_form.h"
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

QList<ListColumn<PersonRow>> columns()
{
    return {{PeoplePage::tr("Number"), [](const PersonRow &row) { return row.person.code; }},
            {PeoplePage::tr("Name"), [](const PersonRow &row) { return row.person.name; }},
            {PeoplePage::tr("Unit"), [](const PersonRow &row) { return row.unit; }},
            {PeoplePage::tr("Post"), [](const PersonRow &row) { return row.person.post; }},
            {PeoplePage::tr("Category"), [](const PersonRow &row) { return row.person.category; }},
            {PeoplePage::tr("Former units"), [](const PersonRow &row) { return row.person.formerUnits; }}};
}

} // namespace

PeoplePage::PeoplePage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("People"))),
      m_form(new PersonForm)
{
    auto *header = new PageHeader(
        title(), tr("Who is talked with, who inspects, and what speaks against it. No citizen ID is kept."));
    auto *bringIn = new QAction(QIcon::fromTheme(u"document-import"_s), tr("Import …"), this);
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New person"), this);
    auto *out = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Withdraw the person …"), this);
    header->setMainAction(bringIn);
    header->addAction(add);
    header->addAction(out);
    m_list->setStretchColumn(2);
    m_list->setEmptyState(tr("Nobody yet. Import the office's list, or type the first one with Ctrl+N."),
                          tr("Import people"));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 320});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(bringIn, &QAction::triggered, this, &PeoplePage::import);
    connect(add, &QAction::triggered, this, &PeoplePage::create);
    connect(out, &QAction::triggered, this, &PeoplePage::withdraw);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &PeoplePage::import);
    connect(m_list, &ListPanel::currentRowChanged, this, &PeoplePage::showRow);
    connect(m_list, &ListPanel::activated, m_form, &PersonForm::focusFirst);
    connect(m_form, &FormPane::edited, this, &PeoplePage::save);
    m_form->setValue({});
}

QString PeoplePage::title() const
{
    return tr("People");
}

QString PeoplePage::iconName() const
{
    return u"user-identity"_s;
}

QString PeoplePage::handbook() const
{
    return u"preparation"_s;
}

void PeoplePage::refresh()
{
    const auto rows = personRows(m_services.workbench);
    const auto units = unitRows(m_services.workbench);
    if (!rows || !units) {
        m_services.notices.failed(!rows ? rows.error() : units.error());
        return;
    }
    m_form->setUnits(*units);
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

bool PeoplePage::reveal(const RecordRef &record)
{
    if (record == RecordRef{u"import"_s, u"person"_s}) {
        QMetaObject::invokeMethod(this, &PeoplePage::import, Qt::QueuedConnection); // once the page is seen
        return true;
    }
    if (record.table != u"person"_s)
        return false;
    const auto id = PersonId::fromString(record.id).value_or(PersonId());
    select(id);
    showRow(m_list->currentRow());
    return m_current == id;
}

RecordRef PeoplePage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"person"_s, m_current.toString()};
}

void PeoplePage::create()
{
    m_current = {};
    m_list->setCurrentRow(-1);
    m_form->setValue({});
    m_form->focusFirst();
    Q_EMIT recordChanged();
}

void PeoplePage::import()
{
    ImportWizard wizard(m_services, ListKind::People);
    m_services.prompts.run(wizard);
}

void PeoplePage::showRow(int row)
{
    if (m_filling || row < 0)
        return;
    const PersonRow &shown = m_model.rows().at(row);
    if (shown.person.id == m_current)
        return;
    m_current = shown.person.id;
    m_form->setValue(shown);
    Q_EMIT recordChanged();
}

void PeoplePage::select(PersonId id)
{
    const auto &rows = m_model.rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const PersonRow &row) { return row.person.id == id; });
    m_list->setCurrentRow(found == rows.end() ? -1 : int(found - rows.begin()));
}

void PeoplePage::save()
{
    const QString unit = m_form->unitText();
    const auto saved = savePerson(m_services.workbench, m_form->value());
    if (!saved) {
        m_form->say(words(saved.error()));
        return;
    }
    m_current = saved->id;
    m_form->setValue({*saved, unit});
    Q_EMIT recordChanged();
}

void PeoplePage::withdraw()
{
    if (m_current.isNull())
        return;
    const auto reason = m_services.prompts.reason(
        tr("Why is %1 taken out of the list? It stays in the history.").arg(m_form->value().name), tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawPerson(m_services.workbench, m_current, *reason); !done) {
        m_services.notices.failed(done.error());
        return;
    }
    m_services.notices.done(tr("Withdrawn: %1").arg(m_form->value().name));
    create();
}

} // namespace ducha
