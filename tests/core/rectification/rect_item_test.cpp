#include "core/rectification/rect_item.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 10, 3);

RectItem inState(ItemState state)
{
    RectItem item;
    item.code = u"ZG-2026-0001"_s;
    item.state = state;
    item.dueOn = day;
    return item;
}

} // namespace

TEST_CASE("an item is overdue from the day after its last day, while it is open", "[rectification]")
{
    CHECK_FALSE(isOverdue(inState(ItemState::InProgress), day));
    CHECK(isOverdue(inState(ItemState::InProgress), day.addDays(1)));
    CHECK(isOverdue(inState(ItemState::CountyVerified), day.addDays(1)));
    CHECK_FALSE(isOverdue(inState(ItemState::Closed), day.addDays(1)));
    CHECK_FALSE(isOverdue(inState(ItemState::Ongoing), day.addDays(1)));
    RectItem noDate = inState(ItemState::InProgress);
    noDate.dueOn = {};
    CHECK_FALSE(isOverdue(noDate, day));
}

TEST_CASE("the rate of completion is rounded to hundredths and leaves out what is mostly done", "[rectification]")
{
    CHECK(completionRate(688, 697) == 9871); // domain.md C
    CHECK(completionRate(0, 5) == 0);
    CHECK(completionRate(5, 5) == 10000);
    CHECK(completionRate(1, 3) == 3333);
    CHECK(completionRate(2, 3) == 6667);
    CHECK(completionRate(0, 0) == 0);
}

TEST_CASE("the county speaks after the unit, the city after the county", "[rectification]")
{
    const RectItem claimed = withReported(inState(ItemState::InProgress), Completion::Done);
    CHECK(claimed.state == ItemState::CloseApplied);
    CHECK_FALSE(judged(claimed, VerdictLayer::City, Verdict::Accepted, {}, day));
    const auto verified = judged(claimed, VerdictLayer::County, Verdict::Accepted, {}, day);
    REQUIRE(verified);
    const auto closed = judged(*verified, VerdictLayer::City, Verdict::Accepted, {}, day);
    REQUIRE(closed);
    CHECK(closed->state == ItemState::Closed);
    CHECK(closed->closedOn == day);
    CHECK(withReported(*closed, Completion::NotDone).state == ItemState::Closed);
}

TEST_CASE("a verdict that does not accept says why and sends the item back", "[rectification]")
{
    const RectItem claimed = withReported(inState(ItemState::InProgress), Completion::Done);
    CHECK_FALSE(judged(claimed, VerdictLayer::County, Verdict::Rejected, u" "_s, day));
    CHECK_FALSE(judged(claimed, VerdictLayer::County, Verdict::None, u"理由"_s, day));
    const auto returned = judged(claimed, VerdictLayer::County, Verdict::Partly, u"材料不全"_s, day);
    REQUIRE(returned);
    CHECK(returned->state == ItemState::CountyReturned);
    CHECK(returned->remark == u"材料不全"_s);
}

TEST_CASE("verdicts hold for the claim they were given on", "[rectification]")
{
    const RectItem claimed = withReported(inState(ItemState::InProgress), Completion::Done);
    const RectItem verified = *judged(claimed, VerdictLayer::County, Verdict::Accepted, {}, day);
    SECTION("the same report again changes nothing")
    {
        CHECK(withReported(verified, Completion::Done) == verified);
    }
    SECTION("a claim that the unit takes back takes the county's word with it")
    {
        const RectItem back = withReported(verified, Completion::NotDone);
        CHECK(back.state == ItemState::InProgress);
        CHECK(back.verdictCounty == Verdict::None);
    }
    SECTION("a new claim after the city's refusal is verified anew")
    {
        const RectItem refused = *judged(verified, VerdictLayer::City, Verdict::Rejected, u"未见实效"_s, day);
        CHECK(refused.verdictCounty == Verdict::Accepted); // the gap between the layers stays to be seen
        const RectItem again = withReported(refused, Completion::Done);
        CHECK(again.state == ItemState::CloseApplied);
        CHECK(again.verdictCounty == Verdict::None);
        CHECK(again.verdictCity == Verdict::None);
    }
}

TEST_CASE("an extension is later, has a reason and keeps the first date", "[rectification]")
{
    RectItem item = inState(ItemState::InProgress);
    item.dueOn = item.firstDueOn = day;
    item.remark = u"已报方案"_s;
    CHECK_FALSE(extended(item, day, u"等待批复"_s));
    CHECK_FALSE(extended(item, {}, u"等待批复"_s));
    CHECK_FALSE(extended(item, day.addDays(30), u" "_s));
    CHECK_FALSE(extended(inState(ItemState::Closed), day.addDays(30), u"等待批复"_s));
    const auto longer = extended(item, day.addDays(30), u" 等待批复 "_s);
    REQUIRE(longer);
    CHECK(longer->dueOn == day.addDays(30));
    CHECK(longer->firstDueOn == day);
    CHECK(longer->remark == u"已报方案\n→ %1：等待批复"_s.arg(day.addDays(30).toString(Qt::ISODate)));
}
