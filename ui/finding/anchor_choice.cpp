#include "ui/finding/anchor_choice.h"

#include "ui/finding/source_list.h"
#include "ui/support/list_panel.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/words/fieldwork_words.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<AnchorRow>> columns()
{
    QList<ListColumn<AnchorRow>> all = sourceColumns();
    all.prepend({AnchorChoice::tr("Kind"), [](const AnchorRow &row) { return word(row.anchor.kind); }});
    all.append({AnchorChoice::tr("Words"), [](const AnchorRow &row) { return row.anchor.quote.simplified(); }});
    return all;
}

} // namespace

AnchorChoice::AnchorChoice(const QList<AnchorRow> &anchors, QWidget *parent)
    : QDialog(parent), m_model(columns()), m_list(new ListPanel(m_model, tr("Marked passages")))
{
    setWindowTitle(tr("Cite evidence"));
    auto *explanation =
        new QLabel(tr("Type words or a number to find a passage; Enter cites it. Ctrl and Shift choose several."));
    explanation->setWordWrap(true);
    m_list->setMultiSelection(true);
    m_list->setStretchColumn(3);
    m_list->setEmptyState(tr("Nothing is marked that is not cited yet. Mark passages in talks, symposiums or files."));
    m_model.setRows(anchors);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *cite = buttons->addButton(tr("Cite"), QDialogButtonBox::AcceptRole);
    cite->setObjectName(u"citeChosenButton"_s);
    cite->setEnabled(false);
    connect(m_list->view().selectionModel(), &QItemSelectionModel::selectionChanged, cite,
            [this, cite] { cite->setEnabled(!m_list->selectedRows().isEmpty()); });
    connect(m_list, &ListPanel::activated, this, &QDialog::accept);
    connect(&m_list->filter(), &QLineEdit::returnPressed, this, &AnchorChoice::takeFound);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    cite->setAutoDefault(false); // Enter in the line that finds means the first one found
    m_list->filter().setFocus();
    openAt(*this, {820, 560});
}

void AnchorChoice::takeFound()
{
    if (m_list->selectedRows().isEmpty() && m_list->view().model()->rowCount() > 0)
        m_list->view().selectRow(0);
    if (!m_list->selectedRows().isEmpty())
        accept();
}

QList<AnchorId> AnchorChoice::chosen() const
{
    QList<AnchorId> ids;
    for (const int row : m_list->selectedRows())
        ids.append(m_model.rows().at(row).anchor.id);
    return ids;
}

} // namespace ducha
