#include "ui/finding/paper_steps.h"

#include "ui/support/fields.h"
#include "ui/words/message_text.h"
#include "ui/words/outcome_words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

PaperSteps::PaperSteps(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_reviewer(new ChoiceBox), m_submit(new QPushButton(tr("&Submit"))),
      m_approve(new QPushButton(tr("Appro&ve"))), m_return(new QPushButton(tr("&Return…"))),
      m_confirmation(new ChoiceBox), m_unitSays(new QLineEdit), m_confirm(new QPushButton(tr("Record"))),
      m_said(new QLabel), m_problem(new QLabel)
{
    m_reviewer->setObjectName(u"reviewerBox"_s);
    m_submit->setObjectName(u"submitButton"_s);
    m_approve->setObjectName(u"approveButton"_s);
    m_return->setObjectName(u"returnButton"_s);
    m_confirmation->setObjectName(u"confirmationBox"_s);
    m_unitSays->setObjectName(u"unitSaysEdit"_s);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_said->setObjectName(u"reviewSaidLabel"_s);
    m_problem->setObjectName(u"stepProblemLabel"_s);
    for (QLabel *label : {m_said, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeReview());
    layout->addWidget(m_problem);
    layout->addWidget(m_said);
    layout->addLayout(makeConfirmation());
    setRow({}, {});
}

QLayout *PaperSteps::makeReview()
{
    auto *label = new QLabel(tr("Revie&wer:"));
    label->setBuddy(m_reviewer);
    auto *row = new QHBoxLayout;
    row->addWidget(m_submit);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_reviewer);
    row->addWidget(m_approve);
    row->addWidget(m_return);
    connect(m_submit, &QPushButton::clicked, this, &PaperSteps::submit);
    connect(m_approve, &QPushButton::clicked, this, [this] { review(true); });
    connect(m_return, &QPushButton::clicked, this, [this] { review(false); });
    return row;
}

QLayout *PaperSteps::makeConfirmation()
{
    for (const auto &[value, name] : enumNames(FactConfirmation{}))
        m_confirmation->addChoice(value, word(value));
    auto *label = new QLabel(tr("&Unit on the facts:"));
    label->setBuddy(m_confirmation);
    m_unitSays->setAccessibleName(tr("What the unit says of the facts"));
    m_unitSays->setPlaceholderText(tr("What the unit says, in its own words"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_confirmation);
    row->addWidget(m_unitSays, 1);
    row->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &PaperSteps::confirm);
    connect(m_unitSays, &QLineEdit::returnPressed, this, &PaperSteps::confirm);
    return row;
}

void PaperSteps::setRow(const PaperRow &row, const QList<TeamRow> &team)
{
    const bool another = row.paper.id != m_paper.id;
    const bool confirmedElsewhere =
        row.paper.confirmation != m_paper.confirmation || row.paper.confirmationText != m_paper.confirmationText;
    const bool moved = row.paper.state != m_paper.state;
    const auto reviewer = m_reviewer->chosenId<PersonId>();
    m_paper = row.paper;
    if (another || m_reviewer->count() != team.size() + 1) {
        m_reviewer->clear();
        m_reviewer->addChoice(PersonId(), tr("– choose –"));
        for (const TeamRow &one : team)
            m_reviewer->addChoice(one.member.personId, one.name);
        m_reviewer->setChoice(another ? PersonId() : reviewer);
    }
    if (another || confirmedElsewhere) {
        m_confirmation->setChoice(row.paper.confirmation);
        m_unitSays->setText(row.paper.confirmationText);
    }
    if (another || moved)
        m_problem->hide();
    const PaperState state = row.paper.state;
    const bool inHand = !row.paper.id.isNull();
    m_submit->setEnabled(inHand && (state == PaperState::Draft || state == PaperState::Returned));
    for (QWidget *one : std::initializer_list<QWidget *>{m_reviewer, m_approve, m_return})
        one->setEnabled(inHand && state == PaperState::Submitted);
    for (QWidget *one : std::initializer_list<QWidget *>{m_confirmation, m_unitSays, m_confirm})
        one->setEnabled(inHand);
    QString said;
    if (!row.reviewer.isEmpty())
        said = tr("Reviewed by %1 on %2. %3")
                   .arg(row.reviewer, row.paper.reviewedAt.toString(u"yyyy-MM-dd HH:mm"_s), row.paper.reviewComment);
    if (state == PaperState::Approved)
        said += u' ' + tr("A change makes it a draft again, to be reviewed anew.");
    m_said->setText(said.trimmed());
    m_said->setVisible(!said.isEmpty());
}

void PaperSteps::submit()
{
    Q_EMIT stepping();
    tell(submitPaper(m_services.workbench, m_paper.id), tr("%1 is submitted for review.").arg(m_paper.code));
}

void PaperSteps::review(bool approve)
{
    Q_EMIT stepping();
    const auto reviewer = m_reviewer->chosenId<PersonId>();
    QString comment;
    if (!approve && !reviewer.isNull()) { // without a reviewer the refusal comes before the question
        const auto reason =
            m_services.prompts.reason(tr("What has to be mended in %1?").arg(m_paper.code), tr("Return"));
        if (!reason)
            return;
        comment = *reason;
    }
    const QString code = m_paper.code;
    tell(reviewPaper(m_services.workbench, m_paper.id, reviewer, approve, comment),
         approve ? tr("%1 is approved.").arg(code) : tr("%1 is returned.").arg(code));
}

void PaperSteps::confirm()
{
    Q_EMIT stepping();
    const auto confirmation = m_confirmation->choice<FactConfirmation>().value_or(FactConfirmation::Open);
    tell(confirmFacts(m_services.workbench, m_paper.id, confirmation, m_unitSays->text().trimmed()),
         tr("What the unit says of %1 is kept.").arg(m_paper.code));
}

void PaperSteps::tell(const Result<> &result, const QString &done)
{
    m_problem->setVisible(!result);
    if (result)
        m_services.notices.done(done);
    else
        m_problem->setText(u"✕ "_s + words(result.error()));
}

} // namespace ducha
