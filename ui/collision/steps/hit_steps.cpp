#include "ui/collision/steps/hit_steps.h"

#include "ui/collision/steps/closing_forms.h"
#include "ui/collision/steps/determination_form.h"
#include "ui/collision/steps/ledger_bar.h"
#include "ui/collision/steps/letter_form.h"
#include "ui/collision/steps/statement_form.h"
#include "ui/collision/steps/view_form.h"
#include "ui/words/collision_words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

HitSteps::HitSteps(Services &services, QWidget *parent)
    : QWidget(parent), m_words(new QLabel), m_family(new QCheckBox), m_several(new QLabel),
      m_view(new ViewForm(services)), m_letter(new LetterForm(services)), m_statement(new StatementForm(services)),
      m_determination(new DeterminationForm(services)), m_disposal(new DisposalForm(services)),
      m_verify(new VerifyForm(services)), m_ledger(new LedgerBar(services))
{
    m_words->setObjectName(u"stepWordsLabel"_s);
    m_several->setObjectName(u"severalLabel"_s);
    for (QLabel *label : {m_words, m_several}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_family->setObjectName(u"wholeFamilyBox"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_several);
    layout->addWidget(m_family);
    for (HitForm *form : {static_cast<HitForm *>(m_view), m_letter, m_statement, m_determination, m_disposal, m_verify})
        add(form);
    layout->addWidget(m_ledger);
    layout->addStretch();
    connect(m_family, &QCheckBox::toggled, this, &HitSteps::showHits);
    connect(m_view, &ViewForm::givenUp, this, &HitSteps::givenUp);
    connect(m_ledger, &LedgerBar::taken, this, [this](const QString &words) { Q_EMIT taken(words, {}); });
    connect(m_ledger, &LedgerBar::linkActivated, this, &HitSteps::linkActivated);
    setScope({});
}

HitSteps::~HitSteps()
{
    for (HitForm *form : std::as_const(m_forms)) {
        form->keepTyped();
        form->disconnect(this);
    }
}

void HitSteps::add(HitForm *form)
{
    m_forms.append(form);
    layout()->addWidget(form);
    form->hide();
    connect(form, &HitForm::taken, this, &HitSteps::taken);
}

HitForm *HitSteps::formOf(const HitScope &scope) const
{
    const Hit &hit = scope.view.row.hit;
    if (hit.id.isNull())
        return nullptr;
    switch (hit.state) {
    case HitState::Candidate:
    case HitState::FirstReviewed:
    case HitState::Disputed:
        return !scope.seat.isNull() && scope.view.row.waitsFor(scope.seat) ? m_view : nullptr;
    case HitState::ToCheck:
        return m_letter;
    case HitState::SentForCheck:
        return m_statement;
    case HitState::Stated:
        return m_determination;
    case HitState::Determined:
        return hit.outcome == HitOutcome::TrueViolation ? m_disposal : m_verify;
    case HitState::Disposed:
        return m_verify;
    case HitState::Excluded:
    case HitState::Verified:
        break;
    }
    return nullptr;
}

QString HitSteps::waitingWords() const
{
    const Hit &hit = m_scope.view.row.hit;
    if (hit.id.isNull())
        return {};
    if (!isUndecided(hit.state))
        return hit.state == HitState::Excluded ? tr("Excluded: %1. It is shown with its reason and counted.")
                                                     .arg(word(enumFromName<FalsePositiveReason>(hit.excludedFor)
                                                                   .value_or(FalsePositiveReason::DataError)))
                                               : QString();
    if (m_scope.seat.isNull())
        return tr("▲ Say at the top who sits here; two people look at each question, and a third where they differ.");
    if (m_scope.view.row.reviewers.contains(m_scope.seat))
        return hit.state == HitState::Disputed ? tr("You gave your view and the other differs: a third person decides.")
                                               : tr("You gave your view. The other one is hidden until it is given.");
    if (m_scope.view.row.barred.contains(m_scope.seat))
        return tr("▲ This question is about somebody of your own name. Somebody else looks at it.");
    return hit.state == HitState::Disputed ? tr("▲ The two views differ: you decide as the arbiter.") : QString();
}

void HitSteps::setScope(const HitScope &scope)
{
    if (scope.view.row.hit.id != m_scope.view.row.hit.id)
        m_family->setChecked(false);
    m_scope = scope;
    m_scope.wholeFamily = m_family->isChecked();
    HitForm *wanted = formOf(m_scope);
    for (HitForm *form : std::as_const(m_forms)) {
        if (form != wanted) {
            form->keepTyped();
            form->setScope({});
            form->hide();
        }
    }
    if (wanted) {
        wanted->setScope(m_scope);
        wanted->show();
    }
    const QString waiting = waitingWords();
    m_words->setText(waiting);
    m_words->setVisible(!waiting.isEmpty());
    showHits();
}

void HitSteps::setChosen(const QList<HitRow> &rows)
{
    m_scope.chosen = rows;
    showHits();
}

void HitSteps::showHits()
{
    m_scope.wholeFamily = m_family->isChecked();
    HitForm *form = formOf(m_scope);
    const bool isSeveral = m_scope.chosen.size() > 1;
    const auto family = form ? takingTheSameStep(m_scope, m_scope.view.family).size() : 0;
    m_family->setText(tr("For the w&hole family of companies: the %1 questions that wait for the same").arg(family));
    m_family->setVisible(form && !isSeveral && family > 1);
    if (family <= 1)
        m_scope.wholeFamily = false;
    if (form && isSeveral) {
        m_several->setText(tr("▲ For %1 of the %2 chosen questions: those that wait for the same.")
                               .arg(hitsOf(m_scope).size())
                               .arg(m_scope.chosen.size()));
    }
    m_several->setVisible(form && isSeveral);
    if (form)
        form->setHits(m_scope);
    m_ledger->setScope(m_scope);
}

void HitSteps::keepTyped()
{
    for (HitForm *form : std::as_const(m_forms))
        form->keepTyped();
}

void HitSteps::begin()
{
    if (HitForm *form = formOf(m_scope))
        form->begin();
}

void HitSteps::check()
{
    if (formOf(m_scope) == m_view)
        m_view->check();
}

void HitSteps::exclude()
{
    if (formOf(m_scope) == m_view)
        m_view->exclude();
}

Result<> HitSteps::lacking() const
{
    const HitForm *form = formOf(m_scope);
    return form ? form->lacking() : Result<>();
}

} // namespace ducha
