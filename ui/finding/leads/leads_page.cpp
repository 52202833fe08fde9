#include "ui/finding/leads/leads_page.h"

#include "core/workbench/documents/casereview/compose_lead.h"
#include "ui/finding/leads/lead_dialog.h"
#include "ui/finding/leads/lead_steps.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QList<ListColumn<LeadRow>> columns()
{
    return {
        {LeadsPage::tr("Number"), [](const LeadRow &row) { return row.lead.code; }},
        {LeadsPage::tr("State"), [](const LeadRow &row) { return sign(row.lead.state) + u' ' + word(row.lead.state); },
         [](const LeadRow &row) { return QVariant(int(row.lead.state)); }},
        {LeadsPage::tr("Seen in"), [](const LeadRow &row) { return word(row.lead.sourceKind) + u' ' + row.source; }},
        {LeadsPage::tr("Letter"), [](const LeadRow &row) { return row.lead.letterNumber; }},
        {LeadsPage::tr("Transferred"), [](const LeadRow &row) { return dayOf(row.lead.transferredOn); }},
        {LeadsPage::tr("Inspection"), [](const LeadRow &row) { return row.inspection; }}};
}

QString recordOf(const LeadRow &row)
{
    const Lead &lead = row.lead;
    QStringList lines{
        LeadsPage::tr("%1 · %2").arg(lead.code, sign(lead.state) + u' ' + word(lead.state)),
        LeadsPage::tr("Whom it is about: %1").arg(lead.subject), LeadsPage::tr("Unit and post: %1").arg(lead.post),
        LeadsPage::tr("What may have happened: %1").arg(lead.gist), LeadsPage::tr("Proposed by: %1").arg(row.proposer)};
    if (lead.decidedAt.isValid()) {
        lines.append(
            LeadsPage::tr("Decided by: %1 on %2. %3")
                .arg(row.second, lead.decidedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), lead.decisionNote));
    }
    if (lead.transferredOn.isValid()) {
        lines.append(LeadsPage::tr("Transferred to %1 on %2 by letter %3")
                         .arg(lead.receiver, dayOf(lead.transferredOn), lead.letterNumber));
    }
    if (lead.receivedOn.isValid())
        lines.append(LeadsPage::tr("Signed for by %1 on %2").arg(lead.receivedBy, dayOf(lead.receivedOn)));
    if (lead.answeredOn.isValid())
        lines.append(LeadsPage::tr("Answer of %1: %2").arg(dayOf(lead.answeredOn), word(lead.disposal)));
    return lines.join(u'\n');
}

} // namespace

LeadsPage::LeadsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Leads"))),
      m_record(new QLabel), m_open(new QPushButton(tr("Open the so&urce"))), m_steps(new LeadSteps(services)),
      m_print(new QAction(tr("Letter of transfer…"), this))
{
    auto *header = new PageHeader(title(), tr("A possible breach is registered here, decided by two people, and leaves "
                                              "by the letter of transfer alone."));
    auto *make = new QAction(tr("Register a lead…"), this);
    m_print->setObjectName(u"printTransferAction"_s);
    header->setMainAction(make);
    header->addAction(m_print);
    auto *notice = new QLabel(tr("● Nothing links into this register: no search, no list and no other paper shows what "
                                 "stands here."));
    notice->setObjectName(u"restrictedLabel"_s);
    notice->setWordWrap(true);
    m_list->setObjectName(u"leadList"_s);
    m_list->setStretchColumn(2);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeRecord());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({620, 440});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(notice);
    layout->addWidget(splitter, 1);
    connect(make, &QAction::triggered, this, &LeadsPage::create);
    connect(m_print, &QAction::triggered, this, &LeadsPage::print);
    connect(m_list, &ListPanel::currentRowChanged, this, &LeadsPage::showCurrent);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &LeadsPage::create);
}

LeadsPage::~LeadsPage()
{
    m_list->disconnect(this); // it would still call back while the page's own members are gone
}

QWidget *LeadsPage::makeRecord()
{
    m_record->setObjectName(u"leadRecordLabel"_s);
    m_record->setWordWrap(true);
    m_record->setMargin(8);
    m_record->setTextFormat(Qt::PlainText);
    m_record->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_open->setObjectName(u"openSourceButton"_s);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!inHand())
            return;
        const Lead &lead = inHand()->lead;
        Q_EMIT linkActivated({lead.sourceKind == LeadSource::Anchor ? u"anchor"_s : u"review_mark"_s, lead.sourceId});
    });
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_record);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_steps);
    return part;
}

QString LeadsPage::title() const
{
    return tr("Leads");
}

QString LeadsPage::iconName() const
{
    return u"object-locked"_s;
}

QString LeadsPage::handbook() const
{
    return u"lead"_s;
}

void LeadsPage::refresh()
{
    const auto rows = leadRows(m_services.workbench, m_services.context.inspection());
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    const bool none = m_services.context.inspection().isNull();
    m_list->setEmptyState(
        tr("No lead yet. One is registered from a suspicion on a review sheet or a possible lead that "
           "was marked."),
        none ? QString() : tr("Register a lead"));
    int current = 0;
    for (int i = 0; i < rows->size(); ++i)
        current = rows->at(i).lead.id == m_current ? i : current;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(*rows);
        m_list->setCurrentRow(rows->isEmpty() ? -1 : current);
    }
    showCurrent();
}

const LeadRow *LeadsPage::inHand() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_model.rows().size() ? nullptr : &m_model.rows().at(row);
}

void LeadsPage::showCurrent()
{
    if (m_filling)
        return;
    const LeadRow shown = inHand() ? *inHand() : LeadRow();
    m_current = shown.lead.id;
    QList<TeamRow> team;
    if (!shown.lead.inspectionId.isNull()) {
        if (const auto read = teamOf(m_services.workbench, shown.lead.inspectionId))
            team = read->rows;
    }
    m_record->setText(inHand() ? recordOf(shown) : tr("No lead in hand."));
    m_open->setEnabled(inHand());
    m_print->setEnabled(inHand() && shown.lead.state != LeadState::Registered &&
                        shown.lead.state != LeadState::Rejected);
    m_steps->setRow(shown, team);
}

void LeadsPage::print()
{
    if (inHand())
        previewDocument(m_services, leadTransfer(m_services.workbench, m_current), inHand()->lead.code);
}

void LeadsPage::create()
{
    const InspectionId inspection = m_services.context.inspection();
    if (inspection.isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose an inspection first.")});
        return;
    }
    const auto sources = leadSources(m_services.workbench, inspection);
    const auto team = teamOf(m_services.workbench, inspection);
    if (!sources || !team) {
        m_services.notices.failed(!sources ? sources.error() : team.error());
        return;
    }
    if (m_draft.inspectionId != inspection) {
        m_draft = {};
        m_draft.inspectionId = inspection;
    }
    LeadDialog dialog(m_services.workbench, *sources, team->rows, m_draft);
    if (!m_services.prompts.run(dialog)) {
        m_draft = dialog.lead(); // given up for now, not lost
        return;
    }
    m_draft = {};
    m_current = dialog.lead().id;
    refresh();
    m_services.notices.done(tr("%1 is registered; a second person decides.").arg(dialog.lead().code));
}

} // namespace ducha
