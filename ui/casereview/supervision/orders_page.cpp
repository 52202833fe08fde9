#include "ui/casereview/supervision/orders_page.h"

#include "core/workbench/documents/casereview/compose_review.h"
#include "core/workbench/preparation/rounds.h"
#include "ui/casereview/supervision/flaw_choice.h"
#include "ui/casereview/supervision/order_form.h"
#include "ui/casereview/supervision/order_steps.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/message_text.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

OrdersPage::OrdersPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Supervision orders"))),
      m_form(new OrderForm), m_steps(new OrderSteps(services)), m_print(new QAction(tr("Print the order…"), this)),
      m_reminder(new QAction(tr("Print a reminder…"), this)), m_withdraw(new QAction(tr("Withdraw the draft…"), this))
{
    auto *header = new PageHeader(title(), tr("Each major flaw is followed up: what is demanded, until when, what the "
                                              "unit replied, and the re-check that closes it."));
    auto *make = new QAction(tr("Draft an order…"), this);
    m_print->setObjectName(u"printOrderAction"_s);
    m_reminder->setObjectName(u"printReminderAction"_s);
    m_withdraw->setObjectName(u"withdrawOrderAction"_s);
    header->setMainAction(make);
    for (QAction *action : {m_print, m_reminder, m_withdraw})
        header->addAction(action);
    m_list->setObjectName(u"orderList"_s);
    m_list->setStretchColumn(3);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeForm());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({560, 460});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(make, &QAction::triggered, this, &OrdersPage::create);
    connect(m_print, &QAction::triggered, this, &OrdersPage::print);
    connect(m_reminder, &QAction::triggered, this, &OrdersPage::printReminder);
    connect(m_withdraw, &QAction::triggered, this, &OrdersPage::withdraw);
    connect(m_list, &ListPanel::currentRowChanged, this, &OrdersPage::showCurrent);
    connect(m_list, &ListPanel::activated, m_form, &OrderForm::begin);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &OrdersPage::create);
}

OrdersPage::~OrdersPage()
{
    m_form->commit();
    // Both would still call back while the page's own members are gone.
    m_list->disconnect(this);
    m_form->disconnect(this);
}

QList<ListColumn<OrderRow>> OrdersPage::columns() const
{
    const QDate today = m_services.workbench.today();
    ListColumn<OrderRow> due{tr("Deadline"), [today](const OrderRow &row) {
                                 const QString day = row.order.due.toString(Qt::ISODate);
                                 return row.overdue ? tr("▲ %1, %2 days late").arg(day).arg(row.order.due.daysTo(today))
                                                    : day;
                             }};
    due.sortKey = [](const OrderRow &row) { return QVariant(row.order.due); };
    due.isOverdue = [](const OrderRow &row) { return row.overdue; };
    return {{tr("Number"), [](const OrderRow &row) { return row.order.code; }},
            {tr("State"), [](const OrderRow &row) { return sign(row.order.state) + u' ' + word(row.order.state); },
             [](const OrderRow &row) { return QVariant(int(row.order.state)); }},
            due,
            {tr("Matter"), [](const OrderRow &row) { return row.order.matter.simplified(); }},
            {tr("Unit"), [](const OrderRow &row) { return row.order.unitName; }}};
}

QWidget *OrdersPage::makeForm()
{
    connect(m_form, &FormPane::edited, this, &OrdersPage::save);
    connect(m_form, &OrderForm::linkActivated, this, &Page::linkActivated);
    connect(m_steps, &OrderSteps::stepping, m_form, &FormPane::commit);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_steps);
    return part;
}

QString OrdersPage::title() const
{
    return tr("Supervision orders");
}

QString OrdersPage::iconName() const
{
    return u"appointment-new"_s;
}

QString OrdersPage::handbook() const
{
    return u"casereview"_s;
}

void OrdersPage::refresh()
{
    const auto found = orderRows(m_services.workbench, m_services.context.inspection());
    if (!found) {
        m_services.notices.failed(found.error());
        return;
    }
    QList<OrderRow> rows = *found;
    std::stable_sort(rows.begin(), rows.end(), [](const OrderRow &a, const OrderRow &b) {
        const bool isClosedA = a.order.state == OrderState::Closed;
        const bool isClosedB = b.order.state == OrderState::Closed;
        return isClosedA != isClosedB ? isClosedB : !isClosedA && a.order.due < b.order.due;
    });
    m_list->setEmptyState(tr("No order yet. One is drafted for each major flaw that the group found."),
                          m_services.context.inspection().isNull() ? QString() : tr("Draft an order"));
    int current = 0;
    for (int i = 0; i < rows.size(); ++i)
        current = rows.at(i).order.id == m_current ? i : current;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        m_list->setCurrentRow(rows.isEmpty() ? -1 : current);
    }
    showCurrent();
}

const OrderRow *OrdersPage::inHand() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_model.rows().size() ? nullptr : &m_model.rows().at(row);
}

void OrdersPage::showCurrent()
{
    if (m_filling)
        return;
    const OrderRow shown = inHand() ? *inHand() : OrderRow();
    m_current = shown.order.id; // first, because saving the other one reads the list again
    if (m_form->value().id != shown.order.id)
        m_form->commit();
    QList<TeamRow> team;
    if (!shown.order.inspectionId.isNull()) {
        if (const auto read = teamOf(m_services.workbench, shown.order.inspectionId))
            team = read->rows;
    }
    m_form->setRow(shown, m_services.workbench.today());
    m_steps->setRow(shown, team);
    const bool waits = shown.order.state == OrderState::Issued || shown.order.state == OrderState::Returned;
    m_print->setEnabled(inHand());
    m_reminder->setEnabled(inHand() && waits);
    m_withdraw->setEnabled(inHand() && shown.order.state == OrderState::Draft);
    Q_EMIT recordChanged();
}

bool OrdersPage::reveal(const RecordRef &record)
{
    const auto id = record.table == u"supervision_order"_s ? SupervisionOrderId::fromString(record.id) : std::nullopt;
    if (!id)
        return false;
    const auto rows = orderRows(m_services.workbench);
    if (!rows)
        return false;
    const auto found =
        std::find_if(rows->begin(), rows->end(), [&](const OrderRow &row) { return row.order.id == *id; });
    if (found == rows->end())
        return false;
    m_form->commit();
    const InspectionId inHandNow = m_services.context.inspection();
    if (!inHandNow.isNull() && inHandNow != found->order.inspectionId) {
        if (const auto about = inspectionRow(m_services.workbench, found->order.inspectionId))
            m_services.context.set(about->inspection.roundId, found->order.inspectionId);
    }
    m_current = *id;
    refresh();
    return m_current == *id;
}

RecordRef OrdersPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"supervision_order"_s, m_current.toString()};
}

void OrdersPage::print()
{
    if (!inHand())
        return;
    m_form->commit();
    const SupervisionOrder order = inHand()->order;
    previewDocument(m_services, supervisionOrder(m_services.workbench, order.id), order.code);
}

void OrdersPage::printReminder()
{
    if (!inHand())
        return;
    const SupervisionOrder order = inHand()->order;
    previewDocument(m_services, orderReminder(m_services.workbench, order.id), order.code + u"-催办函"_s);
}

void OrdersPage::create()
{
    m_form->commit();
    const InspectionId inspection = m_services.context.inspection();
    if (inspection.isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose an inspection first.")});
        return;
    }
    const auto flaws = flawRows(m_services.workbench, inspection);
    if (!flaws) {
        m_services.notices.failed(flaws.error());
        return;
    }
    QSet<ReviewMarkId> followed;
    for (const OrderRow &row : m_model.rows())
        followed.insert(row.order.markId);
    QList<FlawRow> open;
    for (const FlawRow &flaw : *flaws) {
        if (flaw.isGroup && isMajor(flaw.mark.flaw) && !followed.contains(flaw.mark.id))
            open.append(flaw);
    }
    FlawChoice choice(open);
    if (!m_services.prompts.run(choice) || choice.chosen().isNull())
        return;
    const auto made = draftOrder(m_services.workbench, choice.chosen());
    if (!made) {
        m_services.notices.failed(made.error());
        return;
    }
    m_current = made->id;
    refresh();
    m_form->begin();
}

void OrdersPage::save()
{
    if (m_form->value().id.isNull() || !m_form->isChanged())
        return;
    if (const auto saved = saveOrder(m_services.workbench, m_form->value()); !saved)
        m_form->say(words(saved.error()));
}

void OrdersPage::withdraw()
{
    if (!inHand())
        return;
    const SupervisionOrder order = inHand()->order;
    const auto reason = m_services.prompts.reason(tr("Why is the draft %1 withdrawn?").arg(order.code), tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawOrder(m_services.workbench, order.id, *reason); !done)
        m_services.notices.failed(done.error());
}

void OrdersPage::hideEvent(QHideEvent *event)
{
    m_form->commit();
    Page::hideEvent(event);
}

} // namespace ducha
