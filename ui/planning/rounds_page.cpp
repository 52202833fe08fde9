#include "ui/planning/rounds_page.h"

#include "ui/planning/round_form.h"
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

QList<ListColumn<RoundRow>> columns()
{
    return {{RoundsPage::tr("Number"), [](const RoundRow &row) { return row.round.code; }},
            {RoundsPage::tr("Name"), [](const RoundRow &row) { return row.round.title; }},
            {RoundsPage::tr("Begins"), [](const RoundRow &row) { return row.round.startsOn.toString(Qt::ISODate); }},
            {RoundsPage::tr("Ends"), [](const RoundRow &row) { return row.round.endsOn.toString(Qt::ISODate); }},
            {RoundsPage::tr("Inspections"), [](const RoundRow &row) { return QString::number(row.inspections); },
             [](const RoundRow &row) { return QVariant(row.inspections); }, true},
            {RoundsPage::tr("Closed"), [](const RoundRow &row) { return QString::number(row.closed); },
             [](const RoundRow &row) { return QVariant(row.closed); }, true}};
}

/// What a new round begins with; the limits are the usual ones (domain.md A2) and can be changed.
Round newRound(const QDate &today)
{
    Round round;
    round.year = today.year();
    return round;
}

} // namespace

RoundsPage::RoundsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Rounds"))),
      m_form(new RoundForm(services.workbench.today()))
{
    auto *header = new PageHeader(title(), tr("One round is one plan with its own limits."));
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New round"), this);
    auto *out = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Withdraw the round …"), this);
    header->setMainAction(add);
    header->addAction(out);
    m_list->setStretchColumn(1);
    m_list->setEmptyState(tr("No round yet. Give the first one a name, such as 2026 first round."), tr("New round"));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 320});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(add, &QAction::triggered, this, &RoundsPage::create);
    connect(out, &QAction::triggered, this, &RoundsPage::withdraw);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &RoundsPage::create);
    connect(m_list, &ListPanel::currentRowChanged, this, &RoundsPage::showRow);
    connect(m_list, &ListPanel::activated, m_form, &RoundForm::focusFirst);
    connect(m_form, &FormPane::edited, this, &RoundsPage::save);
    m_form->setValue(newRound(m_services.workbench.today()));
}

QString RoundsPage::title() const
{
    return tr("Rounds");
}

QString RoundsPage::iconName() const
{
    return u"view-calendar"_s;
}

QString RoundsPage::handbook() const
{
    return u"preparation"_s;
}

void RoundsPage::refresh()
{
    const auto rows = roundRows(m_services.workbench);
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
    if (m_current.isNull() && m_form->value().title.isEmpty() && !rows->isEmpty())
        m_list->setCurrentRow(0);
}

bool RoundsPage::reveal(const RecordRef &record)
{
    if (record.table != u"round"_s)
        return false;
    const auto id = RoundId::fromString(record.id).value_or(RoundId());
    select(id);
    showRow(m_list->currentRow());
    return m_current == id;
}

RecordRef RoundsPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"round"_s, m_current.toString()};
}

void RoundsPage::create()
{
    m_current = {};
    m_list->setCurrentRow(-1);
    m_form->setValue(newRound(m_services.workbench.today()));
    m_form->focusFirst();
    Q_EMIT recordChanged();
}

void RoundsPage::showRow(int row)
{
    if (m_filling || row < 0)
        return;
    const RoundRow &shown = m_model.rows().at(row);
    if (shown.round.id == m_current)
        return;
    m_current = shown.round.id;
    m_form->setValue(shown.round);
    Q_EMIT recordChanged();
}

void RoundsPage::select(RoundId id)
{
    const auto &rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RoundRow &row) { return row.round.id == id; });
    m_list->setCurrentRow(found == rows.end() ? -1 : int(found - rows.begin()));
}

void RoundsPage::save()
{
    const auto saved = saveRound(m_services.workbench, m_form->value());
    if (!saved) {
        m_form->say(words(saved.error()));
        return;
    }
    const bool isNew = m_current.isNull();
    m_current = saved->id;
    m_form->setValue(*saved);
    if (isNew)
        m_services.context.set(saved->id, InspectionId());
    Q_EMIT recordChanged();
}

void RoundsPage::withdraw()
{
    if (m_current.isNull())
        return;
    const auto reason = m_services.prompts.reason(
        tr("Why is %1 taken out of the list? It stays in the history.").arg(m_form->value().title), tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawRound(m_services.workbench, m_current, *reason); !done) {
        m_services.notices.failed(done.error());
        return;
    }
    m_services.notices.done(tr("Withdrawn: %1").arg(m_form->value().title));
    create();
}

} // namespace ducha
