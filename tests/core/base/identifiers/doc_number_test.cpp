#include "core/base/identifiers/doc_number.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("document numbers are read in every spelling and shown in one", "[base]")
{
    for (const QString &text :
         {u"苏政法督〔2024〕3号"_s, u"苏政法督[2024]3号"_s, u"苏政法督（2024）第003号"_s,
          u"苏政法督 【２０２４】 ３ 号"_s, u"苏政法督(2024)0003号"_s, u"苏政法督［2024］3号"_s}) {
        INFO(text);
        const auto number = DocNumber::parse(text);
        REQUIRE(number);
        CHECK(number->display() == u"苏政法督〔2024〕3号"_s);
        CHECK(*number == *DocNumber::of(u"苏政法督"_s, 2024, 3));
    }
    CHECK(DocNumber::parse(u"x巡组告〔2024〕2号"_s)->prefix() == u"x巡组告"_s);
    CHECK(DocNumber::parse(u"𠮷督〔2024〕10号"_s)->display() == u"𠮷督〔2024〕10号"_s);
    CHECK(DocNumber::parse(u"苏督〔2024〕999999号"_s)->serial() == 999999);
}

TEST_CASE("what is no document number is refused", "[base]")
{
    for (const QString &text : {u""_s, u"苏政法督〔2024〕号"_s, u"苏政法督〔2024〕3"_s, u"〔2024〕3号"_s,
                                u"苏政法督2024年3号"_s, u"苏政法督〔24〕3号"_s, u"苏政法督〔2024〕3号附件"_s,
                                u"苏政法督〔2024〕1000000号"_s, u"苏政法督〔2024〕-3号"_s}) {
        INFO(text);
        const auto number = DocNumber::parse(text);
        REQUIRE_FALSE(number);
        CHECK(number.error().detail == u"doc-number-form"_s);
    }
    CHECK(DocNumber::parse(u"苏政法督〔2024〕0号"_s).error().detail == u"doc-number-range"_s);
    CHECK(DocNumber::parse(u"苏政法督〔1948〕1号"_s).error().detail == u"doc-number-range"_s);
    CHECK(DocNumber::of(u""_s, 2024, 1).error().detail == u"doc-number-prefix"_s);
    CHECK(DocNumber::of(u"苏〔督〕"_s, 2024, 1).error().detail == u"doc-number-prefix"_s);
    CHECK(DocNumber::of(QString(31, u'督'), 2024, 1).error().detail == u"doc-number-prefix"_s);
    CHECK(DocNumber::of(QString(u"𠮷"_s).repeated(30), 2024, 1));
}

TEST_CASE("every number that is shown can be read", "[base]")
{
    for (int serial = 1; serial < 1000000; serial = serial * 3 + 1) {
        for (const int year : {1949, 2024, 2100}) {
            const auto number = DocNumber::of(u"苏政法督"_s, year, serial);
            REQUIRE(number);
            CHECK(*DocNumber::parse(number->display()) == *number);
        }
    }
}
