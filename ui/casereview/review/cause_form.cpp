#include "ui/casereview/review/cause_form.h"

#include "ui/casereview/review/sheet_lines.h"
#include "ui/support/fields.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QListWidget>

namespace ducha {

using namespace Qt::StringLiterals;

CauseForm::CauseForm(QWidget *parent)
    : FormPane(parent), m_title(new QLineEdit), m_text(new TextArea), m_finding(new ChoiceBox), m_flaws(new QListWidget)
{
    m_title->setObjectName(u"causeTitleEdit"_s);
    m_text->setObjectName(u"causeTextEdit"_s);
    m_finding->setObjectName(u"causeFindingBox"_s);
    m_flaws->setObjectName(u"causeFlawsList"_s);
    m_text->setLines(3);
    m_finding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_flaws->setWordWrap(true);
    addRow(tr("&Cause:"), m_title);
    addRow(tr("In &words:"), m_text);
    addRow(tr("Shown b&y the flaws:"), m_flaws);
    addRow(tr("Leads to the fin&ding:"), m_finding);
    connect(m_flaws, &QListWidget::itemChanged, this, &FormPane::edited);
    setRow({});
}

void CauseForm::setChoices(const QList<FlawRow> &flaws, const QList<QPair<FindingId, QString>> &findings)
{
    const FindingId chosen = m_finding->chosenId<FindingId>();
    const QList<ReviewMarkId> ticked = marks();
    m_choices = flaws;
    m_finding->clear();
    m_finding->addChoice(FindingId(), tr("– none yet –"));
    for (const auto &[id, words] : findings)
        m_finding->addChoice(id, words);
    m_finding->setCurrentIndex(std::max(0, m_finding->findData(chosen.toString())));
    const QSignalBlocker quiet(m_flaws);
    const int row = m_flaws->currentRow();
    m_flaws->clear();
    for (const FlawRow &flaw : flaws) {
        auto *item = new QListWidgetItem(
            u"%1 %2 %3"_s.arg(flaw.review, flawWords(flaw.mark), flaw.mark.reason.simplified()), m_flaws);
        item->setToolTip(flaw.caseNumber + u'\n' + flaw.item + u'\n' + flaw.mark.reason);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(flaw.mark.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_flaws->setCurrentRow(row);
}

void CauseForm::setRow(const CauseRow &row)
{
    const bool isTyping = row.cause.id == m_row.cause.id && isChanged();
    m_row = row;
    setEnabled(!row.cause.id.isNull());
    if (!isTyping)
        fill();
}

void CauseForm::fill()
{
    if (m_title->text().trimmed() != m_row.cause.title)
        m_title->setText(m_row.cause.title);
    if (m_text->toPlainText().trimmed() != m_row.cause.text)
        m_text->setPlainText(m_row.cause.text);
    m_finding->setCurrentIndex(std::max(0, m_finding->findData(m_row.cause.findingId.toString())));
    {
        const QSignalBlocker quiet(m_flaws);
        for (int i = 0; i < m_flaws->count(); ++i) {
            const bool shows = m_row.marks.contains(m_choices.at(i).mark.id);
            m_flaws->item(i)->setCheckState(shows ? Qt::Checked : Qt::Unchecked);
        }
    }
    settle(m_row.cause.id.isNull() ? tr("No cause in hand")
           : m_row.shaken          ? tr("▲ A flaw or the finding of this cause was withdrawn.")
                                   : tr("Flaws → cause → finding"));
}

QList<ReviewMarkId> CauseForm::marks() const
{
    QList<ReviewMarkId> ticked = m_row.marks; // those of a sheet that is being written again are not offered, but stay
    for (const FlawRow &flaw : m_choices)
        ticked.removeAll(flaw.mark.id);
    for (int i = 0; i < m_flaws->count(); ++i) {
        if (m_flaws->item(i)->checkState() == Qt::Checked)
            ticked.append(m_choices.at(i).mark.id);
    }
    return ticked;
}

Cause CauseForm::value() const
{
    Cause cause = m_row.cause;
    cause.title = m_title->text().trimmed();
    cause.text = m_text->toPlainText().trimmed();
    cause.findingId = m_finding->chosenId<FindingId>();
    return cause;
}

bool CauseForm::isChanged() const
{
    QList<ReviewMarkId> before = m_row.marks;
    QList<ReviewMarkId> after = marks();
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    return value() != m_row.cause || before != after;
}

void CauseForm::begin()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace ducha
