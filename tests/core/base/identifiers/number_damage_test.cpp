#include "core/base/identifiers/number_damage.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("what a spreadsheet leaves of a long number is recognised", "[base]")
{
    for (const QString &text : {u"3.20505E+17"_s, u"3.20505198001e17"_s, u"3E+17"_s, u"9.13201E+17"_s})
        CHECK(isScientificNotation(text));
    for (const QString &text : {u""_s, u"3.20505"_s, u"E+17"_s, u"91E+17"_s, u"320505198001010017"_s, u"3.2E+"_s})
        CHECK_FALSE(isScientificNotation(text));
    CHECK(endsRounded(u"320505198001010000"_s));
    CHECK_FALSE(endsRounded(u"320505198001000"_s));
    CHECK_FALSE(endsRounded(u"320505198001010010"_s));
}
