#include "core/exchange/xlsx/cell_values.h"

#include "core/exchange/book.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a format code tells what its number is", "[exchange]")
{
    using K = NumberKind;
    const QList<QPair<QString, K>> table{
        {u"General"_s, K::Number},
        {u"G/通用格式"_s, K::Number},
        {u"0.00"_s, K::Number},
        {u"0.00E+00"_s, K::Number},
        {u"@"_s, K::Number},
        {u"[Red]#,##0"_s, K::Number},
        {u"\"第\"0\"期 day\""_s, K::Number},
        {u"[h]:mm:ss"_s, K::Number},
        {u"yyyy-mm-dd"_s, K::Date},
        {u"yyyy\"年\"m\"月\"d\"日\""_s, K::Date},
        {u"yyyy年m月d日;@"_s, K::Date},
        {u"[$-804]yyyy/m/d"_s, K::Date},
        {u"[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@"_s, K::Date},
        {u"m\"月\"d\"日\""_s, K::Date},
        {u"e年m月d日"_s, K::Date},
        {u"yyyy\"年\"m\"月\""_s, K::Month},
        {u"yyyy.mm"_s, K::Month},
        {u"yyyy\"年\""_s, K::Year},
        {u"yyyy-mm-dd hh:mm"_s, K::DateTime},
        {u"h:mm AM/PM"_s, K::Time},
        {u"hh\"时\"mm\"分\""_s, K::Time},
        {u"0;\"yyyy\""_s, K::Number},
    };
    for (const auto &[code, kind] : table) {
        INFO(code.toStdString());
        CHECK(kindOfFormat(code) == kind);
    }
    CHECK(kindOfBuiltIn(0) == K::Number);
    CHECK(kindOfBuiltIn(14) == K::Date);
    CHECK(kindOfBuiltIn(31) == K::Date);
    CHECK(kindOfBuiltIn(57) == K::Month);
    CHECK(kindOfBuiltIn(22) == K::DateTime);
    CHECK(kindOfBuiltIn(49) == K::Number);
}

TEST_CASE("numbers become their shortest exact text", "[exchange]")
{
    CHECK(numberText(u"3"_s) == u"3"_s);
    CHECK(numberText(u"3.0"_s) == u"3"_s);
    CHECK(numberText(u"0.1"_s) == u"0.1"_s);
    CHECK(numberText(u"0.10000000000000001"_s) == u"0.1"_s);
    CHECK(numberText(u"98.71"_s) == u"98.71"_s);
    CHECK(numberText(u"-0"_s) == u"0"_s);
    CHECK(numberText(u"1E2"_s) == u"100"_s);
    CHECK(numberText(u"3.2058319900101E+17"_s) == u"320583199001010000"_s);
    CHECK(numberText(u"320583199001010017"_s) == u"320583199001010017"_s); // a double would say …050
    CHECK(numberText(u"1e-9"_s) == u"1e-09"_s);
    CHECK(numberText(u"1e300"_s) == u"1e+300"_s);
    CHECK(numberText(u"NaN"_s) == u"NaN"_s);
    CHECK(numberText(u"abc"_s) == u"abc"_s);
}

TEST_CASE("day numbers become dates of either system", "[exchange]")
{
    using K = NumberKind;
    CHECK(dayText(u"45476"_s, K::Date, false) == u"2024-07-03"_s);
    CHECK(dayText(u"44014"_s, K::Date, true) == u"2024-07-03"_s);
    CHECK(dayText(u"45476"_s, K::Month, false) == u"2024-07"_s);
    CHECK(dayText(u"45476"_s, K::Year, false) == u"2024"_s);
    CHECK(dayText(u"45476.5"_s, K::DateTime, false) == u"2024-07-03 12:00"_s);
    CHECK(dayText(u"45476"_s, K::DateTime, false) == u"2024-07-03"_s);
    CHECK(dayText(u"45475.999999999"_s, K::DateTime, false) == u"2024-07-03"_s);
    CHECK(dayText(u"0.375"_s, K::Time, false) == u"09:00"_s);
    CHECK(dayText(u"0.37501157"_s, K::Time, false) == u"09:00:01"_s);
    CHECK(dayText(u"1"_s, K::Date, false) == u"1900-01-01"_s);
    CHECK(dayText(u"59"_s, K::Date, false) == u"1900-02-28"_s);
    CHECK(dayText(u"60"_s, K::Date, false) == u"60"_s); // the day that never was
    CHECK(dayText(u"61"_s, K::Date, false) == u"1900-03-01"_s);
    CHECK(dayText(u"-5"_s, K::Date, false) == u"-5"_s);
    CHECK(dayText(u"2958465"_s, K::Date, false) == u"9999-12-31"_s);
    CHECK(dayText(u"99999999"_s, K::Date, false) == u"99999999"_s);
    CHECK(dayText(u"长期"_s, K::Date, false) == u"长期"_s);
}

TEST_CASE("escaped characters come back, and the escape of an escape stays text", "[exchange]")
{
    CHECK(unescapedText(u"一_x000D_二"_s) == u"一\r二"_s);
    CHECK(unescapedText(u"_x005F_x000D_"_s) == u"_x000D_"_s);
    CHECK(unescapedText(u"_xD840__xDC0B_"_s) == QString::fromUcs4(U"\U0002000B"));
    CHECK(unescapedText(u"_xD840_"_s) == QString(QChar::ReplacementCharacter));
    CHECK(unescapedText(u"a_xZZZZ_b_x12_"_s) == u"a_xZZZZ_b_x12_"_s);
}

TEST_CASE("cells are named by letters and numbers", "[exchange]")
{
    CHECK(cellName(u"A1").column == 1);
    CHECK(cellName(u"$AB$12").column == 28);
    CHECK(cellName(u"$AB$12").row == 12);
    CHECK(cellName(u"1A").row == 0);
    CHECK(cellName(u"A").column == 0);
    CHECK(cellName(u"").row == 0);
    CHECK(cellName(u"A99999999999999999999").row == 0);
    CHECK(columnLetters(1) == u"A"_s);
    CHECK(columnLetters(27) == u"AA"_s);
    CHECK(columnLetters(702) == u"ZZ"_s);
    CHECK(columnLetters(0).isEmpty());
}
