#include "core/casereview/review/supervision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// domain.md A2: warn seven days before.
constexpr int kReminderDays = 7;

bool waits(const SupervisionOrder &order)
{
    return order.state == OrderState::Issued || order.state == OrderState::Returned;
}

Error notNow(const SupervisionOrder &order)
{
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The order %1 cannot take this step from where it stands."), {order.code}},
            enumName(order.state),
            {}};
}

} // namespace

bool isOverdue(const SupervisionOrder &order, const QDate &today)
{
    return waits(order) && order.due.isValid() && today > order.due;
}

bool reminderDue(const SupervisionOrder &order, const QList<OrderReminder> &sent, const QDate &today)
{
    if (!waits(order) || !order.due.isValid() || today < order.due.addDays(-kReminderDays))
        return false;
    const bool late = today > order.due;
    return std::none_of(sent.begin(), sent.end(), [&](const OrderReminder &one) {
        return one.orderId == order.id && one.overdue == late && one.remindedOn >= order.issuedOn;
    });
}

Result<SupervisionOrder> issued(SupervisionOrder order, const QDate &on)
{
    if (order.state != OrderState::Draft)
        return notNow(order);
    if (order.matter.trimmed().isEmpty() || order.demand.trimmed().isEmpty() || order.unitName.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "An order needs its matter, what is demanded, and the unit.")},
                     order.code};
    if (!order.due.isValid() || order.due <= on)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The deadline of an order lies after the day it is issued.")},
                     order.code};
    order.issuedOn = on;
    order.state = OrderState::Issued;
    return order;
}

Result<SupervisionOrder> replied(SupervisionOrder order, const QString &text, const QDate &on)
{
    if (!waits(order))
        return notNow(order);
    if (text.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Record what the unit has done.")}, order.code};
    if (!on.isValid() || on < order.issuedOn)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The reply cannot come before the order was issued.")},
                     order.code};
    order.reply = text.trimmed();
    order.repliedOn = on;
    order.state = OrderState::Replied;
    return order;
}

Result<SupervisionOrder> rechecked(SupervisionOrder order, bool accepted, const QString &conclusion, PersonId by,
                                   const QDate &on)
{
    if (order.state != OrderState::Replied)
        return notNow(order);
    if (conclusion.trimmed().isEmpty() || by.isNull())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A re-check needs its conclusion and who made it.")},
                     order.code};
    if (!on.isValid() || on < order.repliedOn)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The re-check cannot come before the reply.")},
                     order.code};
    order.recheck = conclusion.trimmed();
    order.recheckedBy = by;
    order.state = accepted ? OrderState::Closed : OrderState::Returned;
    if (accepted)
        order.closedOn = on;
    return order;
}

} // namespace ducha
