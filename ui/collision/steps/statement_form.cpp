#include "ui/collision/steps/statement_form.h"

#include "core/workbench/collision/verification/verifying.h"
#include "ui/support/fields.h"

#include <QtWidgets/QCheckBox>

namespace ducha {

using namespace Qt::StringLiterals;

StatementForm::StatementForm(Services &services, QWidget *parent)
    : HitForm(services, tr("&Record the statement"), parent),
      m_refused(new QCheckBox(tr("The person re&fuses to say anything"))), m_text(new TextArea), m_on(new DateField),
      m_taker(new ChoiceBox), m_second(new ChoiceBox), m_file(new ChoiceBox)
{
    m_refused->setObjectName(u"refusedBox"_s);
    m_text->setObjectName(u"statementEdit"_s);
    m_text->setLines(3);
    m_on->setObjectName(u"statedOnEdit"_s);
    m_taker->setObjectName(u"takerBox"_s);
    m_second->setObjectName(u"secondTakerBox"_s);
    m_file->setObjectName(u"statementFileBox"_s);
    addRow(tr("State&ment:"), m_text);
    addWidget(m_refused);
    addRow(tr("Stated o&n:"), m_on);
    addRow(tr("Ta&ken by:"), m_taker);
    addRow(tr("&And by:"), m_second);
    addRow(tr("Si&gned paper:"), m_file);
}

void StatementForm::fill()
{
    m_text->clear();
    m_refused->setChecked(false);
    fillToday(*m_on);
    fillChoices();
    for (ChoiceBox *box : {m_taker, m_second, m_file})
        box->setCurrentIndex(0);
}

void StatementForm::fillChoices()
{
    fillPeople(*m_taker);
    fillPeople(*m_second);
    fillFiles(*m_file);
}

Statement StatementForm::statement() const
{
    Statement form;
    form.refused = m_refused->isChecked();
    form.text = m_text->toPlainText();
    form.statedOn = m_on->date();
    form.takerId = m_taker->chosenId<PersonId>();
    form.secondTakerId = m_second->chosenId<PersonId>();
    form.attachmentId = m_file->chosenId<AttachmentId>();
    return form;
}

Result<> StatementForm::lacking() const
{
    const auto next = stated(hit(), statement());
    return next ? Result<>() : Result<>(next.error());
}

void StatementForm::submit()
{
    const QString what = hitsInWords();
    take([&]() -> Result<QString> {
        const auto done = recordStatement(workbench(), hitsOf(scope()), statement());
        return done ? Result<QString>(tr("%1: the statement is recorded.").arg(what)) : Result<QString>(done.error());
    });
}

} // namespace ducha
