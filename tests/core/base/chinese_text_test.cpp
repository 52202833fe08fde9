#include "core/base/chinese_text.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a date is written with Arabic digits and without padding", "[base]")
{
    CHECK(chineseDate(QDate(2024, 7, 3)) == u"2024年7月3日"_s);
    CHECK(chineseDate(QDate(2024, 12, 31)) == u"2024年12月31日"_s);
    CHECK(chineseDate(QDate()).isEmpty());
}

TEST_CASE("headings count as people count", "[base]")
{
    CHECK(chineseNumeral(0) == u"〇"_s);
    CHECK(chineseNumeral(1) == u"一"_s);
    CHECK(chineseNumeral(10) == u"十"_s);
    CHECK(chineseNumeral(11) == u"十一"_s);
    CHECK(chineseNumeral(20) == u"二十"_s);
    CHECK(chineseNumeral(99) == u"九十九"_s);
    CHECK(chineseNumeral(100) == u"一百"_s);
    CHECK(chineseNumeral(105) == u"一百零五"_s);
    CHECK(chineseNumeral(110) == u"一百一十"_s);
    CHECK(chineseNumeral(1001) == u"一千零一"_s);
    CHECK(chineseNumeral(1010) == u"一千零一十"_s);
    CHECK(chineseNumeral(-1).isEmpty());
    CHECK(chineseNumeral(10000).isEmpty());
}

TEST_CASE("every numeral that is written can be read", "[base]")
{
    for (int i = 0; i <= 9999; ++i) {
        if (chineseNumber(chineseNumeral(i)) != i)
            FAIL_CHECK(i);
    }
}

TEST_CASE("other ways to write a number are read, and what is no number is not", "[base]")
{
    CHECK(chineseNumber(u"二〇二四") == 2024);
    CHECK(chineseNumber(u"二○二四") == 2024);
    CHECK(chineseNumber(u"二零二四") == 2024);
    CHECK(chineseNumber(u"廿三") == 23);
    CHECK(chineseNumber(u"卅") == 30);
    CHECK(chineseNumber(u"两") == 2);
    for (const QStringView text :
         {u"", u"十十", u"百", u"十百", u"二十零", u"甲", u"3", u"一二三四五", u"三廿", u"十廿"}) {
        INFO(text.toString());
        CHECK_FALSE(chineseNumber(text));
    }
}
