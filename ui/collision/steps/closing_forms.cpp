#include "ui/collision/steps/closing_forms.h"

#include "core/workbench/collision/verification/verifying.h"
#include "ui/support/fields.h"
#include "ui/words/collision_words.h"

namespace ducha {

using namespace Qt::StringLiterals;

DisposalForm::DisposalForm(Services &services, QWidget *parent)
    : HitForm(services, tr("Record the dis&posal"), parent), m_disposal(new ChoiceBox), m_on(new DateField)
{
    m_disposal->setObjectName(u"disposalBox"_s);
    m_disposal->addChoice(Disposal::None, tr("– choose –"));
    for (const auto disposal :
         {Disposal::Reminder, Disposal::Criticism, Disposal::SelfExamination, Disposal::Admonition, Disposal::Transfer})
        m_disposal->addChoice(disposal, word(disposal));
    m_on->setObjectName(u"disposedOnEdit"_s);
    addRow(tr("Disposa&l:"), m_disposal);
    addRow(tr("Disposed of o&n:"), m_on);
}

void DisposalForm::fill()
{
    m_disposal->setChoice(Disposal::None);
    fillToday(*m_on);
}

Result<> DisposalForm::lacking() const
{
    const auto next = disposed(hit(), m_disposal->choice<Disposal>().value_or(Disposal::None), m_on->date());
    return next ? Result<>() : Result<>(next.error());
}

void DisposalForm::submit()
{
    const Disposal disposal = m_disposal->choice<Disposal>().value_or(Disposal::None);
    const QString what = hitsInWords();
    take([&]() -> Result<QString> {
        const auto done = disposeHits(workbench(), hitsOf(scope()), disposal, m_on->date());
        return done ? Result<QString>(tr("%1: %2.").arg(what, word(disposal))) : Result<QString>(done.error());
    });
}

VerifyForm::VerifyForm(Services &services, QWidget *parent)
    : HitForm(services, tr("&Verified"), parent), m_rectified(new TextArea), m_on(new DateField)
{
    m_rectified->setObjectName(u"rectifiedEdit"_s);
    m_rectified->setLines(2);
    m_rectified->setPlaceholderText(tr("Shares given up, company cancelled, post resigned; the receipt"));
    m_on->setObjectName(u"verifiedOnEdit"_s);
    addRow(tr("&Put right:"), m_rectified);
    addRow(tr("Verified o&n:"), m_on);
}

void VerifyForm::fill()
{
    m_rectified->clear();
    fillToday(*m_on);
}

Result<> VerifyForm::lacking() const
{
    const auto next = verified(hit(), m_rectified->toPlainText(), m_on->date());
    return next ? Result<>() : Result<>(next.error());
}

void VerifyForm::submit()
{
    const QString what = hitsInWords();
    take([&]() -> Result<QString> {
        const auto done = verifyHits(workbench(), hitsOf(scope()), m_rectified->toPlainText(), m_on->date());
        return done ? Result<QString>(tr("%1: verified.").arg(what)) : Result<QString>(done.error());
    });
}

} // namespace ducha
