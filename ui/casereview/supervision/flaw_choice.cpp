#include "ui/casereview/supervision/flaw_choice.h"

#include "ui/support/list_panel.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<FlawRow>> columns()
{
    return {
        {FlawChoice::tr("Review"), [](const FlawRow &row) { return row.review; }},
        {FlawChoice::tr("Case"), [](const FlawRow &row) { return row.caseNumber; }},
        {FlawChoice::tr("Flaw"), [](const FlawRow &row) { return sign(row.mark.flaw) + u' ' + word(row.mark.flaw); }},
        {FlawChoice::tr("Reason"), [](const FlawRow &row) { return row.mark.reason.simplified(); }}};
}

} // namespace

FlawChoice::FlawChoice(const QList<FlawRow> &flaws, QWidget *parent)
    : QDialog(parent), m_model(columns()), m_list(new ListPanel(m_model, tr("Major flaws without an order")))
{
    setWindowTitle(tr("Draft a supervision order"));
    auto *explanation = new QLabel(tr("An order follows one major flaw of the group's sheet up. Enter chooses it."));
    explanation->setWordWrap(true);
    m_list->setStretchColumn(3);
    m_list->setEmptyState(tr("There is no major flaw without an order. They come from submitted sheets of the group."));
    m_model.setRows(flaws);
    if (!flaws.isEmpty())
        m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *draft = buttons->addButton(tr("Draft the order"), QDialogButtonBox::AcceptRole);
    draft->setObjectName(u"draftOrderButton"_s);
    draft->setEnabled(!flaws.isEmpty());
    connect(m_list, &ListPanel::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(820, 480);
}

ReviewMarkId FlawChoice::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_model.rows().size() ? ReviewMarkId() : m_model.rows().at(row).mark.id;
}

} // namespace ducha
