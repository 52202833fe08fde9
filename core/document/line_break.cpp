#include "core/document/line_break.h"

#include <algorithm>

namespace ducha {

namespace {

constexpr QStringView kNoStart = u"，。、；：！？”’）》〉」』】〕］｝…—·％‰℃)]},.;:!?%";
constexpr QStringView kNoEnd = u"“‘（《〈「『【〔［｛([{";
constexpr QStringView kWhiteRight = u"，。、；：！”’）》〉」』】〕";
constexpr QStringView kWhiteLeft = u"“‘（《〈「『【〔";
constexpr int kMostPulledIn = 2;
constexpr double kMostSpread = 3; // cells

bool in(QStringView set, char32_t character)
{
    return character < 0x10000 && set.contains(QChar(char16_t(character)));
}

/// Part of a word of Latin letters or of a number, which is not broken.
bool isLatin(char32_t c)
{
    return (c >= 0x20 && c < 0x7f) || (c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7);
}

/// Cells that a character takes: 1 full width, 0.5 digits and most letters; wide letters need more, or they run into
/// each other, as the two of WT do. Letters with accents are as wide as ideographs in some Chinese faces.
double widthOf(char32_t c)
{
    constexpr QStringView kWide = u"MWm@%#+<=>_~";
    if (c < 0x20 || c >= 0x7f || in(kWide, c))
        return 1;
    const bool isCapital = c >= U'A' && c <= U'Z' && c != U'I' && c != U'J';
    return isCapital || c == U'w' || c == U'&' ? 0.75 : 0.5;
}

/// May the line be broken between the two?
bool mayBreak(const Character &before, const Character &after)
{
    if (in(kNoStart, after.character) || in(kNoEnd, before.character))
        return false;
    const bool word = isLatin(before.character) && isLatin(after.character);
    return !word || before.character == U' ' || after.character == U' ';
}

class Breaker {
public:
    Breaker(const QList<Character> &text, const LineMeasure &measure) : m_text(text), m_measure(measure) {}

    QList<BrokenLine> lines()
    {
        QList<BrokenLine> lines;
        while (m_next < m_text.size()) {
            const double indent = lines.isEmpty() ? m_measure.first : m_measure.others;
            lines.append(takeLine(indent));
        }
        return lines;
    }

private:
    BrokenLine takeLine(double indent)
    {
        const double room = m_measure.width - indent;
        qsizetype end = m_next;
        double used = 0;
        while (end < m_text.size() && used + m_text.at(end).width <= room + 1e-9)
            used += m_text.at(end++).width;
        if (end == m_next)
            ++end; // wider than the line: it must stand somewhere
        if (end == m_text.size())
            return place(end, indent, 0, 0);
        if (mayBreak(m_text.at(end - 1), m_text.at(end)))
            return place(end, indent, room - used, 0);
        if (m_measure.squeezed) {
            if (const auto pulled = pullIn(end, used, room))
                return place(pulled->first, indent, 0, pulled->second);
        }
        qsizetype back = end;
        while (back > m_next + 1 && !mayBreak(m_text.at(back - 1), m_text.at(back)))
            --back;
        if (back <= m_next + 1)
            back = end; // one unbreakable word longer than a line
        double width = 0;
        for (qsizetype i = m_next; i < back; ++i)
            width += m_text.at(i).width;
        return place(back, indent, room - width, 0);
    }

    /// The end of the line, and how much each of its marks must give, when squeezing brings the forbidden marks in.
    std::optional<QPair<qsizetype, double>> pullIn(qsizetype end, double used, double room) const
    {
        qsizetype to = end;
        while (to < m_text.size() && to - end < kMostPulledIn) {
            used += m_text.at(to++).width;
            if (to == m_text.size() || mayBreak(m_text.at(to - 1), m_text.at(to)))
                break;
        }
        if (to < m_text.size() && !mayBreak(m_text.at(to - 1), m_text.at(to)))
            return std::nullopt;
        const auto marks = std::count_if(m_text.begin() + m_next, m_text.begin() + to,
                                         [](const Character &c) { return whiteHalf(c.character) != WhiteHalf::None; });
        const double excess = used - room;
        if (marks == 0 || excess > 0.5 * double(marks))
            return std::nullopt;
        return std::pair(to, excess / double(marks));
    }

    BrokenLine place(qsizetype end, double indent, double spare, double squeeze)
    {
        BrokenLine line;
        line.last = end == m_text.size();
        const auto gaps = double(end - m_next - 1);
        // A long word that went to the next line leaves a hole that no spreading hides: such a line stays ragged.
        const double spread = !line.last && gaps > 0 && spare <= kMostSpread ? spare / gaps : 0;
        double at = indent;
        for (qsizetype i = m_next; i < end; ++i) {
            const Character &c = m_text.at(i);
            const WhiteHalf white = whiteHalf(c.character);
            const bool gives = squeeze > 0 && white != WhiteHalf::None;
            line.starts.append(gives && white == WhiteHalf::Left ? at - squeeze : at);
            line.characters.append(c);
            at += c.width + spread - (gives ? squeeze : 0);
        }
        m_next = end;
        return line;
    }

    const QList<Character> &m_text;
    LineMeasure m_measure;
    qsizetype m_next = 0;
};

} // namespace

WhiteHalf whiteHalf(char32_t character)
{
    return in(kWhiteLeft, character)    ? WhiteHalf::Left
           : in(kWhiteRight, character) ? WhiteHalf::Right
                                        : WhiteHalf::None;
}

QList<Character> charactersOf(const QList<Piece> &pieces, FontRole role)
{
    QList<Character> characters;
    for (const Piece &piece : pieces) {
        for (const uint c : piece.text.toUcs4())
            characters.append({char32_t(c), widthOf(char32_t(c)), piece.hei ? FontRole::Hei : role, piece.tag});
    }
    return characters;
}

QList<BrokenLine> breakLines(const QList<Character> &text, const LineMeasure &measure)
{
    return Breaker(text, measure).lines();
}

} // namespace ducha
