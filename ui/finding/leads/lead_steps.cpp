#include "ui/finding/leads/lead_steps.h"

#include "ui/support/fields.h"
#include "ui/words/message_text.h"
#include "ui/words/review_words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

/// A part with two fields, one below the other, and its buttons.
QWidget *partOf(const QList<QPair<QString, QWidget *>> &fields, const QList<QPushButton *> &buttons)
{
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[label, field] : fields)
        form->addRow(label, field);
    auto *row = new QHBoxLayout;
    for (QPushButton *one : buttons)
        row->addWidget(one);
    row->addStretch();
    form->addRow(row);
    return part;
}

} // namespace

LeadSteps::LeadSteps(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_second(new ChoiceBox), m_note(new QLineEdit), m_receiver(new QLineEdit),
      m_transferredOn(new DateField), m_receivedBy(new QLineEdit), m_receivedOn(new DateField),
      m_disposal(new ChoiceBox), m_answeredOn(new DateField), m_decisionPart(makeDecision()),
      m_transferPart(makeTransfer()), m_receiptPart(makeReceipt()), m_answerPart(makeAnswer()), m_problem(new QLabel)
{
    m_problem->setObjectName(u"stepProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    for (QWidget *part : {m_decisionPart, m_transferPart, m_receiptPart, m_answerPart})
        layout->addWidget(part);
    setRow({}, {});
}

QWidget *LeadSteps::makeDecision()
{
    m_second->setObjectName(u"secondBox"_s);
    m_note->setObjectName(u"noteEdit"_s);
    QPushButton *yes = button(u"approveLeadButton"_s, tr("&Transfer it"));
    QPushButton *no = button(u"rejectLeadButton"_s, tr("Do &not transfer"));
    connect(yes, &QPushButton::clicked, this, [this] { decide(true); });
    connect(no, &QPushButton::clicked, this, [this] { decide(false); });
    return partOf({{tr("&Second person:"), m_second}, {tr("&Reason:"), m_note}}, {yes, no});
}

QWidget *LeadSteps::makeTransfer()
{
    m_receiver->setObjectName(u"receiverEdit"_s);
    m_transferredOn->setObjectName(u"transferredOnEdit"_s);
    QPushButton *transfer = button(u"transferLeadButton"_s, tr("&Number the letter and transfer"));
    connect(transfer, &QPushButton::clicked, this, &LeadSteps::transfer);
    return partOf({{tr("&Receiver:"), m_receiver}, {tr("&On:"), m_transferredOn}}, {transfer});
}

QWidget *LeadSteps::makeReceipt()
{
    m_receivedBy->setObjectName(u"receivedByEdit"_s);
    m_receivedOn->setObjectName(u"receivedOnEdit"_s);
    QPushButton *record = button(u"receiveLeadButton"_s, tr("Record the re&ceipt"));
    connect(record, &QPushButton::clicked, this, &LeadSteps::receive);
    return partOf({{tr("Signed for &by:"), m_receivedBy}, {tr("&On:"), m_receivedOn}}, {record});
}

QWidget *LeadSteps::makeAnswer()
{
    m_disposal->setObjectName(u"disposalBox"_s);
    m_answeredOn->setObjectName(u"answeredOnEdit"_s);
    for (const auto &[disposal, name] : enumNames(LeadDisposal{}))
        m_disposal->addChoice(disposal, word(disposal));
    QPushButton *record = button(u"answerLeadButton"_s, tr("Record the ans&wer"));
    connect(record, &QPushButton::clicked, this, &LeadSteps::answer);
    return partOf({{tr("What the receiver &does:"), m_disposal}, {tr("&On:"), m_answeredOn}}, {record});
}

void LeadSteps::setRow(const LeadRow &row, const QList<TeamRow> &team)
{
    const bool isSame = row.lead.id == m_lead.id && row.lead.state == m_lead.state;
    const PersonId second = m_second->chosenId<PersonId>();
    m_lead = row.lead;
    m_second->clear();
    m_second->addChoice(PersonId(), tr("– choose –"));
    for (const TeamRow &one : team)
        m_second->addChoice(one.member.personId, one.name);
    m_second->setCurrentIndex(isSame ? std::max(0, m_second->findData(second.toString())) : 0);
    if (!isSame) {
        for (QLineEdit *field : {m_note, m_receiver, m_receivedBy})
            field->clear();
        for (DateField *field : {m_transferredOn, m_receivedOn, m_answeredOn}) {
            field->setToday(m_services.workbench.today());
            field->setDate(m_services.workbench.today());
        }
        m_disposal->setChoice(LeadDisposal::Open);
        m_problem->hide();
    }
    const bool inHand = !m_lead.id.isNull();
    m_decisionPart->setVisible(inHand && m_lead.state == LeadState::Registered);
    m_transferPart->setVisible(inHand && m_lead.state == LeadState::Approved);
    m_receiptPart->setVisible(inHand && m_lead.state == LeadState::Transferred);
    m_answerPart->setVisible(inHand && m_lead.state == LeadState::Received);
}

void LeadSteps::decide(bool approved)
{
    const QString code = m_lead.code;
    tell(
        decideLead(m_services.workbench, m_lead.id, m_second->chosenId<PersonId>(), approved, m_note->text().trimmed()),
        approved ? tr("%1 is to be transferred.").arg(code) : tr("%1 is not transferred.").arg(code));
}

void LeadSteps::transfer()
{
    const QString code = m_lead.code;
    tell(transferLead(m_services.workbench, m_lead.id, m_receiver->text().trimmed(), m_transferredOn->date()),
         tr("%1 is transferred. Print the letter with Ctrl+P.").arg(code));
}

void LeadSteps::receive()
{
    const QString code = m_lead.code;
    tell(receiveLead(m_services.workbench, m_lead.id, m_receivedBy->text().trimmed(), m_receivedOn->date()),
         tr("The receipt of %1 is recorded.").arg(code));
}

void LeadSteps::answer()
{
    const QString code = m_lead.code;
    tell(answerLead(m_services.workbench, m_lead.id, m_disposal->choice<LeadDisposal>().value_or(LeadDisposal::Open),
                    m_answeredOn->date()),
         tr("The answer on %1 is recorded.").arg(code));
}

void LeadSteps::tell(const Result<> &result, const QString &done)
{
    m_problem->setVisible(!result);
    if (result)
        m_services.notices.done(done);
    else
        m_problem->setText(u"✕ "_s + words(result.error()));
}

} // namespace ducha
