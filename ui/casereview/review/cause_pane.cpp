#include "ui/casereview/review/cause_pane.h"

#include "core/workbench/casework/findings.h"
#include "ui/casereview/review/cause_form.h"
#include "ui/support/list_panel.h"
#include "ui/words/message_text.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<CauseRow>> columns()
{
    ListColumn<CauseRow> title{CausePane::tr("Cause"), [](const CauseRow &row) {
                                   return row.shaken ? u"▲ "_s + row.cause.title : row.cause.title;
                               }};
    title.isShaken = [](const CauseRow &row) { return row.shaken; };
    ListColumn<CauseRow> flaws{CausePane::tr("Flaws"),
                               [](const CauseRow &row) { return QString::number(row.flaws.size()); },
                               [](const CauseRow &row) { return QVariant(row.flaws.size()); }, true};
    flaws.tip = [](const CauseRow &row) { return row.flaws.join(u'\n'); };
    return {title, flaws, {CausePane::tr("Finding"), [](const CauseRow &row) { return row.finding; }}};
}

} // namespace

CausePane::CausePane(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Causes"))),
      m_form(new CauseForm), m_add(new QPushButton(tr("&New cause"))), m_withdraw(new QPushButton(tr("Withd&raw…"))),
      m_finding(new QPushButton(tr("&Open the finding")))
{
    m_list->setObjectName(u"causeList"_s);
    m_list->setStretchColumn(2);
    m_list->filter().hide();
    m_add->setObjectName(u"newCauseButton"_s);
    m_withdraw->setObjectName(u"withdrawCauseButton"_s);
    m_finding->setObjectName(u"openFindingButton"_s);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_form);
    splitter->setSizes({360, 420});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_finding);
    buttons->addStretch();
    buttons->addWidget(m_withdraw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    connect(m_list, &ListPanel::currentRowChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    connect(m_list, &ListPanel::emptyButtonClicked, this, &CausePane::add);
    connect(m_list, &ListPanel::activated, m_form, &CauseForm::begin);
    connect(m_form, &FormPane::edited, this, &CausePane::save);
    connect(m_add, &QPushButton::clicked, this, &CausePane::add);
    connect(m_withdraw, &QPushButton::clicked, this, &CausePane::withdraw);
    connect(m_finding, &QPushButton::clicked, this, &CausePane::openFinding);
}

CausePane::~CausePane()
{
    commit();
    // Both would still call back while the pane's own members are gone.
    m_list->disconnect(this);
    m_form->disconnect(this);
}

void CausePane::commit()
{
    m_form->commit();
}

void CausePane::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const bool none = inspection.isNull();
    m_list->setEmptyState(none ? tr("Choose an inspection first.")
                               : tr("No cause yet. Say why flaws came about, and what finding they lead to."),
                          none ? QString() : tr("New cause"));
    m_add->setEnabled(!none);
    QList<CauseRow> rows;
    if (!none) {
        const auto causes = causeRows(m_services.workbench, inspection);
        const auto flaws = flawRows(m_services.workbench, inspection);
        const auto findings = findingRows(m_services.workbench, inspection);
        if (!causes || !flaws || !findings) {
            m_services.notices.failed(!causes ? causes.error() : !flaws ? flaws.error() : findings.error());
            return;
        }
        rows = *causes;
        QList<QPair<FindingId, QString>> choices;
        for (const FindingRow &row : *findings)
            choices.append({row.finding.id, row.finding.code + u' ' + row.finding.title});
        m_form->setChoices(*flaws, choices);
    }
    int current = 0;
    for (int i = 0; i < rows.size(); ++i)
        current = rows.at(i).cause.id == m_current ? i : current;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        m_list->setCurrentRow(rows.isEmpty() ? -1 : current);
    }
    showCurrent();
}

void CausePane::showCurrent()
{
    const int row = m_list->currentRow();
    const CauseRow shown = row < 0 || row >= m_model.rows().size() ? CauseRow() : m_model.rows().at(row);
    const bool another = m_current != shown.cause.id;
    m_current = shown.cause.id; // first, because saving the other one reads the list again
    if (m_form->value().id != shown.cause.id)
        m_form->commit();
    m_form->setRow(shown);
    m_withdraw->setEnabled(!m_current.isNull());
    m_finding->setEnabled(!shown.cause.findingId.isNull());
    if (another)
        Q_EMIT recordChanged();
}

bool CausePane::showCause(CauseId id)
{
    m_form->commit();
    m_current = id;
    refresh();
    return m_current == id;
}

RecordRef CausePane::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"cause"_s, m_current.toString()};
}

void CausePane::add()
{
    m_form->commit();
    Cause draft;
    draft.inspectionId = m_services.context.inspection();
    draft.title = tr("New cause");
    const auto made = saveCause(m_services.workbench, draft, {});
    if (!made) {
        m_services.notices.failed(made.error());
        return;
    }
    m_current = made->id;
    refresh();
    m_form->begin();
}

void CausePane::save()
{
    if (m_form->value().id.isNull() || !m_form->isChanged())
        return;
    const auto saved = saveCause(m_services.workbench, m_form->value(), m_form->marks());
    m_form->say(saved ? QString() : words(saved.error()));
}

void CausePane::withdraw()
{
    const auto reason = m_services.prompts.reason(tr("Why is this cause withdrawn?"), tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawCause(m_services.workbench, m_current, *reason); !done)
        m_services.notices.failed(done.error());
}

void CausePane::openFinding()
{
    if (const FindingId finding = m_form->value().findingId; !finding.isNull())
        Q_EMIT linkActivated({u"finding"_s, finding.toString()});
}

} // namespace ducha
