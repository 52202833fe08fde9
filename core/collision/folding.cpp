#include "core/collision/folding.h"

#include "core/base/text_fold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// What names are separated with where they have several parts; foldForCompare makes full-width ones half-width.
constexpr QStringView kDots = u"\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65\u0387\u1427\u2E31\uFE52.\uFF0E";

/// Pairs of a variant and the common character. Only characters that are the same in a name: a person is registered
/// with one and signs with the other.
constexpr QStringView kVariants =
    u"峯峰喆哲淸清眞真強强昇升陞升堃坤甦苏邨村燿耀鎔镕鉅钜傑杰國国華华偉伟鳳凤麗丽榮荣軍军紅红蘭兰龍龙藝艺慶庆豐丰"
    u"義义東东陳陈張张劉刘楊杨黃黄趙赵吳吴孫孙鄭郑馬马許许蔣蒋韓韩馮冯鄧邓蕭萧閻阎葉叶錢钱嚴严陸陆盧卢賀贺龔龚譚谭"
    u"魯鲁範范湯汤羅罗謝谢鄒邹蘇苏呂吕產产産产戶户戸户為为爲为雲云靜静潔洁嬌娇穎颖頴颖鵬鹏濤涛剛刚銀银鐵铁鋼钢錦锦"
    u"鈞钧鍾钟鐘钟淩凌凃涂塗涂甯宁寧宁寗宁晉晋晧皓皙晳栢柏羣群秊年囯国";

bool isDot(char16_t c)
{
    return kDots.contains(QChar(c));
}

char32_t variantOf(char32_t c)
{
    for (qsizetype i = 0; i + 1 < kVariants.size(); i += 2) {
        if (kVariants.at(i).unicode() == c)
            return kVariants.at(i + 1).unicode();
    }
    return c;
}

/// A character as the comparison sees it; 0 for one that it does not see.
char32_t foldedOf(char16_t c)
{
    if (c >= 0xAC00 && c < 0xE000)
        return c; // Hangul, and halves of characters beyond the basic plane
    if (c >= 0x3400 && c < 0xA000)
        return variantOf(c); // ideographs have no other shape in NFKC
    if (isDot(c))
        return 0xB7;
    if (c == u'Х' || c == u'х')
        return U'X'; // Cyrillic, in numbers
    const QString folded = foldForCompare(QStringView(&c, 1));
    if (folded.isEmpty())
        return 0;
    const QList<uint> points = folded.toUcs4();
    // What becomes several characters (a ligature, ㈱) stays as it is: it is in no name and no number.
    if (points.size() != 1 || points.constFirst() > 0xFFFF)
        return c;
    return isDot(char16_t(points.constFirst())) ? 0xB7 : variantOf(points.constFirst());
}

/// Decodes characters of GB18030, each on a line of its own; U+FFFD for bytes that are none of the basic plane.
QList<char32_t> decodedLines(const QByteArray &lines)
{
    QStringDecoder decoder("GB18030", QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(lines);
    QList<char32_t> characters;
    for (const QStringView line : QStringView(text).split(u'\n'))
        characters.append(line.size() == 1 ? line.front().unicode() : 0xFFFD);
    return characters;
}

void addGb18030(scan::FoldTable &table)
{
    const auto byte = [](unsigned value) { return char(static_cast<unsigned char>(value)); };
    QByteArray pairs;
    for (unsigned lead = 0x81; lead <= 0xFE; ++lead) {
        for (unsigned trail = 0x40; trail <= 0xFE; ++trail)
            pairs.append(byte(lead)).append(byte(trail == 0x7F ? 0x40 : trail)).append('\n');
    }
    const QList<char32_t> ofPairs = decodedLines(pairs);
    for (unsigned i = 0; i < 126 * 191; ++i) {
        if (i % 191 != 0x7F - 0x40)
            table.setPair(static_cast<unsigned char>(0x81 + i / 191), static_cast<unsigned char>(0x40 + i % 191),
                          ofPairs.value(i, 0xFFFD));
    }
    QByteArray fours;
    for (unsigned n = 0; n < scan::FoldTable::kFours; ++n)
        fours.append(byte(0x81 + n / 12600))
            .append(byte(0x30 + n / 1260 % 10))
            .append(byte(0x81 + n / 10 % 126))
            .append(byte(0x30 + n % 10))
            .append('\n');
    const QList<char32_t> ofFours = decodedLines(fours);
    for (std::size_t n = 0; n < scan::FoldTable::kFours; ++n)
        table.setFour(n, ofFours.value(qsizetype(n), 0xFFFD));
}

std::string foldedUtf8(const scan::FoldTable &folds, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::u32string characters;
    folds.folded({bytes.constData(), std::size_t(bytes.size())}, scan::Encoding::Utf8, characters);
    std::string folded;
    for (const char32_t c : characters)
        scan::appendUtf8(c, folded);
    return folded;
}

} // namespace

Result<scan::FoldTable> foldTable(scan::Encoding encoding)
{
    scan::FoldTable table;
    for (char32_t c = 0; c < 0x10000; ++c)
        table.fold(c, foldedOf(char16_t(c)));
    if (encoding == scan::Encoding::Gb18030) {
        if (!QStringDecoder("GB18030").isValid())
            return Error{Error::Code::Io,
                         {QT_TRANSLATE_NOOP("core", "This system cannot read GB18030. Save the file as UTF-8.")}};
        addGb18030(table);
    }
    return table;
}

std::vector<scan::Wanted> wantedOf(const Roster &roster, const scan::FoldTable &folds)
{
    std::vector<scan::Wanted> wanted;
    wanted.reserve(std::size_t(roster.entries.size()));
    for (const RosterEntry &entry : roster.entries) {
        scan::Wanted one{entry.number.toStdString(), {}};
        for (const QString &name : QStringList{entry.name} + entry.formerNames) {
            const std::string folded = foldedUtf8(folds, name);
            if (!folded.empty())
                one.names.push_back(folded);
        }
        wanted.push_back(std::move(one));
    }
    return wanted;
}

QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : name) {
        if (const char32_t to = foldedOf(c.unicode()); to != 0)
            folded += QChar(char16_t(to));
    }
    return folded;
}

bool sameName(const QString &a, const QString &b)
{
    return foldedName(a) == foldedName(b);
}

FoldedAway foldedAway(const QString &a, const QString &b)
{
    FoldedAway away;
    if (a == b)
        return away;
    const auto isSpace = [](QChar c) { return foldForCompare(QStringView(&c, 1)).isEmpty(); };
    const auto withoutSpaces = [&](QString text) {
        text.removeIf(isSpace);
        return text;
    };
    const QString tightA = withoutSpaces(a);
    const QString tightB = withoutSpaces(b);
    away.spaces = tightA.size() != a.size() || tightB.size() != b.size();
    for (qsizetype i = 0; i < std::min(tightA.size(), tightB.size()); ++i) {
        const QChar x = tightA.at(i);
        const QChar y = tightB.at(i);
        if (x == y)
            continue;
        if (isDot(x.unicode()) && isDot(y.unicode()))
            away.dots = true;
        else if (foldForCompare(QStringView(&x, 1)) == foldForCompare(QStringView(&y, 1)))
            away.width = true;
        else
            away.variants = true;
    }
    return away;
}

} // namespace ducha
