#include "ui/symposium/symposium_page.h"

#include "core/workbench/documents/compose_symposium.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/symposium/symposium_desk.h"
#include "ui/symposium/symposium_details.h"
#include "ui/symposium/symposium_wizard.h"
#include "ui/words/fieldwork_words.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString stateSign(SymposiumState state)
{
    switch (state) {
    case SymposiumState::Planned:
        return u"○"_s;
    case SymposiumState::Held:
    case SymposiumState::Drafted:
        return u"◐"_s;
    case SymposiumState::Confirmed:
        return u"●"_s;
    }
    return {};
}

} // namespace

SymposiumPage::SymposiumPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services),
      m_model(
          {{tr("Number"), [](const SymposiumRow &row) { return row.symposium.code; }},
           {tr("Theme"), [](const SymposiumRow &row) { return row.symposium.theme; }},
           {tr("State"),
            [](const SymposiumRow &row) { return stateSign(row.symposium.state) + u' ' + word(row.symposium.state); }},
           {tr("Opinions"), [](const SymposiumRow &row) { return QString::number(row.opinions); },
            [](const SymposiumRow &row) { return QVariant(row.opinions); }, true}}),
      m_list(new ListPanel(m_model, tr("Symposiums"))), m_desk(new SymposiumDesk(services))
{
    auto *header =
        new PageHeader(title(), tr("Gather opinions by participant, mark what is evidence, print the minutes."));
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New symposium…"), this);
    auto *paper = new QAction(QIcon::fromTheme(u"document-print"_s), tr("Print or save the minutes…"), this);
    auto *details = new QAction(QIcon::fromTheme(u"document-properties"_s), tr("Details…"), this);
    details->setShortcut(Qt::Key_F2);
    details->setObjectName(u"detailsAction"_s);
    auto *withdrawn = new QAction(tr("Withdraw the symposium…"), this);
    header->setMainAction(add);
    header->addAction(paper);
    header->addAction(details);
    header->addAction(withdrawn);
    addAction(details); // so that its key works while the menu is closed
    connect(add, &QAction::triggered, this, &SymposiumPage::create);
    connect(paper, &QAction::triggered, this, &SymposiumPage::print);
    connect(details, &QAction::triggered, this, &SymposiumPage::change);
    connect(withdrawn, &QAction::triggered, this, &SymposiumPage::withdraw);
    m_list->setEmptyState(tr("No symposium yet. Open the first one: theme, host, participants, place and time."),
                          tr("New symposium…"));
    m_list->setStretchColumn(1);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &SymposiumPage::create);
    connect(m_list, &ListPanel::currentRowChanged, this, &SymposiumPage::showCurrent);
    connect(m_list, &ListPanel::activated, m_desk, [this] { m_desk->setFocus(); });
    connect(m_desk, &SymposiumDesk::changed, this, &SymposiumPage::recordChanged);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_desk);
    splitter->setSizes({340, 830});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
}

QString SymposiumPage::title() const
{
    return tr("Symposiums");
}

QString SymposiumPage::iconName() const
{
    return u"meeting-attending"_s;
}

QString SymposiumPage::handbook() const
{
    return u"symposium"_s;
}

void SymposiumPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const auto rows = inspection.isNull() ? Result<QList<SymposiumRow>>(QList<SymposiumRow>())
                                          : symposiumRows(m_services.workbench, inspection);
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    SymposiumId wanted = m_desk->symposium();
    if (inspection != m_inspection) {
        m_inspection = inspection;
        wanted = {};
        // Back to where typing was cut off, if it was in this inspection.
        const auto last = lastSymposiumDraft(m_services.workbench);
        if (last &&
            std::any_of(rows->begin(), rows->end(), [&](const SymposiumRow &row) { return row.symposium.id == *last; }))
            wanted = *last;
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(*rows);
    }
    if (!choose(wanted)) {
        if (rows->isEmpty())
            m_desk->open({});
        else
            choose(rows->constFirst().symposium.id);
    }
}

bool SymposiumPage::choose(SymposiumId symposium)
{
    for (int row = 0; row < m_model.rows().size(); ++row) {
        if (m_model.rows().at(row).symposium.id != symposium)
            continue;
        {
            const QScopedValueRollback filling(m_filling, true);
            m_list->setCurrentRow(row);
        }
        m_desk->open(symposium);
        Q_EMIT recordChanged();
        return true;
    }
    return false;
}

void SymposiumPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0)
        return;
    m_desk->open(m_model.rows().at(row).symposium.id);
    Q_EMIT recordChanged();
}

bool SymposiumPage::reveal(const RecordRef &record)
{
    if (record.table == u"symposium"_s)
        return choose(SymposiumId::fromString(record.id).value_or(SymposiumId()));
    if (record.table != u"anchor"_s)
        return false;
    if (m_desk->reveal(record))
        return true;
    for (const SymposiumRow &row : m_model.rows()) {
        const auto read = readSymposium(m_services.workbench, row.symposium.id);
        if (!read || std::none_of(read->marks.begin(), read->marks.end(),
                                  [&](const MarkRow &mark) { return mark.anchor.id.toString() == record.id; }))
            continue;
        return choose(row.symposium.id) && m_desk->reveal(record);
    }
    return false;
}

RecordRef SymposiumPage::record() const
{
    return m_desk->symposium().isNull() ? RecordRef() : RecordRef{u"symposium"_s, m_desk->symposium().toString()};
}

QList<CheckMessage> SymposiumPage::checks() const
{
    return m_desk->record() ? m_desk->record()->checks : QList<CheckMessage>();
}

void SymposiumPage::print()
{
    if (!m_desk->record())
        return;
    m_desk->keep();
    previewDocument(m_services, symposiumDocument(m_services.workbench, m_desk->symposium()),
                    m_desk->record()->row.symposium.code + u' ' + m_desk->record()->row.symposium.theme);
}

void SymposiumPage::create()
{
    if (m_services.context.inspection().isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose an inspection at the top first.")});
        return;
    }
    SymposiumWizard wizard(m_services, m_services.context.inspection(), this);
    if (!m_services.prompts.run(wizard))
        return;
    refresh();
    choose(wizard.made());
    m_desk->setFocus();
}

void SymposiumPage::change()
{
    if (m_desk->symposium().isNull())
        return;
    const auto plan = planOf(m_services.workbench, m_desk->symposium());
    if (!plan) {
        m_services.notices.failed(plan.error());
        return;
    }
    m_desk->keep();
    SymposiumDetails details(m_services, m_desk->symposium(), *plan, this);
    if (m_services.prompts.run(details))
        refresh();
}

void SymposiumPage::withdraw()
{
    if (m_desk->symposium().isNull())
        return;
    const auto reason = m_services.prompts.reason(
        tr("Why is the symposium withdrawn? It leaves every list and count and stays in the file."), tr("Withdraw"));
    if (!reason)
        return;
    const auto done = voidSymposium(m_services.workbench, m_desk->symposium(), *reason);
    if (!done)
        m_services.notices.failed(done.error());
    refresh();
}

void SymposiumPage::hideEvent(QHideEvent *event)
{
    m_desk->keep();
    Page::hideEvent(event);
}

} // namespace ducha
