#include "core/casereview/review/supervision.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

SupervisionOrder draft()
{
    SupervisionOrder order;
    order.id = SupervisionOrderId::create();
    order.code = u"DB-2026-001"_s;
    order.matter = u"事项"_s;
    order.demand = u"要求"_s;
    order.unitName = u"测试法院"_s;
    order.due = QDate(2026, 4, 1);
    return order;
}

const QDate kIssued(2026, 3, 2);

} // namespace

TEST_CASE("an order is issued with matter, demand, unit and a later deadline", "[casereview]")
{
    CHECK(issued(draft(), kIssued));
    CHECK_FALSE(issued(draft(), QDate(2026, 4, 1)));
    SupervisionOrder bare = draft();
    bare.demand.clear();
    CHECK_FALSE(issued(bare, kIssued));
    CHECK_FALSE(issued(*issued(draft(), kIssued), kIssued));
}

TEST_CASE("an order is answered, re-checked and closed, or goes back to the unit", "[casereview]")
{
    const auto order = issued(draft(), kIssued);
    CHECK_FALSE(replied(*order, u"已办"_s, QDate(2026, 3, 1)));
    CHECK_FALSE(replied(*order, u" "_s, QDate(2026, 3, 20)));
    const auto answer = replied(*order, u"已补正"_s, QDate(2026, 3, 20));
    REQUIRE(answer);
    const PersonId who = PersonId::create();
    CHECK_FALSE(rechecked(*answer, true, u""_s, who, QDate(2026, 3, 21)));
    CHECK_FALSE(rechecked(*answer, true, u"属实"_s, {}, QDate(2026, 3, 21)));
    CHECK_FALSE(rechecked(*answer, true, u"属实"_s, who, QDate(2026, 3, 19)));
    const auto back = rechecked(*answer, false, u"未到位"_s, who, QDate(2026, 3, 21));
    REQUIRE(back);
    CHECK(back->state == OrderState::Returned);
    CHECK_FALSE(back->closedOn.isValid());
    const auto again = replied(*back, u"再次补正"_s, QDate(2026, 3, 25));
    REQUIRE(again);
    const auto closed = rechecked(*again, true, u"到位"_s, who, QDate(2026, 3, 26));
    REQUIRE(closed);
    CHECK(closed->state == OrderState::Closed);
    CHECK(closed->closedOn == QDate(2026, 3, 26));
}

TEST_CASE("a reminder is due from seven days before the deadline, once, and once more when it has passed",
          "[casereview]")
{
    const auto order = issued(draft(), kIssued);
    CHECK_FALSE(reminderDue(*order, {}, QDate(2026, 3, 24)));
    CHECK(reminderDue(*order, {}, QDate(2026, 3, 25)));
    const OrderReminder first{OrderReminderId::create(), order->id, QDate(2026, 3, 25), false};
    CHECK_FALSE(reminderDue(*order, {first}, QDate(2026, 4, 1)));
    CHECK_FALSE(isOverdue(*order, QDate(2026, 4, 1)));
    CHECK(isOverdue(*order, QDate(2026, 4, 2)));
    CHECK(reminderDue(*order, {first}, QDate(2026, 4, 2)));
    const OrderReminder second{OrderReminderId::create(), order->id, QDate(2026, 4, 2), true};
    CHECK_FALSE(reminderDue(*order, {first, second}, QDate(2026, 4, 9)));
    const auto answer = replied(*order, u"已办"_s, QDate(2026, 4, 3));
    CHECK_FALSE(isOverdue(*answer, QDate(2026, 5, 1)));
}
