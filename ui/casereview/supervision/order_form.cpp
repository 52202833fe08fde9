#include "ui/casereview/supervision/order_form.h"

#include "ui/support/fields.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtWidgets/QLabel>

namespace ducha {

using namespace Qt::StringLiterals;

OrderForm::OrderForm(QWidget *parent)
    : FormPane(parent), m_matter(new TextArea), m_demand(new TextArea), m_leader(new QLineEdit), m_due(new DateField),
      m_source(new QLabel)
{
    m_matter->setObjectName(u"matterEdit"_s);
    m_demand->setObjectName(u"demandEdit"_s);
    m_leader->setObjectName(u"leaderEdit"_s);
    m_due->setObjectName(u"dueEdit"_s);
    m_matter->setLines(4);
    m_demand->setLines(4);
    m_demand->setPlaceholderText(tr("What the unit has to put right and report; not how the case should have ended."));
    m_source->setObjectName(u"orderSourceLabel"_s);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::RichText);
    m_source->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_source->setAccessibleName(tr("The flaw that the order follows up"));
    addRow(tr("&Matter:"), m_matter);
    addRow(tr("D&emand:"), m_demand);
    addRow(tr("&Leader responsible:"), m_leader);
    addRow(tr("&Deadline:"), m_due);
    addWidget(m_source);
    connect(m_source, &QLabel::linkActivated, this, [this](const QString &id) {
        Q_EMIT linkActivated({u"review_mark"_s, id});
    });
    setRow({}, {});
}

void OrderForm::setRow(const OrderRow &row, const QDate &today)
{
    const bool isTyping = row.order.id == m_row.order.id && isChanged();
    const SupervisionOrder &order = row.order;
    const bool isDraft = order.state == OrderState::Draft;
    m_row = row;
    setEnabled(!order.id.isNull());
    m_due->setToday(today);
    m_matter->setReadOnly(!isDraft);
    m_demand->setReadOnly(!isDraft);
    m_leader->setReadOnly(!isDraft);
    m_due->setReadOnly(!isDraft);
    m_source->setText(order.id.isNull()
                          ? QString()
                          : tr("Follows up:") + u" <a href=\"%1\">%2</a> %3<br/>%4"_s.arg(
                                                    order.markId.toString(), row.review.toHtmlEscaped(),
                                                    row.caseNumber.toHtmlEscaped(), row.flaw.toHtmlEscaped()));
    if (isTyping)
        return;
    if (m_matter->toPlainText().trimmed() != order.matter)
        m_matter->setPlainText(order.matter);
    if (m_demand->toPlainText().trimmed() != order.demand)
        m_demand->setPlainText(order.demand);
    if (m_leader->text().trimmed() != order.leader)
        m_leader->setText(order.leader);
    m_due->setDate(order.due);
    settle(order.id.isNull()
               ? tr("No order in hand")
               : tr("%1 · %2 · %3").arg(order.code, order.unitName, sign(order.state) + u' ' + word(order.state)));
}

SupervisionOrder OrderForm::value() const
{
    SupervisionOrder order = m_row.order;
    order.matter = m_matter->toPlainText().trimmed();
    order.demand = m_demand->toPlainText().trimmed();
    order.leader = m_leader->text().trimmed();
    if (m_due->isAcceptable())
        order.due = m_due->date();
    return order;
}

void OrderForm::begin()
{
    m_demand->setFocus(Qt::OtherFocusReason);
    m_demand->moveCursor(QTextCursor::End); // what is usual stands there already
}

} // namespace ducha
