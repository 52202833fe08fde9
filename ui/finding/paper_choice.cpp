#include "ui/finding/paper_choice.h"

#include "ui/support/list_panel.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/words/outcome_words.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<PaperRow>> columns()
{
    return {{PaperChoice::tr("Number"), [](const PaperRow &row) { return row.paper.code; }},
            {PaperChoice::tr("Dimension"), [](const PaperRow &row) { return row.paper.dimension; }},
            {PaperChoice::tr("Title"), [](const PaperRow &row) { return row.paper.title; }},
            {PaperChoice::tr("Facts"), [](const PaperRow &row) { return word(row.paper.confirmation); }}};
}

} // namespace

PaperChoice::PaperChoice(const QList<PaperRow> &approved, QWidget *parent)
    : QDialog(parent), m_model(columns()), m_list(new ListPanel(m_model, tr("Approved working papers")))
{
    setWindowTitle(tr("Make a finding"));
    auto *explanation = new QLabel(tr("Choose the papers that show one and the same problem (Ctrl, Shift). The finding "
                                      "takes its words from the first; they can be changed afterwards."));
    explanation->setWordWrap(true);
    m_list->setMultiSelection(true);
    m_list->setStretchColumn(2);
    m_list->setEmptyState(tr("No approved paper is waiting. Have papers reviewed first."));
    m_model.setRows(approved);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *make = buttons->addButton(tr("Make the finding"), QDialogButtonBox::AcceptRole);
    make->setObjectName(u"makeFindingButton"_s);
    make->setEnabled(false);
    connect(m_list->view().selectionModel(), &QItemSelectionModel::selectionChanged, make,
            [this, make] { make->setEnabled(!m_list->selectedRows().isEmpty()); });
    connect(m_list, &ListPanel::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    openAt(*this, {760, 480});
}

QList<WorkingPaperId> PaperChoice::chosen() const
{
    QList<WorkingPaperId> ids;
    for (const int row : m_list->selectedRows())
        ids.append(m_model.rows().at(row).paper.id);
    return ids;
}

} // namespace ducha
