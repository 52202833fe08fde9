#include "ui/interview/talk_page.h"

#include "core/workbench/documents/compose_talk.h"
#include "ui/interview/interview_wizard.h"
#include "ui/interview/talk_desk.h"
#include "ui/interview/talk_details.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/fieldwork_words.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString stateSign(TalkState state)
{
    switch (state) {
    case TalkState::Planned:
        return u"○"_s;
    case TalkState::Held:
    case TalkState::Drafted:
        return u"◐"_s;
    case TalkState::RefusedToSign:
        return u"▲"_s;
    case TalkState::Confirmed:
    case TalkState::Locked:
        return u"●"_s;
    }
    return {};
}

} // namespace

TalkPage::TalkPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services),
      m_model(
          {{tr("Number"), [](const TalkRow &row) { return row.talk.code; }},
           {tr("Person"),
            [](const TalkRow &row) { return row.person; },
            {},
            false,
            [](const TalkRow &row) { return row.post; }},
           {tr("State"), [](const TalkRow &row) { return stateSign(row.talk.state) + u' ' + word(row.talk.state); }},
           {tr("Marks"),
            [](const TalkRow &row) {
                return row.leads > 0 ? u"● %1 ▲ %2"_s.arg(row.evidence).arg(row.leads) : u"● %1"_s.arg(row.evidence);
            }}}),
      m_list(new ListPanel(m_model, tr("Talks"))), m_desk(new TalkDesk(services))
{
    auto *header = new PageHeader(title(), tr("Plan talks, take them down while listening, mark what is evidence."));
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New talk…"), this);
    auto *paper = new QAction(QIcon::fromTheme(u"document-print"_s), tr("Print or save the record…"), this);
    auto *details = new QAction(QIcon::fromTheme(u"document-properties"_s), tr("Details…"), this);
    details->setShortcut(Qt::Key_F2);
    details->setObjectName(u"detailsAction"_s);
    auto *withdrawn = new QAction(tr("Withdraw the talk…"), this);
    header->setMainAction(add);
    header->addAction(paper);
    header->addAction(details);
    header->addAction(withdrawn);
    addAction(details); // so that its key works while the menu is closed
    connect(add, &QAction::triggered, this, &TalkPage::create);
    connect(paper, &QAction::triggered, this, &TalkPage::print);
    connect(details, &QAction::triggered, this, &TalkPage::change);
    connect(withdrawn, &QAction::triggered, this, &TalkPage::withdraw);
    m_list->setEmptyState(tr("No talk yet. Open the first one: person, outline, talkers, place and time."),
                          tr("New talk…"));
    m_list->setStretchColumn(1);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &TalkPage::create);
    connect(m_list, &ListPanel::currentRowChanged, this, &TalkPage::showCurrent);
    connect(m_list, &ListPanel::activated, m_desk, [this] { m_desk->setFocus(); });
    connect(m_desk, &TalkDesk::changed, this, &TalkPage::recordChanged);
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

QString TalkPage::title() const
{
    return tr("Talks");
}

QString TalkPage::iconName() const
{
    return u"im-user"_s;
}

QString TalkPage::handbook() const
{
    return u"interview"_s;
}

void TalkPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const auto rows =
        inspection.isNull() ? Result<QList<TalkRow>>(QList<TalkRow>()) : talkRows(m_services.workbench, inspection);
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    TalkId wanted = m_desk->talk();
    if (inspection != m_inspection) {
        m_inspection = inspection;
        wanted = {};
        // Back to where typing was cut off, if it was in this inspection.
        const auto last = lastTalkDraft(m_services.workbench);
        if (last && std::any_of(rows->begin(), rows->end(), [&](const TalkRow &row) { return row.talk.id == *last; }))
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
            choose(rows->constFirst().talk.id);
    }
}

bool TalkPage::choose(TalkId talk)
{
    for (int row = 0; row < m_model.rows().size(); ++row) {
        if (m_model.rows().at(row).talk.id != talk)
            continue;
        {
            const QScopedValueRollback filling(m_filling, true);
            m_list->setCurrentRow(row);
        }
        m_desk->open(talk);
        Q_EMIT recordChanged();
        return true;
    }
    return false;
}

void TalkPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (m_filling || row < 0)
        return;
    m_desk->open(m_model.rows().at(row).talk.id);
    Q_EMIT recordChanged();
}

bool TalkPage::reveal(const RecordRef &record)
{
    if (record.table == u"talk"_s)
        return choose(TalkId::fromString(record.id).value_or(TalkId()));
    if (record.table != u"anchor"_s)
        return false;
    if (m_desk->reveal(record))
        return true;
    for (const TalkRow &row : m_model.rows()) {
        const auto read = readTalk(m_services.workbench, row.talk.id);
        if (!read || std::none_of(read->marks.begin(), read->marks.end(),
                                  [&](const MarkRow &mark) { return mark.anchor.id.toString() == record.id; }))
            continue;
        return choose(row.talk.id) && m_desk->reveal(record);
    }
    return false;
}

RecordRef TalkPage::record() const
{
    return m_desk->talk().isNull() ? RecordRef() : RecordRef{u"talk"_s, m_desk->talk().toString()};
}

QList<CheckMessage> TalkPage::checks() const
{
    return m_desk->record() ? m_desk->record()->checks : QList<CheckMessage>();
}

void TalkPage::print()
{
    if (!m_desk->record())
        return;
    m_desk->keep();
    previewDocument(m_services, talkDocument(m_services.workbench, m_desk->talk()),
                    m_desk->record()->row.talk.code + u' ' + m_desk->record()->row.person);
}

void TalkPage::create()
{
    if (m_services.context.inspection().isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose an inspection at the top first.")});
        return;
    }
    InterviewWizard wizard(m_services, m_services.context.inspection(), this);
    if (!m_services.prompts.run(wizard))
        return;
    refresh();
    choose(wizard.made());
    m_desk->setFocus();
}

void TalkPage::change()
{
    if (m_desk->talk().isNull())
        return;
    const auto plan = planOf(m_services.workbench, m_desk->talk());
    if (!plan) {
        m_services.notices.failed(plan.error());
        return;
    }
    m_desk->keep();
    TalkDetails details(m_services, m_desk->talk(), *plan, this);
    if (m_services.prompts.run(details))
        refresh();
}

void TalkPage::withdraw()
{
    if (m_desk->talk().isNull())
        return;
    const auto reason = m_services.prompts.reason(
        tr("Why is the talk withdrawn? It leaves every list and count and stays in the file."), tr("Withdraw"));
    if (!reason)
        return;
    const auto done = voidTalk(m_services.workbench, m_desk->talk(), *reason);
    if (!done)
        m_services.notices.failed(done.error());
    refresh();
}

void TalkPage::hideEvent(QHideEvent *event)
{
    m_desk->keep();
    Page::hideEvent(event);
}

} // namespace ducha
