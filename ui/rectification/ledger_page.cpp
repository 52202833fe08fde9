#include "ui/rectification/ledger_page.h"

#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/exports/exports.h"
#include "core/workbench/feedback/notices.h"
#include "core/workbench/preparation/rounds.h"
#include "ui/rectification/item_form.h"
#include "ui/rectification/notice_dialog.h"
#include "ui/rectification/return_wizard.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/printing/document_dialog.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// 9871 → 98.71 %
QString percent(int hundredths)
{
    return u"%1.%2 %"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

} // namespace

LedgerPage::LedgerPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_rates(new QLabel), m_filter(new ChoiceBox),
      m_list(new ListPanel(m_model, tr("Items of the ledger"))), m_form(new ItemForm(services))
{
    auto *header = new PageHeader(
        tr("Ledger"), tr("What has to be put right, until when, and what unit, county and city say of it."));
    auto *import = new QAction(tr("Import a return…"), this);
    auto *out = new QAction(tr("Export the ledger…"), this);
    header->setMainAction(import);
    header->addAction(out);
    m_notice = new QAction(tr("Rectification notice…"), this);
    m_notice->setObjectName(u"noticeAction"_s);
    header->addAction(m_notice);
    connect(m_notice, &QAction::triggered, this, &LedgerPage::showNotice);
    connect(import, &QAction::triggered, this, &LedgerPage::importReturn);
    connect(out, &QAction::triggered, this, &LedgerPage::exportItems);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(makeBody(), 1);
}

LedgerPage::~LedgerPage()
{
    // Both would still call back while the page's own members are gone.
    m_form->commit();
    m_list->disconnect(this);
    delete m_form;
}

void LedgerPage::hideEvent(QHideEvent *event)
{
    m_form->commit();
    Page::hideEvent(event);
}

QWidget *LedgerPage::makeBody()
{
    m_filter->setObjectName(u"stateFilter"_s);
    m_filter->setAccessibleName(tr("Which items"));
    m_filter->addItem(tr("All"), int(LedgerFilter::All));
    m_filter->addItem(tr("Open"), int(LedgerFilter::Open));
    m_filter->addItem(tr("Overdue"), int(LedgerFilter::Overdue));
    m_filter->addItem(tr("To be reviewed"), int(LedgerFilter::Waiting));
    m_filter->addItem(tr("Closed"), int(LedgerFilter::Closed));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &LedgerPage::showRows);
    m_rates->setObjectName(u"ratesLabel"_s);
    m_rates->setWordWrap(true);
    m_rates->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter);
    top->addWidget(m_rates, 1);
    m_list->setStretchColumn(LedgerModel::Problem);
    connect(m_list, &ListPanel::currentRowChanged, this, &LedgerPage::showCurrent);
    connect(m_list, &ListPanel::activated, m_form, [this] { m_form->setFocus(); });
    auto *nothing = new QLabel(tr("Choose an item on the left."));
    nothing->setAlignment(Qt::AlignCenter);
    auto *right = new QWidget;
    m_formStack = new QStackedLayout(right);
    m_formStack->addWidget(nothing);
    m_formStack->addWidget(m_form);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({620, 360});
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    return body;
}

QString LedgerPage::title() const
{
    return tr("Ledger");
}

QString LedgerPage::iconName() const
{
    return u"view-task"_s;
}

QString LedgerPage::handbook() const
{
    return u"rectification"_s;
}

void LedgerPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const auto rows = ledgerRows(m_services.workbench, inspection);
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    m_all = *rows;
    m_list->view().setColumnHidden(LedgerModel::Inspection, !inspection.isNull());
    m_notice->setEnabled(!inspection.isNull());
    const LedgerRates rates = ledgerRates(m_all);
    QString text = tr("Items %1 · unit reports done %2 · county accepts %3 · closed by the city %4")
                       .arg(QString::number(rates.total), percent(rates.claimedRate), percent(rates.verifiedRate),
                            percent(rates.closedRate));
    if (rates.overdue > 0)
        text += tr(" · ▲ overdue %1").arg(rates.overdue);
    m_rates->setText(text);
    showRows();
}

void LedgerPage::showRows()
{
    const auto filter = LedgerFilter(m_filter->currentData().toInt());
    QList<LedgerRow> rows;
    qsizetype current = -1;
    for (const LedgerRow &row : std::as_const(m_all)) {
        if (!passes(row, filter))
            continue;
        if (row.item.id == m_current)
            current = rows.size();
        rows.append(row);
    }
    m_list->setEmptyState(m_all.isEmpty() ? tr("There are no items yet. Issuing a feedback makes them.")
                                          : tr("No item is in this state."));
    m_model.setRows(rows);
    if (!rows.isEmpty())
        m_list->setCurrentRow(int(std::max<qsizetype>(current, 0)));
    showCurrent();
}

void LedgerPage::showCurrent()
{
    const int row = m_list->currentRow();
    const RectItemId before = m_current;
    if (row >= 0 && row < m_model.rows().size()) {
        const LedgerRow chosen = m_model.rows().at(row); // showing it may save another and read the list again
        m_current = chosen.item.id;
        m_form->setRow(chosen);
    } else if (m_model.rows().isEmpty()) {
        m_form->commit();
        m_current = {};
    }
    m_formStack->setCurrentIndex(m_current.isNull() ? 0 : 1);
    if (m_current != before)
        Q_EMIT recordChanged();
}

bool LedgerPage::reveal(const RecordRef &record)
{
    const auto id = record.table == u"rect_item"_s ? RectItemId::fromString(record.id) : std::nullopt;
    if (!id)
        return false;
    const auto rows = ledgerRows(m_services.workbench);
    if (!rows)
        return false;
    const auto found =
        std::find_if(rows->begin(), rows->end(), [&](const LedgerRow &row) { return row.item.id == *id; });
    if (found == rows->end())
        return false;
    m_form->commit();
    m_current = *id;
    m_filter->setCurrentIndex(0);
    const InspectionId inHand = m_services.context.inspection();
    if (!inHand.isNull() && inHand != found->item.inspectionId) {
        const auto inspection = inspectionRow(m_services.workbench, found->item.inspectionId);
        if (inspection)
            m_services.context.set(inspection->inspection.roundId, found->item.inspectionId);
    }
    m_current = *id;
    refresh();
    return m_current == *id;
}

RecordRef LedgerPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"rect_item"_s, m_current.toString()};
}

void LedgerPage::importReturn()
{
    m_form->commit();
    ReturnWizard wizard(m_services, this);
    m_services.prompts.run(wizard);
}

void LedgerPage::showNotice()
{
    m_form->commit();
    const InspectionId inspection = m_services.context.inspection();
    const auto notice = noticeOf(m_services.workbench, inspection);
    if (!notice) {
        m_services.notices.failed(notice.error());
        return;
    }
    NoticeDialog dialog(m_services, inspection, this);
    if (!*notice && !m_services.prompts.run(dialog))
        return;
    previewDocument(m_services, officialDocumentOf(m_services.workbench, DocumentKind::RectificationNotice, inspection),
                    tr("Rectification notice"));
}

void LedgerPage::exportItems()
{
    m_form->commit();
    const QString path =
        m_services.prompts.savePath(tr("Export the ledger"), u"整改台账.xlsx"_s, tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_services.tasks.run<Exported>(
        tr("Exporting the ledger"), this,
        [inspection = m_services.context.inspection(), path](Workbench &beside, const Progress &progress) {
            return exportLedger(beside, inspection, path, progress);
        },
        [this, path](const Result<Exported> &exported) {
            if (exported)
                m_services.notices.done(tr("%1 items were written to %2.").arg(exported->rows).arg(path));
            else
                m_services.notices.failed(exported.error());
        });
}

} // namespace ducha
