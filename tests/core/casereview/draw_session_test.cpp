#include "core/casereview/draw_session.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Entropy part(const QString &contributor, const QString &value)
{
    Entropy entropy;
    entropy.contributor = contributor;
    entropy.value = value;
    return entropy;
}

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

} // namespace

TEST_CASE("the seed takes one part from each party, in one line", "[casereview]")
{
    const DrawSession draw;
    const QList<Entropy> given{part(u"市委政法委"_s, u"3 5 1"_s)};
    CHECK(checkEntropy(draw, given, part(u"被督察单位"_s, u"一句话"_s)));
    CHECK(checkEntropy(draw, given, part(u"市委政法委"_s, u"6"_s)).error().code == Error::Code::Conflict);
    CHECK(checkEntropy(draw, given, part(u" 市委 政法委"_s, u"6"_s)).error().code == Error::Code::Conflict);
    CHECK_FALSE(checkEntropy(draw, given, part(u" "_s, u"6"_s)));
    CHECK_FALSE(checkEntropy(draw, given, part(u"派驻组"_s, u"  "_s)));
    CHECK_FALSE(checkEntropy(draw, given, part(u"派驻组"_s, u"1\t2"_s)));
    CHECK_FALSE(checkEntropy(draw, given, part(u"派\n驻组"_s, u"1"_s)));
}

TEST_CASE("nothing is drawn with one party, nor twice, and nobody adds to the seed afterwards", "[casereview]")
{
    const DrawSession draw;
    CHECK(drawn(draw, 1, u"{}"_s, kNow).error().code == Error::Code::Invalid);
    const auto done = drawn(draw, 2, u"{}"_s, kNow);
    REQUIRE(done);
    CHECK(done->drawnAt == kNow);
    CHECK(drawn(*done, 2, u"{}"_s, kNow).error().code == Error::Code::Conflict);
    CHECK(checkEntropy(*done, {}, part(u"派驻组"_s, u"1"_s)).error().code == Error::Code::Conflict);
}

TEST_CASE("a certificate needs a draw, and a void draw says why it does not count", "[casereview]")
{
    CHECK_FALSE(certified(DrawSession()));
    const auto done = certified(*drawn(DrawSession(), 2, u"{}"_s, kNow));
    REQUIRE(done);
    CHECK_FALSE(voided(*done, u" "_s));
    const auto gone = voided(*done, u"名单有误"_s);
    REQUIRE(gone);
    CHECK(gone->state == DrawState::Void);
    CHECK(gone->voidNote == u"名单有误"_s);
    CHECK_FALSE(voided(*gone, u"再次"_s));
}
