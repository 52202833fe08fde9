#include "ui/shell/parts/advance_dialog.h"

#include "ui/support/fields.h"
#include "ui/words/inspection_words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

AdvanceDialog::AdvanceDialog(const StageStep &step, const QDate &today, QWidget *parent)
    : QDialog(parent), m_day(new DateField)
{
    const QString next = step.next ? word(*step.next) : QString();
    setWindowTitle(tr("Next step: %1").arg(next));
    auto *explanation =
        new QLabel(tr("%1 goes from “%2” to “%3”. A step that was taken stays in the history and is not taken back.")
                       .arg(step.inspection.code, word(step.inspection.stage), next));
    explanation->setWordWrap(true);
    m_day->setObjectName(u"advanceDayEdit"_s);
    m_day->setToday(today);
    m_day->setDate(today);
    auto *form = new QFormLayout;
    form->addRow(tr("Day:"), m_day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *yes = buttons->addButton(tr("Take the step"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"takeStepButton"_s);
    connect(m_day, &DateField::dateChanged, yes, [this, yes] { yes->setEnabled(m_day->date().isValid()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(440, sizeHint().height());
}

QDate AdvanceDialog::day() const
{
    return m_day->date();
}

} // namespace ducha
