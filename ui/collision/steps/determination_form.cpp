#include "ui/collision/steps/determination_form.h"

#include "core/workbench/collision/verification/verifying.h"
#include "ui/support/fields.h"
#include "ui/words/collision_words.h"

#include <QtWidgets/QLineEdit>

namespace ducha {

using namespace Qt::StringLiterals;

DeterminationForm::DeterminationForm(Services &services, QWidget *parent)
    : HitForm(services, tr("D&etermine"), parent), m_outcome(new ChoiceBox), m_basis(new TextArea),
      m_decidedBy(new QLineEdit), m_verifier(new ChoiceBox), m_second(new ChoiceBox), m_on(new DateField)
{
    m_outcome->setObjectName(u"outcomeBox"_s);
    m_outcome->addChoice(HitOutcome::Open, tr("– choose –"));
    for (const auto outcome :
         {HitOutcome::NotTrue, HitOutcome::TrueLawful, HitOutcome::TrueViolation, HitOutcome::Unverifiable})
        m_outcome->addChoice(outcome, word(outcome));
    m_basis->setObjectName(u"basisEdit"_s);
    m_basis->setLines(2);
    m_basis->setPlaceholderText(tr("Files of the register, agreements on shares, receipts of the bank"));
    m_decidedBy->setObjectName(u"decidedByEdit"_s);
    m_verifier->setObjectName(u"verifierBox"_s);
    m_second->setObjectName(u"secondVerifierBox"_s);
    m_on->setObjectName(u"determinedOnEdit"_s);
    addRow(tr("O&utcome:"), m_outcome);
    addRow(tr("Rests on (&B):"), m_basis);
    addRow(tr("Decide&d together at:"), m_decidedBy);
    addRow(tr("Verified b&y:"), m_verifier);
    addRow(tr("&And by:"), m_second);
    addRow(tr("Determined on (&J):"), m_on);
}

void DeterminationForm::fill()
{
    m_outcome->setChoice(HitOutcome::Open);
    m_basis->clear();
    m_decidedBy->clear();
    fillChoices();
    m_verifier->setCurrentIndex(0);
    m_second->setCurrentIndex(0);
    fillToday(*m_on);
}

void DeterminationForm::fillChoices()
{
    fillPeople(*m_verifier);
    fillPeople(*m_second);
}

Determination DeterminationForm::determination() const
{
    return {m_outcome->choice<HitOutcome>().value_or(HitOutcome::Open),
            m_basis->toPlainText(),
            m_decidedBy->text(),
            m_verifier->chosenId<PersonId>(),
            m_second->chosenId<PersonId>(),
            m_on->date()};
}

Result<> DeterminationForm::lacking() const
{
    const auto next = determined(hit(), determination());
    return next ? Result<>() : Result<>(next.error());
}

void DeterminationForm::submit()
{
    const Determination form = determination();
    const QString what = hitsInWords();
    take([&]() -> Result<QString> {
        const auto done = determineHits(workbench(), hitsOf(scope()), form);
        return done ? Result<QString>(tr("%1: %2.").arg(what, word(form.outcome))) : Result<QString>(done.error());
    });
}

} // namespace ducha
