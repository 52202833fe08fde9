#include "ui/casereview/pool/cases_page.h"

#include "core/workbench/preparation/rounds.h"
#include "ui/casereview/pool/case_form.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/message_text.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

enum Which { All, Closed, Running, Drawn, Remarked };

bool hasWarning(const CaseRow &row)
{
    return std::any_of(row.remarks.begin(), row.remarks.end(),
                       [](const CheckMessage &m) { return m.severity != CheckMessage::Severity::Hint; });
}

QString stateWords(const CaseRow &row)
{
    return row.file.running ? u"◐ "_s + CasesPage::tr("running") : u"● "_s + CasesPage::tr("closed");
}

QList<ListColumn<CaseRow>> columns()
{
    return {{CasesPage::tr("Case number"),
             [](const CaseRow &row) { return hasWarning(row) ? u"▲ "_s + row.file.number : row.file.number; },
             [](const CaseRow &row) { return QVariant(row.file.identifier); },
             false,
             [](const CaseRow &row) { return row.remarks.isEmpty() ? row.file.number : words(row.remarks); },
             {},
             hasWarning},
            {CasesPage::tr("Handling organ"), [](const CaseRow &row) { return row.file.unitName; }},
            {CasesPage::tr("Kind"), [](const CaseRow &row) { return row.file.kind; }},
            {CasesPage::tr("Category"), [](const CaseRow &row) { return row.file.category; }},
            {CasesPage::tr("State"), stateWords, {}, false, [](const CaseRow &row) { return row.file.progress; }},
            {CasesPage::tr("Review"), [](const CaseRow &row) { return row.review; }}};
}

bool passes(const CaseRow &row, Which which)
{
    switch (which) {
    case All:
        return true;
    case Closed:
        return !row.file.running;
    case Running:
        return row.file.running;
    case Drawn:
        return !row.review.isEmpty();
    case Remarked:
        return hasWarning(row);
    }
    return true;
}

/// Offers the values beside the first entry, which means all; what was chosen stays chosen where it is still there.
void offer(ChoiceBox &box, const QStringList &values)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentData().toString();
    while (box.count() > 1)
        box.removeItem(1);
    for (const QString &value : values)
        box.addItem(value, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

CasesPage::CasesPage(Services &services, ListImporter importer, QWidget *parent)
    : Page(parent), m_services(services), m_importer(std::move(importer)), m_model(columns()), m_unit(new ChoiceBox),
      m_category(new ChoiceBox), m_state(new ChoiceBox), m_list(new ListPanel(m_model, tr("Cases"))),
      m_form(new CaseForm(services.workbench.today()))
{
    auto *header = new PageHeader(
        title(), tr("The cases of this round that may be drawn for review. What is still running is never drawn."));
    auto *bringIn = new QAction(QIcon::fromTheme(u"document-import"_s), tr("Import cases…"), this);
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New case"), this);
    auto *out = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Withdraw the case…"), this);
    header->setMainAction(bringIn);
    header->addAction(add);
    header->addAction(out);
    m_list->setStretchColumn(1);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(makeFilters());
    leftLayout->addWidget(m_list, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 320});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(bringIn, &QAction::triggered, this, &CasesPage::import);
    connect(add, &QAction::triggered, this, &CasesPage::create);
    connect(out, &QAction::triggered, this, &CasesPage::withdraw);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &CasesPage::import);
    connect(m_list, &ListPanel::currentRowChanged, this, &CasesPage::showRow);
    connect(m_list, &ListPanel::activated, m_form, &CaseForm::focusFirst);
    connect(m_form, &FormPane::edited, this, &CasesPage::save);
    m_form->setValue({});
}

QWidget *CasesPage::makeFilters()
{
    m_unit->setObjectName(u"unitFilter"_s);
    m_unit->setAccessibleName(tr("Cases of which organ"));
    m_unit->addItem(tr("All organs"), QString());
    m_category->setObjectName(u"categoryFilter"_s);
    m_category->setAccessibleName(tr("Cases of which category"));
    m_category->addItem(tr("All categories"), QString());
    m_state->setObjectName(u"stateFilter"_s);
    m_state->setAccessibleName(tr("Cases in which state"));
    m_state->addItem(tr("All states"), All);
    m_state->addItem(tr("Closed"), Closed);
    m_state->addItem(tr("Still running"), Running);
    m_state->addItem(tr("Drawn"), Drawn);
    m_state->addItem(tr("With remarks"), Remarked);
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    for (ChoiceBox *box : {m_unit, m_category, m_state}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &CasesPage::showRows);
    }
    row->addStretch();
    return filters;
}

QString CasesPage::title() const
{
    return tr("Cases");
}

QString CasesPage::iconName() const
{
    return u"folder-documents"_s;
}

QString CasesPage::handbook() const
{
    return u"casereview"_s;
}

void CasesPage::refresh()
{
    const RoundId round = m_services.context.round();
    const auto rows = round.isNull() ? Result<QList<CaseRow>>(QList<CaseRow>()) : caseRows(m_services.workbench, round);
    const auto units = unitRows(m_services.workbench);
    if (!rows || !units) {
        m_services.notices.failed(!rows ? rows.error() : units.error());
        return;
    }
    m_all = *rows;
    m_form->setUnits(*units);
    fillFilters();
    showRows();
}

void CasesPage::fillFilters()
{
    QStringList organs;
    QStringList categories;
    for (const CaseRow &row : std::as_const(m_all)) {
        if (organs.isEmpty() || organs.constLast() != row.file.unitName) // rows come by organ
            organs.append(row.file.unitName);
        if (!row.file.category.isEmpty() && !categories.contains(row.file.category))
            categories.append(row.file.category);
    }
    organs.removeDuplicates();
    offer(*m_unit, organs);
    offer(*m_category, categories);
    if (m_inspection == m_services.context.inspection())
        return;
    m_inspection = m_services.context.inspection();
    const auto inHand = m_inspection.isNull() ? Result<InspectionRow>(InspectionRow())
                                              : inspectionRow(m_services.workbench, m_inspection);
    const QSignalBlocker quiet(m_unit);
    m_unit->setCurrentIndex(inHand ? std::max(0, m_unit->findData(inHand->unit.name)) : 0);
}

void CasesPage::showRows()
{
    const QString unit = m_unit->currentData().toString();
    const QString category = m_category->currentData().toString();
    const auto which = Which(m_state->currentData().toInt());
    QList<CaseRow> rows;
    for (const CaseRow &row : std::as_const(m_all)) {
        if ((unit.isEmpty() || row.file.unitName == unit) && (category.isEmpty() || row.file.category == category) &&
            passes(row, which))
            rows.append(row);
    }
    if (m_services.context.round().isNull())
        m_list->setEmptyState(tr("Choose a round at the top first: cases belong to a round."));
    else if (m_all.isEmpty())
        m_list->setEmptyState(tr("No case yet. Import the organs' lists, or type the first one with Ctrl+N."),
                              tr("Import cases…"));
    else
        m_list->setEmptyState(tr("No case is like this."));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        select(m_current);
    }
    if (!m_form->isAncestorOf(QApplication::focusWidget())) { // what is being typed stays
        m_current = {};
        showRow(m_list->currentRow());
    }
    if (m_current.isNull() && m_form->value().number.isEmpty() && !rows.isEmpty())
        m_list->setCurrentRow(0);
}

bool CasesPage::reveal(const RecordRef &record)
{
    if (record == RecordRef{u"import"_s, u"case_file"_s}) {
        QMetaObject::invokeMethod(this, &CasesPage::import, Qt::QueuedConnection); // once the page is seen
        return true;
    }
    if (record.table != u"case_file"_s)
        return false;
    const auto id = CaseFileId::fromString(record.id).value_or(CaseFileId());
    if (std::none_of(m_all.begin(), m_all.end(), [&](const CaseRow &row) { return row.file.id == id; }))
        return false;
    for (ChoiceBox *box : {m_unit, m_category, m_state})
        box->setCurrentIndex(0);
    select(id);
    showRow(m_list->currentRow());
    return m_current == id;
}

RecordRef CasesPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"case_file"_s, m_current.toString()};
}

QList<CheckMessage> CasesPage::checks() const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const CaseRow &row) { return row.file.id == m_current; });
    return found == m_all.end() || m_current.isNull() ? QList<CheckMessage>() : found->remarks;
}

void CasesPage::create()
{
    if (m_services.context.round().isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose a round at the top first.")});
        return;
    }
    m_current = {};
    m_list->setCurrentRow(-1);
    m_form->setValue({});
    m_form->focusFirst();
    Q_EMIT recordChanged();
}

void CasesPage::import()
{
    if (m_services.context.round().isNull())
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose a round at the top first.")});
    else
        m_importer(ListKind::Cases);
}

void CasesPage::showRow(int row)
{
    if (m_filling || row < 0 || row >= m_model.rows().size())
        return;
    const CaseRow &shown = m_model.rows().at(row);
    if (shown.file.id == m_current)
        return;
    m_current = shown.file.id;
    m_form->setValue(shown);
    Q_EMIT recordChanged();
}

void CasesPage::select(CaseFileId id)
{
    const auto &rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CaseRow &row) { return row.file.id == id; });
    m_list->setCurrentRow(found == rows.end() || id.isNull() ? -1 : int(found - rows.begin()));
}

void CasesPage::save()
{
    CaseFile file = m_form->value();
    file.roundId = m_services.context.round();
    const auto saved = saveCase(m_services.workbench, file);
    if (!saved) {
        m_form->say(words(saved.error()));
        return;
    }
    m_current = saved->id;
    m_form->setValue({*saved, {}, {}});
    Q_EMIT recordChanged();
}

void CasesPage::withdraw()
{
    if (m_current.isNull())
        return;
    const QString number = m_form->value().number;
    const auto reason = m_services.prompts.reason(
        tr("Why is %1 taken out of the pool? It stays in the history.").arg(number), tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawCase(m_services.workbench, m_current, *reason); !done) {
        m_services.notices.failed(done.error());
        return;
    }
    m_services.notices.done(tr("Withdrawn: %1").arg(number));
    create();
}

} // namespace ducha
