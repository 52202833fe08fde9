#include "core/feedback/routing.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a routing is signed for once, after it was sent", "[feedback]")
{
    const QDate sent(2026, 7, 3);
    Routing routing;
    CHECK(stateOf(routing) == RoutingState::Prepared);
    CHECK_FALSE(received(routing, sent, u"测试甲"_s));
    routing.sentOn = sent;
    CHECK(stateOf(routing) == RoutingState::Sent);
    CHECK_FALSE(received(routing, sent.addDays(-1), u"测试甲"_s));
    CHECK_FALSE(received(routing, QDate(), u"测试甲"_s));
    CHECK_FALSE(received(routing, sent, u" "_s));
    const auto signedFor = received(routing, sent, u" 测试甲 "_s);
    REQUIRE(signedFor);
    CHECK(stateOf(*signedFor) == RoutingState::Received);
    CHECK(signedFor->receivedBy == u"测试甲"_s);
    CHECK_FALSE(received(*signedFor, sent.addDays(1), u"测试乙"_s));
}
