#include "ui/casereview/draw/replace_dialog.h"

#include "ui/support/fields.h"
#include "ui/support/panes/dialog_size.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

ReplaceDialog::ReplaceDialog(const DrawnCase &drawn, QWidget *parent)
    : QDialog(parent), m_expert(new ChoiceBox), m_reason(new TextArea), m_replace(nullptr)
{
    setWindowTitle(tr("Replace an expert"));
    auto *about = new QLabel(tr("%1: the next expert in the case's own order takes the place. Nobody else moves; the "
                                "change stays in the record with its reason.")
                                 .arg(drawn.number));
    about->setWordWrap(true);
    m_expert->setObjectName(u"expertBox"_s);
    for (qsizetype i = 0; i < std::min(drawn.experts.size(), drawn.expertIds.size()); ++i)
        m_expert->addChoice(drawn.expertIds.at(i), drawn.experts.at(i));
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setLines(3);
    auto *form = new QFormLayout;
    form->addRow(tr("&Who leaves:"), m_expert);
    form->addRow(tr("Wh&y:"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::AcceptRole);
    m_replace->setObjectName(u"replaceButton"_s);
    m_replace->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(buttons);
    openAt(*this, {520, 280});
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_replace->setEnabled(!expert().isNull() && !reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ReviewExpertId ReplaceDialog::expert() const
{
    return m_expert->chosenId<ReviewExpertId>();
}

QString ReplaceDialog::reason() const
{
    return m_reason->toPlainText().simplified(); // one line, as the record keeps reasons
}

} // namespace ducha
