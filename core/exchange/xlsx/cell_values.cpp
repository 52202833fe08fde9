#include "core/exchange/xlsx/cell_values.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// The letters of a format's first section that mean parts of a date or time, without literals and conditions.
QString dateLetters(const QString &code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            static const QRegularExpression duration(u"^\\[[hms]+\\]"_s, QRegularExpression::CaseInsensitiveOption);
            if (duration.match(code.mid(i)).hasMatch())
                return {}; // [h]:mm counts hours and is no time of day
            i = end;
        } else if (code.mid(i).startsWith(u"General"_s, Qt::CaseInsensitive)) {
            i += 6;
        } else if (code.mid(i).startsWith(u"AM/PM"_s, Qt::CaseInsensitive)) {
            i += 4;
        } else if (c == u'e' || QStringView(u"ymdhs").contains(c.toLower())) {
            letters += c == u'e' ? u'y' : c.toLower();
        }
    }
    return letters;
}

QString timeText(int seconds)
{
    const QTime time = QTime(0, 0).addSecs(seconds);
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

} // namespace

NumberKind kindOfFormat(const QString &code)
{
    const QString letters = dateLetters(code);
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool day = letters.contains(u'd');
    const bool year = letters.contains(u'y');
    if (day || (year && time))
        return time ? NumberKind::DateTime : NumberKind::Date;
    if (time)
        return NumberKind::Time;
    if (year)
        return letters.contains(u'm') ? NumberKind::Month : NumberKind::Year;
    return NumberKind::Number;
}

NumberKind kindOfBuiltIn(int format)
{
    switch (format) {
    case 17: // mmm-yy
    case 27: // yyyy年m月
    case 36:
    case 50:
    case 52:
    case 57:
        return NumberKind::Month;
    case 22:
        return NumberKind::DateTime;
    case 18:
    case 19:
    case 20:
    case 21:
    case 32: // h时mm分
    case 33:
    case 34: // 上午/下午h时mm分
    case 35:
    case 45:
    case 47:
    case 55:
    case 56:
        return NumberKind::Time;
    default:
        return (format >= 14 && format <= 16) || (format >= 28 && format <= 31) || (format >= 51 && format <= 58)
                   ? NumberKind::Date
                   : NumberKind::Number;
    }
}

QString numberText(const QString &value)
{
    // Programs write long numbers out, which no double holds: what stands there is right, and nothing near it.
    constexpr qsizetype digitsOfDouble = 15;
    const QString trimmed = value.trimmed();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (trimmed.size() > digitsOfDouble && std::all_of(trimmed.begin(), trimmed.end(), isDigit))
        return trimmed;
    bool isNumber = false;
    const double parsed = trimmed.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(parsed))
        return value;
    if (parsed == 0)
        return u"0"_s;
    const double size = std::abs(parsed);
    return QString::number(parsed, size >= 1e-7 && size < 1e21 ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString dayText(const QString &value, NumberKind kind, bool is1904)
{
    bool isNumber = false;
    const double serial = value.trimmed().toDouble(&isNumber);
    constexpr double lastDay = 2'958'465; // 9999-12-31
    if (kind == NumberKind::Number || !isNumber || !(serial >= 0) || serial > lastDay + 1)
        return numberText(value);
    constexpr int secondsOfDay = 86'400;
    auto day = qint64(std::floor(serial));
    // Half a second decides, so that 0.99999 of a minute is the next one.
    auto seconds = int(std::floor((serial - double(day)) * secondsOfDay + 0.5));
    if (seconds == secondsOfDay) {
        seconds = 0;
        ++day;
    }
    if (kind == NumberKind::Time || (day == 0 && !is1904))
        return timeText(seconds);
    // The 1900 system has a 29 February 1900, day 60, that never was; before it days are one later than they seem.
    if (!is1904 && day == 60)
        return numberText(value);
    const QDate date = is1904 ? QDate(1904, 1, 1).addDays(day) : QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
    switch (kind) {
    case NumberKind::Month:
        return date.toString(u"yyyy-MM"_s);
    case NumberKind::Year:
        return date.toString(u"yyyy"_s);
    case NumberKind::DateTime:
        return seconds == 0 ? date.toString(Qt::ISODate) : date.toString(Qt::ISODate) + u' ' + timeText(seconds);
    case NumberKind::Number:
    case NumberKind::Date:
    case NumberKind::Time:
        break;
    }
    return date.toString(Qt::ISODate);
}

QString unescapedText(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    // A half without the other is no character.
    const QList<uint> points = result.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

CellName cellName(QStringView text)
{
    CellName name;
    constexpr int most = 10'000'000;
    for (const QChar c : text) {
        const char16_t letter = c.toUpper().unicode();
        if (letter == u'$')
            continue;
        if (letter >= u'A' && letter <= u'Z' && name.row == 0 && name.column < most)
            name.column = name.column * 26 + (letter - u'A' + 1);
        else if (letter >= u'0' && letter <= u'9' && name.column > 0 && name.row < most)
            name.row = name.row * 10 + (letter - u'0');
        else
            return {};
    }
    return name.row > 0 && name.column > 0 ? name : CellName{};
}

} // namespace ducha
