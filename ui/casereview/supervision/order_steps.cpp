#include "ui/casereview/supervision/order_steps.h"

#include "ui/support/fields.h"
#include "ui/words/message_text.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

constexpr int kDateWidth = 120;
constexpr int kPause = 300; // milliseconds without a key after which what was typed is kept

} // namespace

OrderSteps::OrderSteps(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_issuedOn(new DateField), m_reply(new QLineEdit),
      m_repliedOn(new DateField), m_remind(button(u"remindButton"_s, tr("Reminder se&nt"))),
      m_conclusion(new QLineEdit), m_by(new ChoiceBox), m_recheckedOn(new DateField), m_issuePart(makeIssue()),
      m_replyPart(makeReply()), m_recheckPart(makeRecheck()), m_pause(new QTimer(this)), m_story(new QLabel),
      m_problem(new QLabel)
{
    m_story->setObjectName(u"orderStoryLabel"_s);
    m_problem->setObjectName(u"stepProblemLabel"_s);
    for (QLabel *label : {m_story, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &OrderSteps::keepTyped);
    for (QLineEdit *line : {m_reply, m_conclusion})
        connect(line, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_story);
    layout->addWidget(m_problem);
    layout->addWidget(m_issuePart);
    layout->addWidget(m_replyPart);
    layout->addWidget(m_recheckPart);
    setRow({}, {});
}

QWidget *OrderSteps::makeIssue()
{
    m_issuedOn->setObjectName(u"issuedOnEdit"_s);
    m_issuedOn->setMaximumWidth(kDateWidth);
    QPushButton *issue = button(u"issueButton"_s, tr("&Issue"));
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelOf(tr("Issued &on:"), m_issuedOn));
    row->addWidget(m_issuedOn);
    row->addWidget(issue);
    row->addStretch();
    connect(issue, &QPushButton::clicked, this, &OrderSteps::issue);
    return part;
}

QWidget *OrderSteps::makeReply()
{
    m_reply->setObjectName(u"orderReplyEdit"_s);
    m_repliedOn->setObjectName(u"orderRepliedOnEdit"_s);
    m_repliedOn->setMaximumWidth(kDateWidth);
    QPushButton *record = button(u"recordReplyButton"_s, tr("Record the re&ply"));
    auto *part = new QWidget;
    auto *top = new QHBoxLayout;
    top->addWidget(labelOf(tr("Unit's &reply:"), m_reply));
    top->addWidget(m_reply, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(labelOf(tr("&On:"), m_repliedOn));
    below->addWidget(m_repliedOn);
    below->addWidget(record);
    below->addStretch();
    below->addWidget(m_remind);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(top);
    rows->addLayout(below);
    connect(record, &QPushButton::clicked, this, &OrderSteps::reply);
    connect(m_remind, &QPushButton::clicked, this, &OrderSteps::remind);
    return part;
}

QWidget *OrderSteps::makeRecheck()
{
    m_conclusion->setObjectName(u"conclusionEdit"_s);
    m_by->setObjectName(u"recheckedByBox"_s);
    m_recheckedOn->setObjectName(u"recheckedOnEdit"_s);
    m_recheckedOn->setMaximumWidth(kDateWidth);
    QPushButton *close = button(u"closeOrderButton"_s, tr("Clo&se the order"));
    QPushButton *back = button(u"returnOrderButton"_s, tr("Re&turn"));
    auto *part = new QWidget;
    auto *top = new QHBoxLayout;
    top->addWidget(labelOf(tr("Re-&check:"), m_conclusion));
    top->addWidget(m_conclusion, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(labelOf(tr("&By:"), m_by));
    below->addWidget(m_by, 1);
    below->addWidget(labelOf(tr("&On:"), m_recheckedOn));
    below->addWidget(m_recheckedOn);
    below->addWidget(close);
    below->addWidget(back);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(top);
    rows->addLayout(below);
    connect(close, &QPushButton::clicked, this, [this] { recheck(true); });
    connect(back, &QPushButton::clicked, this, [this] { recheck(false); });
    return part;
}

void OrderSteps::fillTeam(const QList<TeamRow> &team)
{
    const PersonId chosen = m_by->chosenId<PersonId>();
    m_by->clear();
    m_by->addChoice(PersonId(), tr("– choose –"));
    for (const TeamRow &one : team)
        m_by->addChoice(one.member.personId, one.name);
    m_by->setCurrentIndex(std::max(0, m_by->findData(chosen.toString())));
}

void OrderSteps::setRow(const OrderRow &row, const QList<TeamRow> &team)
{
    const bool another = row.order.id != m_order.id;
    const bool moved = row.order.state != m_order.state;
    if (another && m_pause->isActive())
        keepTyped();
    m_pause->stop();
    m_order = row.order;
    fillTeam(team);
    if (another || moved) {
        m_problem->hide();
        showTyped();
        for (DateField *field : {m_issuedOn, m_repliedOn, m_recheckedOn}) {
            field->setToday(m_services.workbench.today());
            field->setDate(m_services.workbench.today());
        }
    }
    const OrderState state = m_order.state;
    const bool inHand = !m_order.id.isNull();
    m_issuePart->setVisible(inHand && state == OrderState::Draft);
    m_replyPart->setVisible(inHand && (state == OrderState::Issued || state == OrderState::Returned));
    m_recheckPart->setVisible(inHand && state == OrderState::Replied);
    const QString story = storyOf(row);
    m_story->setText(story);
    m_story->setVisible(!story.isEmpty());
}

/// An order waits either for its reply or for its re-check: what is typed is the one or the other.
void OrderSteps::keepTyped()
{
    m_pause->stop();
    if (m_order.id.isNull())
        return;
    const QString &text = m_order.state == OrderState::Replied ? m_conclusion->text() : m_reply->text();
    if (const auto kept = keepOrderNote(m_services.workbench, m_order.id, text); !kept) {
        m_problem->setText(u"✕ "_s + words(kept.error()));
        m_problem->show();
    }
}

void OrderSteps::showTyped()
{
    const auto note = m_order.id.isNull() ? Result<QString>(QString()) : orderNote(m_services.workbench, m_order.id);
    const QString text = note ? *note : QString();
    m_reply->setText(m_order.state == OrderState::Replied ? QString() : text);
    m_conclusion->setText(m_order.state == OrderState::Replied ? text : QString());
}

void OrderSteps::hideEvent(QHideEvent *event)
{
    if (m_pause->isActive())
        keepTyped();
    QWidget::hideEvent(event);
}

QString OrderSteps::storyOf(const OrderRow &row)
{
    const SupervisionOrder &order = row.order;
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    QStringList lines;
    if (order.issuedOn.isValid())
        lines.append(tr("Issued on %1.").arg(day(order.issuedOn)));
    for (const OrderReminder &reminder : row.reminders) {
        lines.append(reminder.overdue ? tr("Reminded on %1, after the deadline.").arg(day(reminder.remindedOn))
                                      : tr("Reminded on %1.").arg(day(reminder.remindedOn)));
    }
    if (!order.reply.isEmpty())
        lines.append(tr("Reply of %1: %2").arg(day(order.repliedOn), order.reply));
    if (!order.recheck.isEmpty())
        lines.append(order.closedOn.isValid() ? tr("Closed on %1: %2").arg(day(order.closedOn), order.recheck)
                                              : tr("Returned: %1").arg(order.recheck));
    if (row.overdue)
        lines.append(tr("▲ Overdue since %1.").arg(day(order.due)));
    if (row.reminderDue)
        lines.append(tr("▲ A reminder is due: print it, send it, then write it down here."));
    return lines.join(u'\n');
}

void OrderSteps::issue()
{
    Q_EMIT stepping();
    const QString code = m_order.code;
    tell(issueOrder(m_services.workbench, m_order.id, m_issuedOn->date()), tr("%1 is issued.").arg(code));
}

void OrderSteps::reply()
{
    const QString code = m_order.code;
    tell(recordOrderReply(m_services.workbench, m_order.id, m_reply->text().trimmed(), m_repliedOn->date()),
         tr("The reply to %1 is recorded; it waits for the re-check.").arg(code));
}

void OrderSteps::recheck(bool accepted)
{
    const QString code = m_order.code;
    tell(recheckOrder(m_services.workbench, m_order.id, accepted, m_conclusion->text().trimmed(),
                      m_by->chosenId<PersonId>(), m_recheckedOn->date()),
         accepted ? tr("%1 is closed.").arg(code) : tr("%1 is returned.").arg(code));
}

void OrderSteps::remind()
{
    const QString code = m_order.code;
    const auto reminded = remindOrder(m_services.workbench, m_order.id, m_services.workbench.today());
    tell(reminded ? Result<>() : Result<>(reminded.error()), tr("The reminder on %1 is written down.").arg(code));
}

void OrderSteps::tell(const Result<> &result, const QString &done)
{
    m_problem->setVisible(!result);
    if (result)
        m_services.notices.done(done);
    else
        m_problem->setText(u"✕ "_s + words(result.error()));
}

} // namespace ducha
