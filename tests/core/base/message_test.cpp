#include "core/base/message.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("values go where their number stands, whatever they hold", "[base]")
{
    CHECK(Message{"%1 of %2", {u"3"_s, u"7"_s}}.plain() == u"3 of 7"_s);
    CHECK(Message{"%2 in %1", {u"台账"_s, u"第3行"_s}}.plain() == u"第3行 in 台账"_s);
    CHECK(Message{"%1 and %2", {u"完成90%2"_s, u"𠮷"_s}}.plain() == u"完成90%2 and 𠮷"_s);
    CHECK(Message{"100% of %1, %3", {u"甲"_s}}.plain() == u"100% of 甲, %3"_s);
    CHECK(Message{}.plain().isEmpty());
}

TEST_CASE("messages are the same when they say the same", "[base]")
{
    CHECK(Message{"a %1", {u"b"_s}} == Message{"a %1", {u"b"_s}});
    CHECK_FALSE(Message{"a %1", {u"b"_s}} == Message{"a %1", {u"c"_s}});
}
