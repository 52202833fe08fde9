#include "core/base/chinese_text.h"

#include <array>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView digits = u"〇一二三四五六七八九";

int digitValue(QChar c)
{
    if (c == u'零' || c == u'○')
        return 0;
    if (c == u'两')
        return 2;
    return static_cast<int>(digits.indexOf(c));
}

int unitValue(QChar c)
{
    return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
}

/// A number with units, such as 二十三; the units must fall, so that 百十 or 十百 is not read as anything.
std::optional<int> withUnits(QStringView text)
{
    int total = 0;
    int pending = -1;
    int lastUnit = 10000;
    for (const QChar c : text) {
        if (c == u'廿' || c == u'卅') {
            if (pending >= 0 || lastUnit <= 10)
                return std::nullopt;
            total += c == u'廿' ? 20 : 30;
            lastUnit = 10;
        } else if (const int unit = unitValue(c); unit > 0) {
            if (unit >= lastUnit || pending == 0 || (pending < 0 && (unit != 10 || total != 0)))
                return std::nullopt;
            total += (pending < 0 ? 1 : pending) * unit;
            pending = -1;
            lastUnit = unit;
        } else {
            const int digit = digitValue(c);
            if (digit < 0 || pending > 0 || (pending == 0 && digit == 0))
                return std::nullopt;
            pending = digit;
        }
    }
    if (pending == 0 && total > 0)
        return std::nullopt;
    return total + std::max(pending, 0);
}

} // namespace

QString chineseDate(QDate date)
{
    if (!date.isValid())
        return {};
    return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

QString chineseNumeral(int number)
{
    if (number < 0 || number > 9999)
        return {};
    if (number < 10)
        return digits.at(number);
    QString result;
    bool gap = false;
    static constexpr std::array<std::pair<int, QStringView>, 4> units = {
        {{1000, u"千"}, {100, u"百"}, {10, u"十"}, {1, u""}}};
    for (const auto &[unit, name] : units) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            gap = !result.isEmpty();
            continue;
        }
        if (gap)
            result += u'零';
        gap = false;
        const bool plainTen = unit == 10 && digit == 1 && result.isEmpty(); // 十一, but 一百一十一
        if (!plainTen)
            result += digits.at(digit);
        result += name;
    }
    return result;
}

std::optional<int> chineseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 7)
        return std::nullopt;
    bool plainDigits = text.size() > 1 && text.size() <= 4;
    int value = 0;
    for (const QChar c : text) {
        const int digit = digitValue(c);
        plainDigits = plainDigits && digit >= 0 && c != u'两';
        value = value * 10 + std::max(digit, 0);
        if (value > 9999)
            value = 0;
    }
    return plainDigits ? std::optional(value) : withUnits(text);
}

} // namespace ducha
