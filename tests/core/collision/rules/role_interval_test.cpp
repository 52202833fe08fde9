#include "core/collision/rules/role_interval.h"
#include "tests/support/catch_qt.h"

#include <random>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

using Kind = IntervalEnd::Kind;

RoleInterval of(const QString &roleFrom, const QString &roleTo, const QString &serviceFrom, const QString &serviceTo)
{
    return roleIntervalOf({roleFrom, roleTo, {}, {}, CompanyStatus::Active, serviceFrom, serviceTo});
}

IntervalEnd anyEnd(std::mt19937 &random, bool isEnd)
{
    const QDate day = QDate(2010, 1, 1).addDays(random() % 40);
    switch (random() % 4) {
    case 0:
        return {Kind::Known, day, day, false};
    case 1:
        return {Kind::Known, day, day.addDays(random() % 10), false};
    case 2:
        return {isEnd ? Kind::Open : Kind::Unknown, {}, {}, false};
    default:
        return isEnd ? IntervalEnd{} : IntervalEnd{Kind::Unknown, day, {}, true};
    }
}

/// Every pair of days that an interval may be; day 100 is the reading, and what is open ends on 101.
QList<QPair<int, int>> everyReading(const Interval &interval)
{
    const auto number = [](QDate day) { return int(QDate(2010, 1, 1).daysTo(day)); };
    QList<QPair<int, int>> all;
    const IntervalEnd &from = interval.from;
    const IntervalEnd &to = interval.to;
    const int firstStart = from.earliest.isValid() ? number(from.earliest) : -100;
    const int lastStart = from.latest.isValid() ? number(from.latest) : 100;
    const int firstEnd = to.kind == Kind::Open ? 101 : to.earliest.isValid() ? number(to.earliest) : -100;
    const int lastEnd = to.latest.isValid() ? number(to.latest) : 101;
    for (int start = firstStart; start <= lastStart; ++start) {
        for (int end = std::max(firstEnd, start + 1); end <= lastEnd; ++end)
            all.append({start, end});
    }
    return all;
}

} // namespace

TEST_CASE("a role and a service that overlap, touch, or miss each other", "[collision][rules]")
{
    const RoleInterval within = of(u"2015-03-01"_s, u"2018年5月"_s, u"2010.7"_s, {});
    CHECK(within.overlap == Overlap::Yes);
    CHECK(within.common.from.earliest == QDate(2015, 3, 1));
    CHECK(within.common.to.latest == QDate(2018, 5, 31));
    CHECK(of(u"2005-01-01"_s, u"2010-07-01"_s, u"2010-07-01"_s, {}).overlap == Overlap::No); // half open
    CHECK(of(u"2005-01-01"_s, u"2010-07-02"_s, u"2010-07-01"_s, {}).overlap == Overlap::Yes);
    CHECK(of(u"2020-01-01"_s, {}, u"2000-01-01"_s, u"2019-12-31"_s).overlap == Overlap::No);
    CHECK(of(u"2010年"_s, u"2010年"_s, u"2010年6月"_s, {}).overlap == Overlap::Unsettled);
}

TEST_CASE("missing dates leave open only what depends on them", "[collision][rules]")
{
    const RoleInterval lasting = of({}, {}, {}, {});
    CHECK(lasting.overlap == Overlap::Yes); // both last: they overlap on the day of the extract
    CHECK(lasting.common.from.kind == Kind::Unknown);
    CHECK(lasting.common.to.kind == Kind::Open);
    CHECK(of({}, u"2018-01-01"_s, u"2015-01-01"_s, {}).overlap == Overlap::Yes);
    CHECK(of({}, u"2018-01-01"_s, {}, {}).overlap == Overlap::Unsettled);
    CHECK(of({}, u"2018-01-01"_s, u"2018-01-01"_s, {}).overlap == Overlap::No);
    CHECK(of({}, u"不详"_s, u"2015-01-01"_s, {}).overlap == Overlap::Unsettled);
}

TEST_CASE("a role begins not before its company, and ends with it when it is cancelled", "[collision][rules]")
{
    const auto with = [](CompanyStatus status, const QString &ended) {
        return roleIntervalOf({{}, {}, u"2012-04-01"_s, ended, status, u"2014-01-01"_s, {}});
    };
    const RoleInterval active = with(CompanyStatus::Active, {});
    CHECK(active.role.from.isFounding);
    CHECK(active.role.from.earliest == QDate(2012, 4, 1));
    CHECK(active.role.to.kind == Kind::Open);
    CHECK(with(CompanyStatus::Cancelled, u"2013-05-06"_s).overlap == Overlap::No);
    CHECK(with(CompanyStatus::Cancelled, {}).overlap == Overlap::Unsettled);
    CHECK(with(CompanyStatus::Annulled, u"2016-01-01"_s).role.to.earliest == QDate(2016, 1, 1));
    CHECK(with(CompanyStatus::RevokedNotCancelled, u"2013-05-06"_s).overlap == Overlap::Yes); // still registered
    CHECK(with(CompanyStatus::Active, u"2013-05-06"_s).overlap == Overlap::Unsettled);        // that contradicts
    CHECK(with(CompanyStatus::MovedOut, {}).role.to.kind == Kind::Unknown);
    CHECK(with(CompanyStatus::Unknown, {}).role.to.kind == Kind::Unknown);
}

TEST_CASE("what a cell says of a day", "[collision][rules]")
{
    CHECK(intervalEndOf(u"至今"_s).kind == Kind::Open);
    CHECK(intervalEndOf(u"9999-12-31"_s).kind == Kind::Open);
    CHECK(intervalEndOf(u"1900-01-01"_s).kind == Kind::Unknown);
    CHECK(intervalEndOf(u"2015-02-30"_s).kind == Kind::Unknown);
    CHECK(intervalEndOf(u"２０１５－０３－０１"_s).earliest == QDate(2015, 3, 1));
    CHECK(intervalEndOf(u"45476"_s).earliest == QDate(2024, 7, 3));
    CHECK(intervalEndOf(u"约三年前"_s).kind == Kind::Unknown);
    CHECK(intervalEndOf({}).kind == Kind::Unknown);
}

TEST_CASE("a role that ended before it began tells nothing and says so", "[collision][rules]")
{
    const RoleInterval turned = of(u"2018-01-01"_s, u"2015-01-01"_s, u"2016-01-01"_s, u"2017-01-01"_s);
    CHECK(turned.isContradictory);
    CHECK(turned.overlap == Overlap::Unsettled);
    CHECK(intervalSentence(turned).contains(u"日期前后矛盾"_s));
}

TEST_CASE("the time of a role and of a service is told in a sentence", "[collision][rules]")
{
    CHECK(intervalSentence(of(u"2015-03-01"_s, {}, u"2010年7月"_s, {})) ==
          u"登记任职期间2015年3月1日至今；在职期间2010年7月至今；重合期间2015年3月1日至今"_s);
    CHECK(intervalSentence(of(u"2020-01-01"_s, {}, u"2000年"_s, u"2019-12-31"_s)) ==
          u"登记任职期间2020年1月1日至今；在职期间2000年至2019年12月31日；两者不重合"_s);
    CHECK(
        intervalSentence(roleIntervalOf({{}, {}, u"2012-04-01"_s, {}, CompanyStatus::Cancelled, {}, {}})) ==
        u"登记任职期间起始待核（不早于2012年4月1日，按成立日期），终止待核；在职期间起始待核至今；是否重合，期间待核"_s);
}

TEST_CASE("overlap is the same both ways and what every possible day says", "[collision][rules]")
{
    std::mt19937 random(7);
    int counts[3] = {};
    for (int i = 0; i < 400; ++i) {
        const Interval a{anyEnd(random, false), anyEnd(random, true)};
        const Interval b{anyEnd(random, false), anyEnd(random, true)};
        const Overlap overlap = overlapOf(a, b);
        CHECK(overlap == overlapOf(b, a));
        CHECK(commonOf(a, b) == commonOf(b, a));
        const auto as = everyReading(a);
        const auto bs = everyReading(b);
        if (as.isEmpty() || bs.isEmpty())
            continue; // ended before it began; roleIntervalOf makes both ends unknown then
        bool some = false;
        bool all = true;
        for (const auto &[aFrom, aTo] : as) {
            for (const auto &[bFrom, bTo] : bs) {
                const bool common = std::max(aFrom, bFrom) < std::min(aTo, bTo);
                some = some || common;
                all = all && common;
            }
        }
        ++counts[int(overlap)];
        CHECK(overlap == (all ? Overlap::Yes : some ? Overlap::Unsettled : Overlap::No));
    }
    CHECK(std::min({counts[0], counts[1], counts[2]}) > 10);
}

TEST_CASE("a day that the service began before bounds it on one side alone", "[collision][rules]")
{
    const RoleInterval ended = of(u"2010-01-01"_s, u"2020-01-01"_s, u"不晚于2023-05"_s, {});
    CHECK(ended.overlap == Overlap::Unsettled); // and not over before the service
    CHECK(ended.service.from.latest == QDate(2023, 5, 31));
    CHECK(intervalText(ended.service) == u"起始待核（不晚于2023年5月31日）至今"_s);
    CHECK(of(u"2010-01-01"_s, {}, u"不晚于2023-05"_s, {}).overlap == Overlap::Yes);
    CHECK(of(u"2010-01-01"_s, u"2020-01-01"_s, u"不晚于明年"_s, {}).service.from == IntervalEnd{});
}
