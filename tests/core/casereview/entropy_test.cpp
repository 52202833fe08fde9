#include "core/casereview/entropy.h"

#include "core/casereview/sha256.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString whyNot(const QByteArray &content)
{
    const auto given = parseEntropy(content);
    if (given)
        return u"taken"_s;
    CHECK(given.error().code == Error::Code::Input);
    CHECK_FALSE(given.error().message.isEmpty());
    return given.error().detail;
}

} // namespace

TEST_CASE("an entropy file has a line for each contributor, in its order", "[casereview]")
{
    const auto given = parseEntropy("\xef\xbb\xbf驻点组\t 3 5 1\t6 \r\n\r\n李四\t福彩2026031期 \xe3\x80\x80\n");
    REQUIRE(given);
    CHECK(*given == QList<Contribution>{{u"驻点组"_s, u"3 5 1\t6"_s}, {u"李四"_s, u"福彩2026031期"_s}});
}

TEST_CASE("what cannot be a contribution is refused with its cause", "[casereview]")
{
    CHECK(whyNot("甲\t1\n乙\t2\n") == u"taken"_s);
    CHECK(whyNot("") == u"one-contributor"_s);
    CHECK(whyNot("甲\t1\n") == u"one-contributor"_s);
    CHECK(whyNot("甲\t1\n甲\t2\n") == u"same-contributor"_s);
    CHECK(whyNot("张三\t1\n张 三\t2\n") == u"same-contributor"_s);
    CHECK(whyNot("甲\t1\n乙\t2\n甲\t3\n") == u"same-contributor"_s);
    CHECK(whyNot("甲 1\n乙\t2\n") == u"no-tab"_s);
    CHECK(whyNot("甲\t\n乙\t2\n") == u"no-value"_s);
    CHECK(whyNot("\t1\n乙\t2\n") == u"no-contributor"_s);
    CHECK(whyNot("甲\t1\x01\n乙\t2\n") == u"text"_s);
    CHECK(whyNot("甲\t1\n乙\xff\t2\n") == u"encoding"_s);
    CHECK(whyNot("甲\t" + QByteArray(10'001, '1') + "\n乙\t2\n") == u"text"_s);
}

TEST_CASE("the seed is made exactly as the design says", "[casereview]")
{
    const QString p(64, u'a');
    const QString e(64, u'b');
    CHECK(seedOf(p, e, {{u"甲"_s, u"1"_s}, {u"乙"_s, u"2 3"_s}}) ==
          sha256Hex("ducha-draw-v1\n" + QByteArray(64, 'a') + "\n" + QByteArray(64, 'b') + "\n甲\t1\n乙\t2 3\n"));
}
