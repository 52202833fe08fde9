#include "ui/planning/unit_choice.h"

#include "ui/support/list_panel.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/words/inspection_words.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<UnitRow>> columns()
{
    return {
        {UnitChoice::tr("Unit"), [](const UnitRow &row) { return row.unit.name; }},
        {UnitChoice::tr("Kind"), [](const UnitRow &row) { return word(row.unit.agencyType); }},
        {UnitChoice::tr("Area"), [](const UnitRow &row) { return row.area.name; },
         [](const UnitRow &row) { return QVariant(row.area.position); }},
        {UnitChoice::tr("Last inspected"), [](const UnitRow &row) { return row.lastInspected.toString(Qt::ISODate); }}};
}

} // namespace

UnitChoice::UnitChoice(const QList<UnitRow> &units, QWidget *parent)
    : QDialog(parent), m_model(columns()),
      m_list(new ListPanel(m_model, tr("Units without an inspection in this round")))
{
    setWindowTitle(tr("Open inspections"));
    auto *explanation =
        new QLabel(tr("Choose one or several units (Ctrl, Shift, Ctrl+A). Each gets an inspection with its "
                      "own number."));
    explanation->setWordWrap(true);
    m_list->setMultiSelection(true);
    m_list->setStretchColumn(0);
    m_list->setEmptyState(tr("Every unit has an inspection in this round."));
    m_model.setRows(units);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"openInspectionsButton"_s);
    open->setEnabled(false);
    connect(m_list->view().selectionModel(), &QItemSelectionModel::selectionChanged, open, [this, open] {
        const int count = int(chosen().size());
        open->setEnabled(count > 0);
        open->setText(count > 1 ? tr("Open %1").arg(count) : tr("Open"));
    });
    connect(m_list, &ListPanel::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    openAt(*this, {680, 560});
}

QList<UnitId> UnitChoice::chosen() const
{
    QList<UnitId> ids;
    for (const int row : m_list->selectedRows())
        ids.append(m_model.rows().at(row).unit.id);
    return ids;
}

} // namespace ducha
