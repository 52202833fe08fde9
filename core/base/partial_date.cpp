#include "core/base/partial_date.h"

#include "core/base/text_fold.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Days that offices write: nothing in this work is older or further off, so other numbers are not dates.
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

struct Period {
    std::optional<QDate> first;
    std::optional<QDate> last;
    PartialDate::Precision precision = PartialDate::Precision::None;
    bool meansEnd = false;
};

QString replaceNumerals(const QString &text, const QRegularExpression &numerals)
{
    QString result;
    qsizetype done = 0;
    for (auto matches = numerals.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = chineseNumber(match.captured());
        result += text.mid(done, match.capturedStart() - done);
        result += value ? QString::number(*value) : match.captured();
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

/// One notation for the many ways to type the same: half width, no spaces, Arabic digits, one kind of stroke and dot.
QString normalised(const QString &text)
{
    static const QRegularExpression yearNumerals(u"[〇零○一二三四五六七八九]{4}(?=年)"_s);
    static const QRegularExpression numerals(
        u"[一二两三四五六七八九十廿卅]{1,4}(?=月|日|号|季度|个?工作日|个?星期|个月|天|周|年(?:以)?内)"_s);
    QString result = text.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression timeOfDay(
        u"(?<=\\d)[T ]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"_s);
    result.remove(timeOfDay);
    result = foldForCompare(result);
    static const QRegularExpression weekday(u"\\(?(星期|周)[一二三四五六日天]\\)?$"_s);
    result.remove(weekday);
    for (const QChar stroke : u"—–‐‑−－"_s)
        result.replace(stroke, u'-');
    result.replace(u'。', u'.');
    result.replace(u'\u25CB', u'〇');
    static const QRegularExpression latinZero(u"(?<=[一二三四五六七八九〇])[OoО](?=[一二三四五六七八九〇OoО])"_s);
    result.replace(latinZero, u"〇"_s);
    result = replaceNumerals(result, yearNumerals);
    return replaceNumerals(result, numerals);
}

bool isUsualYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

std::optional<Period> dayPeriod(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || !isUsualYear(year))
        return std::nullopt;
    return Period{date, date, PartialDate::Precision::Day, false};
}

std::optional<Period> monthsPeriod(int year, int firstMonth, int lastMonth, PartialDate::Precision precision)
{
    if (!isUsualYear(year) || firstMonth < 1 || lastMonth > 12 || firstMonth > lastMonth)
        return std::nullopt;
    const QDate last(year, lastMonth, 1);
    return Period{QDate(year, firstMonth, 1), QDate(year, lastMonth, last.daysInMonth()), precision, false};
}

/// 上旬, 中旬, 下旬, 初, 底, 末 of a month; empty is the whole of it.
std::optional<Period> partOfMonth(int year, int month, const QString &part)
{
    auto period = monthsPeriod(year, month, month, PartialDate::Precision::Month);
    if (!period || part.isEmpty())
        return period;
    if (part == u"上旬"_s || part == u"初"_s)
        period->last = QDate(year, month, 10);
    else if (part == u"中旬"_s) {
        period->first = QDate(year, month, 11);
        period->last = QDate(year, month, 20);
    } else if (part == u"下旬"_s)
        period->first = QDate(year, month, 21);
    else
        period->meansEnd = true;
    return period;
}

/// 底, 上半年, 第3季度 … of a year; empty is the whole of it.
std::optional<Period> partOfYear(int year, const QString &part)
{
    constexpr auto yearly = PartialDate::Precision::Year;
    if (part == u"上半年"_s)
        return monthsPeriod(year, 1, 6, yearly);
    if (part == u"下半年"_s)
        return monthsPeriod(year, 7, 12, yearly);
    if (part.endsWith(u"季度"_s)) {
        const int quarter = part.at(part.size() - 3).digitValue();
        return monthsPeriod(year, quarter * 3 - 2, quarter * 3, yearly);
    }
    auto period = monthsPeriod(year, 1, 12, yearly);
    if (period)
        period->meansEnd = part.startsWith(u'底') || part.startsWith(u'末');
    return period;
}

/// Dates written with 年, 月, 日. A missing year is the assumed one, or leaves a period without days.
std::optional<Period> wordedPeriod(const QString &text, std::optional<int> assumedYear)
{
    static const QRegularExpression form(
        u"^(?:(?<y>\\d{4}|\\d{2})年度?|本年度?|今年)?"
        "(?:(?<m>\\d{1,2})月份?(?:(?<d>\\d{1,2})[日号]?|(?<mp>上旬|中旬|下旬|初|底|末))?"
        "|(?<yp>年?[底末]|上半年|下半年|第?[1-4]季度))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return std::nullopt;
    std::optional<int> year = assumedYear;
    if (const QString written = match.captured(u"y"_s); !written.isEmpty())
        year = written.size() == 4 ? written.toInt() : written.toInt() + (written.toInt() < 50 ? 2000 : 1900);
    const QString month = match.captured(u"m"_s);
    const QString day = match.captured(u"d"_s);
    if (text.size() == 1)
        return std::nullopt; // 底 alone says nothing
    if (!year) {
        // 2 February exists in every year, 30 February in none: a leap year tells which days can be meant at all.
        const bool possible = month.isEmpty() || QDate(2000, month.toInt(), day.isEmpty() ? 1 : day.toInt()).isValid();
        return possible ? std::optional(Period{}) : std::nullopt;
    }
    if (!day.isEmpty())
        return dayPeriod(*year, month.toInt(), day.toInt());
    if (!month.isEmpty())
        return partOfMonth(*year, month.toInt(), match.captured(u"mp"_s));
    QString part = match.captured(u"yp"_s);
    if (part.startsWith(u'年'))
        part.remove(0, 1);
    return partOfYear(*year, part);
}

std::optional<Period> numericPeriod(const QString &text)
{
    static const QRegularExpression day(u"^(\\d{4}|\\d{2})([-./])(\\d{1,2})\\2(\\d{1,2})\\.?$"_s);
    static const QRegularExpression month(u"^(\\d{4})[-./](\\d{1,2})$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})?$"_s);
    static const QRegularExpression serial(u"^(\\d{5})(\\.\\d+)?$"_s);
    static const QRegularExpression year(u"^\\d{4}$"_s);
    if (const auto m = day.match(text); m.hasMatch()) {
        const int written = m.captured(1).toInt();
        const int full = m.captured(1).size() == 4 ? written : written + (written < 50 ? 2000 : 1900);
        return dayPeriod(full, m.captured(3).toInt(), m.captured(4).toInt());
    }
    if (const auto m = month.match(text); m.hasMatch())
        return monthsPeriod(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(2).toInt(),
                            PartialDate::Precision::Month);
    if (const auto m = serial.match(text); m.hasMatch()) {
        const int number = m.captured(1).toInt();
        if (number < 20000 || number > 80000)
            return std::nullopt;
        const QDate date = QDate(1899, 12, 30).addDays(number); // the 1900 system counts a 29 February 1900
        return Period{date, date, PartialDate::Precision::Day, false};
    }
    if (const auto m = compact.match(text); m.hasMatch()) {
        const int monthNumber = m.captured(2).toInt();
        if (!m.captured(3).isEmpty())
            return dayPeriod(m.captured(1).toInt(), monthNumber, m.captured(3).toInt());
        return monthsPeriod(m.captured(1).toInt(), monthNumber, monthNumber, PartialDate::Precision::Month);
    }
    if (year.match(text).hasMatch())
        return monthsPeriod(text.toInt(), 1, 12, PartialDate::Precision::Year);
    return std::nullopt;
}

std::optional<Period> periodOf(QString text, std::optional<int> assumedYear)
{
    static const std::array<QStringView, 6> words = {u"长期", u"长期坚持", u"立即", u"即知即改", u"立行立改", u"至今"};
    if (std::find(words.begin(), words.end(), QStringView(text)) != words.end())
        return Period{};
    static const QRegularExpression before(u"(之前|以前|前)$"_s);
    text.remove(before);
    if (const auto numeric = numericPeriod(text))
        return numeric;
    return wordedPeriod(text, assumedYear);
}

bool holdsAny(const QString &text, const auto &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

std::optional<DueTerm::Span> spanIn(const QString &text)
{
    static const QRegularExpression months(u"(\\d{1,3})个月"_s);
    static const QRegularExpression workingDays(u"(\\d{1,3})个?工作日"_s);
    static const QRegularExpression days(u"(?<![月\\d])(\\d{1,3})(?:天|日(?=以?内))"_s);
    static const QRegularExpression weeks(u"(\\d{1,2})(?:周|个?星期)"_s);
    static const QRegularExpression years(u"(?<!\\d)(\\d{1,2})年(?=以?内)"_s);
    if (const auto m = months.match(text); m.hasMatch())
        return DueTerm::Span{m.captured(1).toInt(), DueTerm::Unit::Month};
    if (text.contains(u"半年内"_s))
        return DueTerm::Span{6, DueTerm::Unit::Month};
    if (text.contains(u"半个月"_s) || text.contains(u"半月内"_s))
        return DueTerm::Span{15, DueTerm::Unit::Day};
    if (const auto m = workingDays.match(text); m.hasMatch())
        return DueTerm::Span{m.captured(1).toInt(), DueTerm::Unit::WorkingDay};
    if (const auto m = weeks.match(text); m.hasMatch())
        return DueTerm::Span{m.captured(1).toInt() * 7, DueTerm::Unit::Day};
    if (const auto m = years.match(text); m.hasMatch())
        return DueTerm::Span{m.captured(1).toInt() * 12, DueTerm::Unit::Month};
    if (const auto m = days.match(text); m.hasMatch())
        return DueTerm::Span{m.captured(1).toInt(), DueTerm::Unit::Day};
    return std::nullopt;
}

} // namespace

std::optional<PartialDate> PartialDate::parse(const QString &text, std::optional<int> assumedYear)
{
    const auto period = periodOf(normalised(text), assumedYear);
    if (!period)
        return std::nullopt;
    PartialDate result;
    result.m_original = text;
    result.m_first = period->first;
    result.m_last = period->last;
    result.m_precision = period->precision;
    result.m_meansEnd = period->meansEnd;
    return result;
}

PartialDate PartialDate::of(QDate day)
{
    PartialDate result;
    result.m_original = chineseDate(day);
    if (day.isValid()) {
        result.m_first = day;
        result.m_last = day;
        result.m_precision = Precision::Day;
    }
    return result;
}

std::optional<DueTerm> DueTerm::parse(const QString &text, std::optional<int> assumedYear)
{
    static constexpr std::array<QStringView, 9> immediate = {
        u"立行立改", u"即知即改", u"立知立改", u"立查立改", u"即行即改", u"边督边改", u"立即", u"即时", u"马上"};
    static constexpr std::array<QStringView, 6> lasting = {u"长期", u"持续", u"常态", u"常抓", u"坚持", u"不断"};
    static const QRegularExpression dates(
        u"\\d{4}年(?:\\d{1,2}月(?:份)?(?:\\d{1,2}[日号]?|上旬|中旬|下旬|初|底|末)?|年?[底末]|上半年|下半年|第?[1-4]"
        u"季度)?"
        "|(?<!\\d)\\d{4}[-./]\\d{1,2}(?:[-./"
        "]\\d{1,2})?(?!\\d)|(?<!\\d)(?:19|20)\\d{6}(?!\\d)|(?<!\\d)\\d{2}\\.\\d{1,2}\\.\\d{1,2}(?!\\d)"
        "|(?<!\\d)\\d{1,2}月(?:\\d{1,2}[日号]|上旬|中旬|下旬|初|底|末)|(?:今年|本年)?年?底(?=前)|年底|(?:今年|本年)(?:上半年|下半年)"_s);
    DueTerm term;
    term.original = text;
    const QString plain = normalised(text);
    bool known = false;
    const auto take = [&](const Period &period) {
        known = true;
        if (period.last && (!term.date || *period.last > *term.date))
            term.date = period.last;
    };
    if (const auto whole = periodOf(plain, assumedYear)) {
        take(*whole);
    } else {
        for (auto matches = dates.globalMatch(plain); matches.hasNext();) {
            if (const auto period = periodOf(matches.next().captured(), assumedYear))
                take(*period);
        }
        term.span = spanIn(plain);
    }
    term.isImmediate = holdsAny(plain, immediate);
    term.isLongTerm = holdsAny(plain, lasting);
    if (!known && !term.span && !term.isImmediate && !term.isLongTerm)
        return std::nullopt;
    return term;
}

} // namespace ducha
