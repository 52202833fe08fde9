#include "core/collision/rules/role_interval.h"

#include "core/base/chinese_text.h"
#include "core/base/partial_date.h"
#include "core/base/text_fold.h"

#include <QtCore/QStringList>

#include <limits>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

using Kind = IntervalEnd::Kind;

constexpr QStringView kNotLater = u"不晚于";

constexpr qint64 kNever = std::numeric_limits<qint64>::min() / 4;
/// Any day on which the register was read: what is registered has begun by then, what still lasts ends later.
constexpr qint64 kReading = std::numeric_limits<qint64>::max() / 4;

/// The days that the two ends may be, as numbers, made narrower by each other: what begins begins before it ends.
struct Bounds {
    explicit Bounds(const Interval &interval)
    {
        const IntervalEnd &from = interval.from;
        const IntervalEnd &to = interval.to;
        firstStart = from.earliest.isValid() ? from.earliest.toJulianDay() : kNever;
        lastStart = from.latest.isValid() ? from.latest.toJulianDay() : kReading;
        const bool open = to.kind == Kind::Open;
        firstEnd = open ? kReading + 1 : to.earliest.isValid() ? to.earliest.toJulianDay() : kNever;
        lastEnd = open || !to.latest.isValid() ? kReading + 1 : to.latest.toJulianDay();
        lastStart = std::min(lastStart, lastEnd - 1);
        firstEnd = std::max(firstEnd, firstStart + 1);
    }
    qint64 firstStart;
    qint64 lastStart;
    qint64 firstEnd;
    qint64 lastEnd;
};

IntervalEnd unknown(QDate earliest = {})
{
    return {Kind::Unknown, earliest, {}, earliest.isValid()};
}

IntervalEnd roleStart(const IntervalTexts &texts)
{
    const IntervalEnd said = intervalEndOf(texts.roleFrom);
    return said.kind == Kind::Known ? said : unknown(intervalEndOf(texts.founded).earliest);
}

/// When the company stopped to be registered.
IntervalEnd companyEnd(const IntervalTexts &texts)
{
    const IntervalEnd ended = intervalEndOf(texts.ended);
    const bool hasDay = ended.kind == Kind::Known;
    switch (texts.status) {
    case CompanyStatus::RevokedNotCancelled: // the day is that of the revocation
        return {Kind::Open, {}, {}, false};
    case CompanyStatus::Active:
    case CompanyStatus::Suspended:
        return hasDay ? unknown() : IntervalEnd{Kind::Open, {}, {}, false}; // a day of ending contradicts the status
    case CompanyStatus::Cancelled:
    case CompanyStatus::Annulled:
    case CompanyStatus::Unknown:
        return hasDay ? ended : unknown();
    case CompanyStatus::MovedOut:
        return unknown();
    }
    Q_UNREACHABLE();
}

IntervalEnd roleEnd(const IntervalTexts &texts)
{
    const IntervalEnd said = intervalEndOf(texts.roleTo);
    const IntervalEnd company = companyEnd(texts);
    if (said.kind == Kind::Known)
        return company.kind == Kind::Known && company.latest < said.latest ? company : said;
    if (said.kind == Kind::Open && company.kind == Kind::Unknown && texts.status == CompanyStatus::Unknown)
        return said;
    if (said.kind == Kind::Unknown && !isBlankCell(texts.roleTo))
        return unknown(); // something is said that nobody can read
    return company;
}

Interval serviceOf(const IntervalTexts &texts)
{
    const IntervalEnd from = intervalEndOf(texts.serviceFrom);
    const IntervalEnd to =
        isBlankCell(texts.serviceTo) ? IntervalEnd{Kind::Open, {}, {}, false} : intervalEndOf(texts.serviceTo);
    return {from.kind == Kind::Open ? unknown() : from, to};
}

/// A stretch that ended before it began tells nothing.
bool isContradictory(const Interval &interval)
{
    return interval.from.earliest.isValid() && interval.to.latest.isValid() &&
           interval.to.latest < interval.from.earliest;
}

QString dayText(const IntervalEnd &end)
{
    if (end.earliest == end.latest)
        return chineseDate(end.earliest);
    if (end.earliest.addMonths(1).addDays(-1) == end.latest && end.earliest.day() == 1)
        return QString::number(end.earliest.year()) + u"年"_s + QString::number(end.earliest.month()) + u"月"_s;
    if (end.earliest.year() == end.latest.year() && end.earliest.dayOfYear() == 1 &&
        end.latest.dayOfYear() == end.latest.daysInYear())
        return QString::number(end.earliest.year()) + u"年"_s;
    return chineseDate(end.earliest) + u"与"_s + chineseDate(end.latest) + u"之间"_s;
}

QDate later(QDate a, QDate b)
{
    return !a.isValid() ? b : !b.isValid() ? a : std::max(a, b);
}

QDate earlier(QDate a, QDate b)
{
    return !a.isValid() ? b : !b.isValid() ? a : std::min(a, b);
}

/// The later of two starts.
IntervalEnd laterStart(const IntervalEnd &a, const IntervalEnd &b)
{
    if (a.kind == Kind::Known && b.kind == Kind::Known)
        return {Kind::Known, later(a.earliest, b.earliest), later(a.latest, b.latest), false};
    const QDate earliest = later(a.earliest, b.earliest);
    const bool isFounding = (a.isFounding && a.earliest == earliest) || (b.isFounding && b.earliest == earliest);
    return {Kind::Unknown, earliest, {}, isFounding};
}

/// The earlier of two ends.
IntervalEnd earlierEnd(const IntervalEnd &a, const IntervalEnd &b)
{
    if (a.kind == Kind::Open)
        return b;
    if (b.kind == Kind::Open)
        return a;
    if (a.kind == Kind::Known && b.kind == Kind::Known)
        return {Kind::Known, earlier(a.earliest, b.earliest), earlier(a.latest, b.latest), false};
    return {Kind::Unknown, {}, earlier(a.latest, b.latest), false};
}

} // namespace

IntervalEnd intervalEndOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString folded = foldForCompare(text);
    if (folded.startsWith(kNotLater)) {
        const IntervalEnd bound = intervalEndOf(folded.mid(kNotLater.size()));
        return {Kind::Unknown, {}, bound.latest, false};
    }
    static const QStringList lasting{u"至今"_s, u"长期"_s, u"在任"_s, u"在职"_s, u"现任"_s};
    if (folded.startsWith(u"9999"_s) || lasting.contains(folded))
        return {Kind::Open, {}, {}, false};
    // The form of nearly every register, without the many forms that people write.
    QDate day = folded.size() == 10 ? QDate::fromString(folded, Qt::ISODate) : QDate();
    QDate last = day;
    if (!day.isValid()) {
        const auto read = PartialDate::parse(text);
        if (!read || !read->firstDay() || !read->lastDay())
            return {};
        day = *read->firstDay();
        last = *read->lastDay();
    }
    if (day == QDate(1900, 1, 1))
        return {};
    return {Kind::Known, day, last, false};
}

RoleInterval roleIntervalOf(const IntervalTexts &texts)
{
    RoleInterval result;
    result.role = {roleStart(texts), roleEnd(texts)};
    result.service = serviceOf(texts);
    for (Interval *interval : {&result.role, &result.service}) {
        if (isContradictory(*interval)) {
            result.isContradictory = true;
            *interval = {};
        }
    }
    result.overlap = overlapOf(result.role, result.service);
    result.common = commonOf(result.role, result.service);
    return result;
}

Overlap overlapOf(const Interval &a, const Interval &b)
{
    const Bounds x(a);
    const Bounds y(b);
    if (x.firstStart >= y.lastEnd || y.firstStart >= x.lastEnd)
        return Overlap::No;
    return x.lastStart < y.firstEnd && y.lastStart < x.firstEnd ? Overlap::Yes : Overlap::Unsettled;
}

Interval commonOf(const Interval &a, const Interval &b)
{
    return {laterStart(a.from, b.from), earlierEnd(a.to, b.to)};
}

QString intervalText(const Interval &interval)
{
    const IntervalEnd &from = interval.from;
    const IntervalEnd &to = interval.to;
    QString text = u"起始待核"_s;
    if (from.kind == Kind::Known)
        text = dayText(from);
    else if (from.earliest.isValid())
        text += u"（不早于"_s + chineseDate(from.earliest) + (from.isFounding ? u"，按成立日期）"_s : u"）"_s);
    else if (from.latest.isValid())
        text += u"（不晚于"_s + chineseDate(from.latest) + u"）"_s;
    if (to.kind == Kind::Open)
        return text + u"至今"_s;
    if (to.kind == Kind::Known)
        return text + u"至"_s + dayText(to);
    return text + (to.latest.isValid() ? u"，终止待核（不晚于"_s + chineseDate(to.latest) + u"）"_s : u"，终止待核"_s);
}

QString intervalSentence(const RoleInterval &interval)
{
    QString text = u"登记任职期间"_s + intervalText(interval.role) + u"；在职期间"_s + intervalText(interval.service);
    if (interval.isContradictory)
        text += u"；日期前后矛盾，按不明处理"_s;
    switch (interval.overlap) {
    case Overlap::Yes:
        return text + u"；重合期间"_s + intervalText(interval.common);
    case Overlap::No:
        return text + u"；两者不重合"_s;
    case Overlap::Unsettled:
        return text + u"；是否重合，期间待核"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ducha
