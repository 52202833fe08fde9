#include "core/base/identifiers/citizen_id.h"
#include "core/collision/scan/citizen_number.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace ducha::scan;

TEST_CASE("the scanner's reading of a citizen's number agrees with the program's", "[collision]")
{
    for (const char *text : {"320505198001010017", "320583198506071236", "340524198001010013", "11010519491231002X",
                             "110105491231002", "320508199002290018", "320505", ""}) {
        INFO(text);
        const auto parsed = CitizenId::parse(QString::fromLatin1(text));
        const bool isFull = formOf(text) == NumberForm::Full;
        CHECK(isFull == (parsed || parsed.error().detail == u"citizen-id-birth-date"));
        CHECK(isSound(text) == (parsed && parsed->value.hasRightCheckDigit()));
        if (parsed)
            CHECK(longForm(text) == parsed->value.number().toStdString());
    }
}

TEST_CASE("a masked number is compared place by place, or around its asterisks where it is shorter", "[collision]")
{
    constexpr auto full = "320505198001010017";
    CHECK(formOf("320505********0017") == NumberForm::Masked);
    CHECK(mayBe("320505********0017", full));
    CHECK(mayBe("320505****0017", full));
    CHECK(mayBe("3205**1980****0017", full));
    CHECK(mayBe("320505*****1001", full)); // 15 characters: the old number is 320505800101001
    CHECK_FALSE(mayBe("320505********0018", full));
    CHECK_FALSE(mayBe("320506****0017", full));
    CHECK_FALSE(mayBe("320505198001*010017", full));
    CHECK(formOf("***") == NumberForm::None);
    CHECK(formOf("3****") == NumberForm::None);
}

TEST_CASE("a number that a spreadsheet rounded is known as such and never compared", "[collision]")
{
    CHECK(formOf("3.20505E+17") == NumberForm::Rounded);
    CHECK(formOf("E12345678") == NumberForm::None);
}

TEST_CASE("the short form exists only for births before 2000", "[collision]")
{
    CHECK(shortForm("11010519491231002X") == "110105491231002");
    CHECK(shortForm("320505200001010018").empty());
    CHECK(shortForm("110105194912310021").empty()); // its 15 digits are those of …002X
}
