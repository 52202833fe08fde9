#include "core/base/identifiers/area_code.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("area codes are read and know their level", "[base]")
{
    CHECK(AreaCode::parse(u"320571"_s)->code() == u"320571"_s); // a statistical code, outside GB/T 2260
    CHECK(AreaCode::parse(u" ３２０５０５ "_s)->code() == u"320505"_s);
    CHECK(AreaCode::parse(u"320000"_s)->level() == AreaCode::Level::Province);
    CHECK(AreaCode::parse(u"320500"_s)->level() == AreaCode::Level::City);
    CHECK(AreaCode::parse(u"320583"_s)->level() == AreaCode::Level::County);
    for (const QString &text : {u""_s, u"苏0505"_s, u"0505"_s, u"32050"_s, u"3205050"_s, u"020505"_s, u"920505"_s,
                                u"320005"_s, u"32O505"_s, u"320505.0"_s}) {
        INFO(text);
        const auto code = AreaCode::parse(text);
        REQUIRE_FALSE(code);
        CHECK(code.error().detail == u"area-code-form"_s);
    }
}

TEST_CASE("an area holds itself and what lies in it", "[base]")
{
    const AreaCode province = *AreaCode::parse(u"320000"_s);
    const AreaCode city = *AreaCode::parse(u"320500"_s);
    const AreaCode park = *AreaCode::parse(u"320571"_s);
    CHECK(province.holds(city));
    CHECK(city.holds(park));
    CHECK(park.holds(park));
    CHECK_FALSE(park.holds(city));
    CHECK(city < park);
    CHECK_FALSE(city.holds(*AreaCode::parse(u"320600"_s)));
}
