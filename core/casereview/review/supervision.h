#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDate>

namespace ducha {

/// Where an order on a major flaw stands. Overdue is derived.
enum class OrderState { Draft, Issued, Replied, Returned, Closed };
constexpr auto enumNames(OrderState)
{
    return EnumTable<OrderState, 5>{{{OrderState::Draft, u"draft"},
                                     {OrderState::Issued, u"issued"},
                                     {OrderState::Replied, u"replied"},
                                     {OrderState::Returned, u"returned"},
                                     {OrderState::Closed, u"closed"}}};
}

/// 重大瑕疵督办单 (domain.md B, D2): what is demanded of the unit for one major flaw, and what became of it.
struct SupervisionOrder {
    SupervisionOrderId id;
    QString code; ///< DB-2026-001
    CaseReviewId reviewId;
    ReviewMarkId markId;
    InspectionId inspectionId;
    QString matter; ///< 督办事项
    QString demand; ///< 要求
    QString unitName;
    QString leader; ///< 责任领导
    QDate issuedOn;
    QDate due;
    OrderState state = OrderState::Draft;
    QString reply; ///< 办理结果
    QDate repliedOn;
    QString recheck; ///< 复核结论
    PersonId recheckedBy;
    QDate closedOn; ///< 销号日期
    bool operator==(const SupervisionOrder &) const = default;
};

/// A reminder (催办) that was sent: seven days before the deadline or once it has passed.
struct OrderReminder {
    OrderReminderId id;
    SupervisionOrderId orderId;
    QDate remindedOn;
    bool overdue = false;
    bool operator==(const OrderReminder &) const = default;
};

[[nodiscard]] bool isOverdue(const SupervisionOrder &order, const QDate &today);
/// Is a reminder due today that was not sent yet: within seven days of the deadline, or after it?
[[nodiscard]] bool reminderDue(const SupervisionOrder &order, const QList<OrderReminder> &sent, const QDate &today);

/// Draft → Issued. Invalid without matter, demand, unit, or with a deadline that is not after the day of issue.
Result<SupervisionOrder> issued(SupervisionOrder order, const QDate &on);
/// Issued or Returned → Replied. Invalid without words or before it was issued.
Result<SupervisionOrder> replied(SupervisionOrder order, const QString &text, const QDate &on);
/// Replied → Closed when accepted, else → Returned. Invalid without a conclusion or without who re-checked.
Result<SupervisionOrder> rechecked(SupervisionOrder order, bool accepted, const QString &conclusion, PersonId by,
                                   const QDate &on);

} // namespace ducha
