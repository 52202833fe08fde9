#include "ui/planning/member_form.h"

#include "ui/support/fields.h"
#include "ui/words/inspection_words.h"

#include <QtWidgets/QCheckBox>

namespace ducha {

using namespace Qt::StringLiterals;

MemberForm::MemberForm(QWidget *parent)
    : FormPane(parent), m_duty(new ChoiceBox), m_pledge(new QCheckBox(tr("signed"))), m_waiver(new QLineEdit)
{
    m_duty->setObjectName(u"dutyBox"_s);
    m_pledge->setObjectName(u"pledgeBox"_s);
    m_waiver->setObjectName(u"waiverEdit"_s);
    m_waiver->setPlaceholderText(tr("Who accepted it, and why"));
    for (const auto &[duty, name] : enumNames(TeamDuty{}))
        m_duty->addChoice(duty, word(duty));
    addRow(tr("&Duty:"), m_duty);
    addRow(tr("&Pledges:"), m_pledge);
    addRow(tr("&Waiver:"), m_waiver);
    m_pledge->setAccessibleName(tr("Pledges of recusal and secrecy are signed"));
    setValue({});
}

void MemberForm::setValue(const TeamRow &row)
{
    m_member = row.member;
    m_duty->setChoice(row.member.duty);
    m_pledge->setChecked(row.member.pledgeSigned);
    m_waiver->setText(row.member.waiver);
    setEnabled(!row.member.id.isNull());
    settle(row.member.id.isNull() ? tr("Nobody chosen") : row.name);
}

TeamMember MemberForm::value() const
{
    TeamMember member = m_member;
    member.duty = m_duty->choice<TeamDuty>().value_or(TeamDuty::Member);
    member.pledgeSigned = m_pledge->isChecked();
    member.waiver = m_waiver->text().trimmed();
    return member;
}

} // namespace ducha
