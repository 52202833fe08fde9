#include "core/finding/lead.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kAt(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

Lead registered()
{
    Lead lead;
    lead.code = u"XS-2026-0001"_s;
    lead.proposerId = PersonId::create();
    return lead;
}

} // namespace

TEST_CASE("two different people decide on a lead, and a rejection says why", "[finding]")
{
    const Lead lead = registered();
    CHECK_FALSE(decided(lead, lead.proposerId, true, {}, kAt));
    CHECK_FALSE(decided(lead, {}, true, {}, kAt));
    CHECK_FALSE(decided(lead, PersonId::create(), false, u" "_s, kAt));
    const auto taken = decided(lead, PersonId::create(), true, {}, kAt);
    REQUIRE(taken);
    CHECK(taken->state == LeadState::Approved);
    CHECK_FALSE(decided(*taken, PersonId::create(), true, {}, kAt));
}

TEST_CASE("a lead is transferred by a numbered letter, signed for, and answered in this order", "[finding]")
{
    CHECK_FALSE(transferred(registered(), u"派驻组"_s, u"测移〔2026〕1号"_s, QDate(2026, 3, 3)));
    const auto taken = decided(registered(), PersonId::create(), true, {}, kAt);
    CHECK_FALSE(transferred(*taken, u""_s, u"测移〔2026〕1号"_s, QDate(2026, 3, 3)));
    CHECK_FALSE(transferred(*taken, u"派驻组"_s, u" "_s, QDate(2026, 3, 3)));
    const auto gone = transferred(*taken, u"派驻组"_s, u"测移〔2026〕1号"_s, QDate(2026, 3, 3));
    REQUIRE(gone);
    CHECK_FALSE(received(*gone, u"测试"_s, QDate(2026, 3, 2)));
    CHECK_FALSE(answered(*gone, LeadDisposal::Kept, QDate(2026, 5, 1)));
    const auto there = received(*gone, u"测试"_s, QDate(2026, 3, 4));
    REQUIRE(there);
    CHECK_FALSE(answered(*there, LeadDisposal::Open, QDate(2026, 5, 1)));
    const auto end = answered(*there, LeadDisposal::Verification, QDate(2026, 5, 1));
    REQUIRE(end);
    CHECK(end->state == LeadState::Answered);
}
