#include "core/base/partial_date.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;
using Precision = PartialDate::Precision;

namespace {

struct Row {
    QString text;
    QDate date;
    Precision precision;
};

const QDate july3(2024, 7, 3);

} // namespace

TEST_CASE("dates are read in every form that offices use", "[base]")
{
    const QList<Row> rows = {
        {u"2024年7月3日"_s, july3, Precision::Day},
        {u" 2024 年 07 月 03 日 "_s, july3, Precision::Day},
        {u"2024年7月3号"_s, july3, Precision::Day},
        {u"2024年7月3"_s, july3, Precision::Day},
        {u"2024.7.3"_s, july3, Precision::Day},
        {u"2024．7．3"_s, july3, Precision::Day},
        {u"2024.07.03."_s, july3, Precision::Day},
        {u"2024-7-3"_s, july3, Precision::Day},
        {u"2024—7—3"_s, july3, Precision::Day},
        {u"2024/7/3"_s, july3, Precision::Day},
        {u"２０２４／７／３"_s, july3, Precision::Day},
        {u"20240703"_s, july3, Precision::Day},
        {u"24.7.3"_s, july3, Precision::Day},
        {u"24年7月3日"_s, july3, Precision::Day},
        {u"98.7.3"_s, QDate(1998, 7, 3), Precision::Day},
        {u"45476"_s, july3, Precision::Day},
        {u"45476.5"_s, july3, Precision::Day},
        {u"2024-07-03 00:00:00"_s, july3, Precision::Day},
        {u"2024-07-03T08:30:00.000"_s, july3, Precision::Day},
        {u"2024年7月3日（星期三）"_s, july3, Precision::Day},
        {u"二〇二四年七月三日"_s, july3, Precision::Day},
        {u"二○二四年十二月二十三日"_s, QDate(2024, 12, 23), Precision::Day},
        {u"二零二四年十月十日"_s, QDate(2024, 10, 10), Precision::Day},
        {u"二O二四年七月三日"_s, july3, Precision::Day},
        {u"2024年7月3日前"_s, july3, Precision::Day},
        {u"2024.07"_s, QDate(2024, 7, 1), Precision::Month},
        {u"2024年7月"_s, QDate(2024, 7, 1), Precision::Month},
        {u"2024-07"_s, QDate(2024, 7, 1), Precision::Month},
        {u"202407"_s, QDate(2024, 7, 1), Precision::Month},
        {u"2024年7月中旬"_s, QDate(2024, 7, 11), Precision::Month},
        {u"2024年7月底前"_s, QDate(2024, 7, 31), Precision::Month},
        {u"2024年"_s, QDate(2024, 1, 1), Precision::Year},
        {u"2024"_s, QDate(2024, 1, 1), Precision::Year},
        {u"2024年度"_s, QDate(2024, 1, 1), Precision::Year},
        {u"2024年底前"_s, QDate(2024, 12, 31), Precision::Year},
        {u"2024年年底之前"_s, QDate(2024, 12, 31), Precision::Year},
        {u"2024年第三季度"_s, QDate(2024, 7, 1), Precision::Year},
        {u"2024年下半年"_s, QDate(2024, 7, 1), Precision::Year},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        const auto parsed = PartialDate::parse(row.text);
        REQUIRE(parsed);
        CHECK(parsed->date() == row.date);
        CHECK(parsed->precision() == row.precision);
        CHECK(parsed->original() == row.text);
    }
}

TEST_CASE("words without a date are known and have none", "[base]")
{
    for (const QString &text : {u"长期"_s, u"立即"_s, u"即知即改"_s, u"至今"_s, u"7月3日"_s, u"年底前"_s}) {
        INFO(text);
        const auto parsed = PartialDate::parse(text);
        REQUIRE(parsed);
        CHECK_FALSE(parsed->date());
        CHECK(parsed->precision() == Precision::None);
        CHECK(parsed->original() == text);
    }
}

TEST_CASE("a year left out is the assumed one", "[base]")
{
    CHECK(PartialDate::parse(u"7月3日"_s, 2024)->date() == july3);
    CHECK(PartialDate::parse(u"七月三日"_s, 2024)->date() == july3);
    CHECK(PartialDate::parse(u"年底前"_s, 2024)->date() == QDate(2024, 12, 31));
    CHECK(PartialDate::parse(u"2023年7月3日"_s, 2024)->date() == QDate(2023, 7, 3));
    CHECK_FALSE(PartialDate::parse(u"2月29日"_s, 2023));
    CHECK(PartialDate::parse(u"2月29日"_s));
}

TEST_CASE("what is no date is refused", "[base]")
{
    for (const QString &text : {u""_s,
                                u" "_s,
                                u"无"_s,
                                u"2024年13月"_s,
                                u"2024年2月30日"_s,
                                u"2023-02-29"_s,
                                u"20241301"_s,
                                u"240703"_s,
                                u"7.3"_s,
                                u"24.7"_s,
                                u"2024.7/3"_s,
                                u"100"_s,
                                u"3个月内"_s,
                                u"12345"_s,
                                u"99999"_s,
                                u"2月30日"_s,
                                u"底"_s,
                                u"前"_s,
                                u"0000年1月1日"_s,
                                u"2024年7月3日至7月5日"_s,
                                u"-2024-7-3"_s,
                                u"7/3/2024"_s,
                                u"𠮷年"_s,
                                u"月日"_s,
                                u"苏0505执1234号"_s,
                                u"320505198001010017"_s}) {
        INFO(text);
        CHECK_FALSE(PartialDate::parse(text));
    }
}

TEST_CASE("every day of a century is read back from every full form", "[base]")
{
    const QStringList forms = {u"yyyy年M月d日"_s, u"yyyy.M.d"_s, u"yyyy-MM-dd"_s, u"yyyy/M/d"_s, u"yyyyMMdd"_s};
    for (QDate day(1950, 1, 1); day.year() < 2050; day = day.addDays(17)) {
        for (const QString &form : forms) {
            const QString text = day.toString(form);
            const auto parsed = PartialDate::parse(text);
            if (!parsed || parsed->date() != day || parsed->lastDay() != day)
                FAIL_CHECK(text.toStdString());
        }
        CHECK(PartialDate::of(day).date() == day);
        CHECK(PartialDate::parse(chineseDate(day))->date() == day);
    }
}

TEST_CASE("a limit written as a month runs to its last day", "[base]")
{
    CHECK(PartialDate::parse(u"2024.02"_s)->lastDay() == QDate(2024, 2, 29));
    CHECK(PartialDate::parse(u"2024年2月中旬"_s)->lastDay() == QDate(2024, 2, 20));
    CHECK(PartialDate::parse(u"2024年二季度"_s)->lastDay() == QDate(2024, 6, 30));
}

TEST_CASE("time limits in words are taken apart", "[base]")
{
    struct TermRow {
        QString text;
        std::optional<QDate> date;
        std::optional<DueTerm::Span> span;
        bool isImmediate;
        bool isLongTerm;
    };
    using Unit = DueTerm::Unit;
    using Span = DueTerm::Span;
    const QDate yearEnd(2024, 12, 31);
    const QList<TermRow> rows = {
        {u"立行立改，长期坚持"_s, {}, {}, true, true},
        {u"立行立改"_s, {}, {}, true, false},
        {u"即知即改、持续推进"_s, {}, {}, true, true},
        {u"长期"_s, {}, {}, false, true},
        {u"2024年底前"_s, yearEnd, {}, false, false},
        {u"2024年底前，并长期坚持"_s, yearEnd, {}, false, true},
        {u"2024年底前完成，\n并长期坚持"_s, yearEnd, {}, false, true},
        {u"2024年7月底前完成阶段任务，2024年12月底前全部完成"_s, yearEnd, {}, false, false},
        {u"于二〇二四年十二月三十一日前整改到位"_s, yearEnd, {}, false, false},
        {u"立行立改，2024.12.31前完成"_s, yearEnd, {}, true, false},
        {u"20241231前"_s, yearEnd, {}, false, false},
        {u"2024.12"_s, yearEnd, {}, false, false},
        {u"45657"_s, yearEnd, {}, false, false},
        {u"3个月内"_s, {}, Span{3, Unit::Month}, false, false},
        {u"三个月内完成，长期坚持"_s, {}, Span{3, Unit::Month}, false, true},
        {u"半年内"_s, {}, Span{6, Unit::Month}, false, false},
        {u"一年内"_s, {}, Span{12, Unit::Month}, false, false},
        {u"15个工作日内"_s, {}, Span{15, Unit::WorkingDay}, false, false},
        {u"30日内"_s, {}, Span{30, Unit::Day}, false, false},
        {u"两周内"_s, {}, Span{14, Unit::Day}, false, false},
    };
    for (const TermRow &row : rows) {
        INFO(row.text);
        const auto term = DueTerm::parse(row.text);
        REQUIRE(term);
        CHECK(term->date == row.date);
        CHECK(term->span == row.span);
        CHECK(term->isImmediate == row.isImmediate);
        CHECK(term->isLongTerm == row.isLongTerm);
        CHECK(term->original == row.text);
    }
    CHECK(DueTerm::parse(u"12月底前完成，长期坚持"_s, 2024)->date == yearEnd);
    CHECK_FALSE(DueTerm::parse(u"12月底前完成，长期坚持"_s)->date);
    for (const QString &text : {u""_s, u"无"_s, u"办公室"_s, u"第3项"_s, u"𠮷"_s}) {
        INFO(text);
        CHECK_FALSE(DueTerm::parse(text));
    }
}
