#include "ui/feedback/routing_page.h"

#include "core/workbench/documents/compose_letters.h"
#include "core/workbench/documents/document_kinds.h"
#include "ui/feedback/routing_wizard.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/outcome_words.h"

#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString stateWords(const RoutingRow &row)
{
    if (row.late)
        return u"▲ "_s + RoutingPage::tr("%1, %2 days").arg(word(row.state)).arg(row.daysWaiting);
    return (row.state == RoutingState::Received ? u"● "_s
            : row.state == RoutingState::Sent   ? u"◐ "_s
                                                : u"○ "_s) +
           word(row.state);
}

constexpr int kInspectionColumn = 0;
constexpr int kFeedbackColumn = 1;
constexpr int kRecipientColumn = 3;

QList<ListColumn<RoutingRow>> columns()
{
    return {{RoutingPage::tr("Inspection"), [](const RoutingRow &row) { return row.inspection; }},
            {RoutingPage::tr("Feedback"), [](const RoutingRow &row) { return row.feedback; }},
            {RoutingPage::tr("State"), stateWords, {}, false, {}, [](const RoutingRow &row) { return row.late; }},
            {RoutingPage::tr("Recipient"), [](const RoutingRow &row) { return row.routing.recipient; }},
            {RoutingPage::tr("Version"),
             [](const RoutingRow &row) { return word(row.routing.role) + u" "_s + word(row.routing.version); }},
            {RoutingPage::tr("Letter"), [](const RoutingRow &row) { return row.routing.letterNumber; }},
            {RoutingPage::tr("Sent"), [](const RoutingRow &row) { return row.routing.sentOn.toString(Qt::ISODate); }},
            {RoutingPage::tr("Signed for"),
             [](const RoutingRow &row) { return row.routing.receivedOn.toString(Qt::ISODate); },
             {},
             false,
             [](const RoutingRow &row) { return row.routing.receivedBy; }}};
}

} // namespace

RoutingPage::RoutingPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_waiting(new QLabel),
      m_list(new ListPanel(m_model, tr("Recipients of the feedback"))), m_heading(new QLabel), m_day(new DateField),
      m_by(new QLineEdit), m_sent(new QPushButton(tr("Se&nt"))), m_received(new QPushButton(tr("Signed &for"))),
      m_letter(new QPushButton(tr("Show the &letter…"))), m_letters(new QPushButton(tr("Show &all letters…"))),
      m_version(new QPushButton(tr("Show the &version…")))
{
    auto *header = new PageHeader(title(), tr("Who gets the feedback, in which version, and who has not signed yet."));
    m_main = new QAction(QIcon::fromTheme(u"mail-send"_s), tr("Route the feedback…"), this);
    header->addWidget(m_waiting);
    header->setMainAction(m_main);
    m_waiting->setObjectName(u"waitingLabel"_s);
    m_list->setStretchColumn(kRecipientColumn);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makePane());
    splitter->setSizes({760, 240});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(m_main, &QAction::triggered, this, &RoutingPage::create);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &RoutingPage::create);
    connect(m_list, &ListPanel::currentRowChanged, this, &RoutingPage::showCurrent);
    connect(m_list, &ListPanel::activated, m_day, [this] { m_day->setFocus(); });
}

QWidget *RoutingPage::makePane()
{
    m_heading->setWordWrap(true);
    m_day->setObjectName(u"dayEdit"_s);
    m_day->setToday(m_services.workbench.today());
    m_by->setObjectName(u"receivedByEdit"_s);
    m_sent->setObjectName(u"sentButton"_s);
    m_received->setObjectName(u"receivedButton"_s);
    m_letter->setObjectName(u"letterButton"_s);
    m_letters->setObjectName(u"lettersButton"_s);
    m_version->setObjectName(u"versionButton"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Day:"), m_day);
    form->addRow(tr("Signed &by:"), m_by);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(m_heading);
    layout->addLayout(form);
    for (QPushButton *button : {m_sent, m_received, m_letter, m_letters, m_version})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_sent, &QPushButton::clicked, this, &RoutingPage::send);
    connect(m_received, &QPushButton::clicked, this, &RoutingPage::receive);
    connect(m_letter, &QPushButton::clicked, this, &RoutingPage::print);
    connect(m_letters, &QPushButton::clicked, this, &RoutingPage::printAll);
    connect(m_version, &QPushButton::clicked, this, &RoutingPage::preview);
    return new ScrollPane(pane);
}

QString RoutingPage::title() const
{
    return tr("Routing");
}

QString RoutingPage::iconName() const
{
    return u"mail-send"_s;
}

QString RoutingPage::handbook() const
{
    return u"feedback"_s;
}

void RoutingPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const auto rows = routingRows(m_services.workbench, inspection);
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    for (const int column : {kInspectionColumn, kFeedbackColumn}) // the same in every row
        m_list->view().setColumnHidden(column, !inspection.isNull());
    m_list->setEmptyState(inspection.isNull() ? tr("Nothing is routed yet.")
                                              : tr("Not routed yet. Once the feedback is issued, choose who gets it."),
                          inspection.isNull() ? QString() : tr("Route the feedback…"));
    m_main->setVisible(!inspection.isNull());
    const auto waiting = std::count_if(rows->begin(), rows->end(),
                                       [](const RoutingRow &row) { return row.state != RoutingState::Received; });
    m_waiting->setText(rows->isEmpty() ? QString()
                       : waiting == 0  ? u"● "_s + tr("All have signed")
                                       : u"◐ "_s + tr("Not signed yet: %1 of %2").arg(waiting).arg(rows->size()));
    const RoutingId wanted = m_current;
    m_model.setRows(*rows);
    const auto found =
        std::find_if(rows->begin(), rows->end(), [&](const RoutingRow &row) { return row.routing.id == wanted; });
    if (!rows->isEmpty())
        m_list->setCurrentRow(found == rows->end() ? 0 : int(found - rows->begin()));
    showCurrent();
}

bool RoutingPage::reveal(const RecordRef &record)
{
    const auto id = record.table == u"routing"_s ? RoutingId::fromString(record.id) : std::nullopt;
    const auto rows = id ? routingRows(m_services.workbench) : QList<RoutingRow>();
    if (!id || !rows)
        return false;
    for (const RoutingRow &row : *rows) {
        if (row.routing.id != *id)
            continue;
        if (const auto inspection = inspectionRow(m_services.workbench, row.inspectionId))
            m_services.context.set(inspection->inspection.roundId, row.inspectionId);
        m_current = *id;
        refresh();
        return m_current == *id;
    }
    return false;
}

RecordRef RoutingPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"routing"_s, m_current.toString()};
}

const RoutingRow *RoutingPage::row() const
{
    const int index = m_list->currentRow();
    return index >= 0 && index < m_model.rows().size() ? &m_model.rows().at(index) : nullptr;
}

void RoutingPage::showCurrent()
{
    const RoutingRow *shown = row();
    const RoutingId now = shown ? shown->routing.id : RoutingId();
    const bool isOther = now != m_current;
    m_current = now;
    m_heading->setText(shown ? shown->routing.recipient + u'\n' + stateWords(*shown) + u' ' + shown->routing.receivedBy
                             : QString());
    m_day->setEnabled(shown);
    m_by->setEnabled(shown && shown->state == RoutingState::Sent);
    m_sent->setEnabled(shown && shown->state != RoutingState::Received);
    m_received->setEnabled(shown && shown->state == RoutingState::Sent);
    m_letter->setEnabled(shown && shown->routing.role == RoutingRole::Copy);
    m_letters->setEnabled(shown);
    m_version->setEnabled(shown);
    if (isOther) {
        m_day->setDate(m_services.workbench.today());
        m_by->clear();
        Q_EMIT recordChanged();
    }
}

void RoutingPage::send()
{
    if (const RoutingRow *shown = row())
        tell(markSent(m_services.workbench, shown->routing.id, m_day->date()));
}

void RoutingPage::receive()
{
    if (const RoutingRow *shown = row())
        tell(recordReceipt(m_services.workbench, shown->routing.id, m_day->date(), m_by->text().trimmed()));
}

void RoutingPage::tell(const Result<> &done)
{
    if (!done)
        m_services.notices.failed(done.error());
}

void RoutingPage::print()
{
    const RoutingRow *shown = row();
    if (!shown)
        return;
    if (shown->routing.role == RoutingRole::Main)
        preview();
    else
        previewDocument(m_services, routingLetter(m_services.workbench, shown->routing.id),
                        shown->routing.letterNumber);
}

void RoutingPage::printAll()
{
    if (const RoutingRow *shown = row())
        previewDocument(m_services, documentOf(m_services.workbench, DocumentKind::Routing, shown->inspectionId),
                        shown->feedback + tr("All letters"));
}

void RoutingPage::preview()
{
    if (const RoutingRow *shown = row())
        previewDocument(
            m_services,
            officialDocumentOf(m_services.workbench, DocumentKind::Feedback, shown->inspectionId, shown->routing.code),
            shown->feedback + word(shown->routing.version));
}

void RoutingPage::create()
{
    const auto rows = feedbackRows(m_services.workbench, m_services.context.inspection());
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    if (m_services.context.inspection().isNull() || rows->isEmpty() ||
        rows->constFirst().feedback.state != FeedbackState::Issued) {
        m_services.notices.tell({Notice::Kind::Warning, tr("There is nothing to route: issue the feedback first.")});
        return;
    }
    RoutingWizard wizard(m_services, rows->constFirst().feedback.id, this);
    m_services.prompts.run(wizard);
}

} // namespace ducha
