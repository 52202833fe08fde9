#include "core/base/text_fold.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <algorithm>
#include <array>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t firstPrivate = 0xE815;
constexpr char32_t lastPrivate = 0xE864;
/// GB 18030-2005 table of the double bytes FE50–FEA0, in order; the 2000 edition put them at U+E815 and after.
constexpr std::array<char32_t, lastPrivate - firstPrivate + 1> privateUse = {
    0x2E81, 0x20087, 0x20089, 0x200CC, 0x2E84,  0x3473, 0x3447, 0x2E88, 0x2E8B, 0x9FB4, 0x359E, 0x361A,
    0x360E, 0x2E8C,  0x2E97,  0x396E,  0x3918,  0x9FB5, 0x39CF, 0x39DF, 0x3A73, 0x39D0, 0x9FB6, 0x9FB7,
    0x3B4E, 0x3C6E,  0x3CE0,  0x2EA7,  0x215D7, 0x9FB8, 0x2EAA, 0x4056, 0x415F, 0x2EAE, 0x4337, 0x2EB3,
    0x2EB6, 0x2EB7,  0x2298F, 0x43B1,  0x43AC,  0x2EBB, 0x43DD, 0x44D6, 0x4661, 0x464C, 0x9FB9, 0x4723,
    0x4729, 0x477C,  0x478D,  0x2ECA,  0x4947,  0x497A, 0x497D, 0x4982, 0x4983, 0x4985, 0x4986, 0x499F,
    0x499B, 0x49B7,  0x49B6,  0x9FBA,  0x241FE, 0x4CA3, 0x4C9F, 0x4CA0, 0x4CA1, 0x4C77, 0x4CA2, 0x4D13,
    0x4D14, 0x4D15,  0x4D16,  0x4D17,  0x4D18,  0x4D19, 0x4DAE, 0x9FBB};

bool isSpace(char32_t c)
{
    return QChar::isSpace(c);
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Marks without a shape of their own: format characters (zero width, bidirectional, soft hyphen) and controls.
bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control;
}

bool isPunctuation(char32_t c)
{
    return QChar::isPunct(c);
}

/// Visible ASCII but quotes and brackets, and the common ideographs: nothing is folded in a text of these alone. Nearly
/// all that lists hold are such texts, and looking at them is far quicker than normalising them.
bool isFoldedAlready(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit > u' ' && unit < 0x7F && !QStringView(u"'`[]{}").contains(c));
}

bool isIdeographic(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han || (c >= firstPrivate && c <= lastPrivate);
}

bool isMiddleDot(char32_t c)
{
    return c == 0x00B7 || c == 0x2022 || c == 0x2027 || c == 0x22C5 || c == 0x30FB || c == 0x0387 || c == 0x2219;
}

QString fromCodePoints(const QList<uint> &points)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

/// A name part: NFKC, no invisible characters, spaces only between letters of alphabetic scripts, one kind of dot.
QString cleanName(QStringView part)
{
    const auto isCommon = [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; };
    if (std::all_of(part.begin(), part.end(), isCommon))
        return part.toString(); // as nearly all are
    const QList<uint> points = foldPrivateUse(part).normalized(QString::NormalizationForm_KC).toUcs4();
    QList<uint> result;
    bool space = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (isSpace(c)) {
            space = true;
            continue;
        }
        if (isInvisible(c))
            continue;
        const bool dotBetweenIdeographs = c == U'.' && i > 0 && i + 1 < points.size() &&
                                          isIdeographic(points.at(i - 1)) && isIdeographic(points.at(i + 1));
        if (space && !result.isEmpty() && QChar::isLetter(c) && !isIdeographic(c) && QChar::isLetter(result.last()) &&
            !isIdeographic(result.last()))
            result.append(U' ');
        space = false;
        result.append(isMiddleDot(c) || dotBetweenIdeographs ? 0x00B7u : c);
    }
    return fromCodePoints(result);
}

/// The former names in a bracketed remark, or none when the remark is about something else.
QStringList formerNamesIn(const QString &remark)
{
    static constexpr std::array<QStringView, 6> words = {u"曾用名", u"原名", u"又名", u"曾名", u"别名", u"化名"};
    const QString text = remark.trimmed();
    for (const QStringView word : words) {
        if (!text.startsWith(word))
            continue;
        QString rest = text.mid(word.size()).trimmed();
        while (!rest.isEmpty() && (rest.front() == u'：' || rest.front() == u':' || rest.front() == u'为'))
            rest = rest.mid(1).trimmed();
        QStringList names;
        for (const QString &name : splitValues(rest))
            names.append(cleanName(name));
        names.removeAll(QString());
        return names;
    }
    return {};
}

bool isOpening(char32_t c)
{
    return QChar::category(c) == QChar::Punctuation_Open;
}

bool isClosing(char32_t c)
{
    return QChar::category(c) == QChar::Punctuation_Close;
}

QList<quint64> bigrams(QStringView text)
{
    QList<uint> points = foldForCompare(text).toUcs4();
    if (const bool hasWords = std::any_of(points.begin(), points.end(), [](uint c) { return !isPunctuation(c); });
        hasWords)
        points.removeIf([](uint c) { return isPunctuation(c); });
    QList<quint64> result;
    if (points.size() == 1)
        result.append(points.first());
    for (qsizetype i = 1; i < points.size(); ++i)
        result.append((quint64(points.at(i - 1)) << 32) | points.at(i));
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

qsizetype codePointCount(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate())
            --count;
    }
    return count;
}

QString beginning(QStringView text, qsizetype count)
{
    qsizetype end = 0;
    for (; count > 0 && end < text.size(); --count)
        end += text.at(end).isHighSurrogate() && end + 1 < text.size() && text.at(end + 1).isLowSurrogate() ? 2 : 1;
    return text.first(end).toString();
}

QString foldPrivateUse(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char32_t unit = c.unicode();
        if (unit >= firstPrivate && unit <= lastPrivate)
            result.append(QChar::fromUcs4(privateUse.at(unit - firstPrivate)));
        else
            result.append(c);
    }
    return result;
}

QString foldForCompare(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isFoldedAlready))
        return text.toString();
    const QList<uint> points = foldPrivateUse(text).normalized(QString::NormalizationForm_KC).toUcs4();
    QList<uint> result;
    result.reserve(points.size());
    for (const uint c : points) {
        if (isSpace(c) || isInvisible(c) || isVariationSelector(c) || c == U'\'' || c == U'`' || c == 0x2018 ||
            c == 0x2019)
            continue;
        result.append(isOpening(c) ? U'(' : isClosing(c) ? U')' : c);
    }
    // Once more: with the space of "e ˜" gone, the accent and the letter are one character.
    return fromCodePoints(result).normalized(QString::NormalizationForm_KC);
}

QString displaySafe(QStringView text)
{
    QList<uint> points = text.toUcs4();
    for (uint &c : points) {
        if (isInvisible(c) && c != U'\n' && c != U'\t')
            c = 0x25A1;
    }
    return fromCodePoints(points);
}

PersonName personName(QStringView cell)
{
    PersonName result;
    QString outside;
    QString inside;
    QStringList notes;
    int depth = 0;
    const auto closeRemark = [&] {
        const QStringList former = formerNamesIn(inside);
        result.formerNames += former;
        if (former.isEmpty() && !inside.trimmed().isEmpty())
            notes.append(inside.trimmed());
        inside.clear();
    };
    for (const QChar c : cell) {
        if (isOpening(c.unicode())) {
            if (depth++ > 0)
                inside.append(c);
        } else if (isClosing(c.unicode()) && depth > 0) {
            if (--depth > 0)
                inside.append(c);
            else
                closeRemark();
        } else {
            (depth > 0 ? inside : outside).append(c);
        }
    }
    if (depth > 0)
        closeRemark();
    result.name = cleanName(outside);
    result.note = notes.join(u'；');
    return result;
}

QStringList splitValues(QStringView cell)
{
    QStringList result;
    QString current;
    int depth = 0;
    const auto finish = [&] {
        if (const QString value = current.trimmed(); !value.isEmpty())
            result.append(value);
        current.clear();
    };
    const auto opened = std::count_if(cell.begin(), cell.end(), [](QChar c) { return isOpening(c.unicode()); });
    const auto closed = std::count_if(cell.begin(), cell.end(), [](QChar c) { return isClosing(c.unicode()); });
    const bool balanced = opened == closed; // a forgotten bracket must not swallow the rest of the cell
    for (const QChar c : cell) {
        if (isOpening(c.unicode()))
            ++depth;
        else if (isClosing(c.unicode()))
            depth = std::max(0, depth - 1);
        if (u"、，,；;/／\n\r\u2028\u2029\uFF64"_s.contains(c) && (depth == 0 || !balanced))
            finish();
        else
            current.append(c);
    }
    finish();
    return result;
}

bool isBlankCell(QStringView cell)
{
    const QString text = foldForCompare(cell);
    const bool onlyStrokes = std::all_of(text.begin(), text.end(), [](QChar c) { return u"/\\-—–―_─"_s.contains(c); });
    return onlyStrokes || text == u"无"_s || text == u"暂无"_s || text == u"空"_s || text == u"没有"_s;
}

double similarity(QStringView a, QStringView b)
{
    const QList<quint64> left = bigrams(a);
    const QList<quint64> right = bigrams(b);
    if (left.isEmpty() || right.isEmpty())
        return 0;
    QList<quint64> common;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
    return 2.0 * double(common.size()) / double(left.size() + right.size());
}

} // namespace ducha
