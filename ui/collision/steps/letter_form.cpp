#include "ui/collision/steps/letter_form.h"

#include "core/workbench/collision/verification/verifying.h"
#include "ui/support/fields.h"

namespace ducha {

using namespace Qt::StringLiterals;

LetterForm::LetterForm(Services &services, QWidget *parent)
    : HitForm(services, tr("Sen&d for check"), parent), m_on(new DateField)
{
    m_on->setObjectName(u"letterOnEdit"_s);
    addRow(tr("Day of the &letter:"), m_on);
}

void LetterForm::fill()
{
    fillToday(*m_on);
}

Result<> LetterForm::lacking() const
{
    const auto next = sent(hit(), u"1"_s, m_on->date()); // the number is the office's to give
    return next ? Result<>() : Result<>(next.error());
}

void LetterForm::submit()
{
    const QString what = hitsInWords();
    take([&]() -> Result<QString> {
        const auto number = sendHits(workbench(), hitsOf(scope()), m_on->date());
        return number ? Result<QString>(tr("Letter %1: %2.").arg(*number, what)) : number;
    });
}

} // namespace ducha
