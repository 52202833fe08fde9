#include "core/workbench/casework/trail.h"
#include "core/workbench/overview/overview.h"
#include "core/workbench/settings.h"
#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

SupervisionOrder stored(Reviewed &work, SupervisionOrderId id)
{
    return *SupervisionOrderRepository(work.workbench->database()).byId(id);
}

} // namespace

TEST_CASE("a major flaw gets one order, worded from the flaw, with the deadline of the setting", "[reviews]")
{
    Reviewed work;
    const ReviewMark mark = work.majorFlaw(work.first);
    const SupervisionOrder order = work.ordered(mark.id);
    CHECK(order.code == u"DB-2026-001"_s);
    CHECK(order.matter.contains(u"关键证据未经质证"_s));
    CHECK(order.matter.contains(u"（2025）样0501民初1号"_s));
    CHECK(order.unitName == u"甲县人民法院"_s);
    CHECK(order.due == work.workbench->today().addDays(30));
    CHECK(draftOrder(*work.workbench, mark.id).error().code == Error::Code::Conflict);

    REQUIRE(setSetting(*work.workbench, setting::kOrderDays, u"15"_s));
    CHECK(work.ordered(work.majorFlaw(work.second).id).due == work.workbench->today().addDays(15));
    const auto rows = orderRows(*work.workbench, work.about.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->constFirst().review == u"PC-2026-0001"_s);
    CHECK(rows->constFirst().flaw == mark.reason);
    CHECK(rows->constFirst().inspection == work.about.code);
    CHECK(orderRows(*work.workbench, InspectionId::create())->isEmpty());
}

TEST_CASE("no order follows up a small flaw, an expert's mark, or an organ that is not inspected", "[reviews]")
{
    Reviewed work;
    const ReviewSheet jia = work.opened(work.first, SheetKind::Expert, work.jia.id);
    const ReviewMark of = work.marked(work.flaw(jia.id, u"S1"_s, 80, FlawLevel::MajorFlaw, u"未质证"_s));
    CHECK(draftOrder(*work.workbench, of.id).error().code == Error::Code::Invalid);
    const ReviewSheet group = work.toGroup(work.second);
    const ReviewMark small = work.marked(work.flaw(group.id, u"S1"_s, 10, FlawLevel::Flaw, u"错字"_s));
    work.submitted(group.id);
    CHECK(draftOrder(*work.workbench, small.id).error().code == Error::Code::Invalid);
    CaseReview outside = work.drawn(3, u"民商事"_s);
    outside.inspectionId = {};
    work.put<CaseReviewRepository>(outside);
    CHECK(draftOrder(*work.workbench, work.majorFlaw(outside).id).error().code == Error::Code::Invalid);
    CHECK(draftOrder(*work.workbench, ReviewMarkId::create()).error().code == Error::Code::NotFound);
}

TEST_CASE("an order goes from draft to closing, and back when the re-check does not accept it", "[reviews]")
{
    Reviewed work;
    const ReviewMark mark = work.majorFlaw(work.first);
    SupervisionOrder order = work.ordered(mark.id);
    order.leader = u"分管副院长"_s;
    order.demand = u"建议改判。"_s;
    CHECK(saveOrder(*work.workbench, order).error().code == Error::Code::Invalid);
    order.demand = u"  完善质证程序。 "_s;
    REQUIRE(saveOrder(*work.workbench, order));
    CHECK(stored(work, order.id).demand == u"完善质证程序。"_s);
    const QDate day = work.workbench->today();
    CHECK_FALSE(recordOrderReply(*work.workbench, order.id, u"已整改"_s, day));
    REQUIRE(issueOrder(*work.workbench, order.id, day));
    CHECK(saveOrder(*work.workbench, order).error().code == Error::Code::Conflict);
    CHECK(withdrawOrder(*work.workbench, order.id, u"误"_s).error().code == Error::Code::Conflict);
    REQUIRE(recordOrderReply(*work.workbench, order.id, u"已整改"_s, day.addDays(3)));
    REQUIRE(recheckOrder(*work.workbench, order.id, false, u"措施不具体"_s, work.one.id, day.addDays(4)));
    CHECK(stored(work, order.id).state == OrderState::Returned);
    REQUIRE(recordOrderReply(*work.workbench, order.id, u"已补正"_s, day.addDays(6)));
    REQUIRE(recheckOrder(*work.workbench, order.id, true, u"予以销号"_s, work.one.id, day.addDays(7)));
    CHECK(stored(work, order.id).closedOn == day.addDays(7));
}

TEST_CASE("a draft order is withdrawn with a reason, and then the flaw can be", "[reviews]")
{
    Reviewed work;
    const ReviewMark mark = work.majorFlaw(work.first);
    const SupervisionOrder order = work.ordered(mark.id);
    REQUIRE(reopenSheet(*work.workbench, mark.sheetId, u"复议"_s));
    CHECK(withdrawReviewMark(*work.workbench, mark.id, u"不成立"_s).error().code == Error::Code::Conflict);
    CHECK(withdrawOrder(*work.workbench, order.id, u" "_s).error().code == Error::Code::Invalid);
    REQUIRE(withdrawOrder(*work.workbench, order.id, u"问题不成立"_s));
    CHECK(withdrawReviewMark(*work.workbench, mark.id, u"不成立"_s));
}

TEST_CASE("open orders are among what is due, and are reminded of once before and once after the day", "[reviews]")
{
    Reviewed work;
    SupervisionOrder order = work.ordered(work.majorFlaw(work.first).id);
    const QDate today = work.workbench->today();
    order.due = today.addDays(5);
    REQUIRE(saveOrder(*work.workbench, order));
    CHECK(remindOrder(*work.workbench, order.id, today).error().code == Error::Code::Conflict); // a draft
    CHECK(deadlineRows(*work.workbench, {}, 30)->isEmpty());
    REQUIRE(issueOrder(*work.workbench, order.id, today));
    const auto due = deadlineRows(*work.workbench, {}, 30);
    REQUIRE(due);
    REQUIRE(due->size() == 1);
    CHECK(due->constFirst().deadline.kind == DeadlineKind::OrderDue);
    CHECK(due->constFirst().deadline.object == order.code);
    CHECK(due->constFirst().daysLeft == 5);
    CHECK(orderRows(*work.workbench)->constFirst().reminderDue);

    const auto reminder = remindOrder(*work.workbench, order.id, today);
    REQUIRE(reminder);
    CHECK_FALSE(reminder->overdue);
    CHECK_FALSE(orderRows(*work.workbench)->constFirst().reminderDue);
    CHECK_FALSE(remindOrder(*work.workbench, order.id, today.addDays(1)));
    const auto late = remindOrder(*work.workbench, order.id, today.addDays(6));
    REQUIRE(late);
    CHECK(late->overdue);
    CHECK(orderRows(*work.workbench)->constFirst().reminders.size() == 2);
    REQUIRE(recordOrderReply(*work.workbench, order.id, u"已整改"_s, today));
    CHECK(deadlineRows(*work.workbench, {}, 30)->isEmpty());
}

TEST_CASE("the trail leads from a review up to its order", "[reviews]")
{
    Reviewed work;
    const SupervisionOrder order = work.ordered(work.majorFlaw(work.first).id);
    const auto trail = trailOf(*work.workbench, work.about.id, u"supervision_order"_s, order.id.toString());
    REQUIRE(trail);
    REQUIRE(trail->restsOn.size() == 2);
    CHECK(trail->restsOn.at(0).table == u"review_mark"_s);
    CHECK(trail->restsOn.at(1).code == u"PC-2026-0001"_s);
}
