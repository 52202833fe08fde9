#include "core/document/flow.h"

#include "core/document/pen.h"
#include "core/document/table_flow.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString plainText(const QList<Piece> &pieces)
{
    QString text;
    for (const Piece &piece : pieces)
        text += piece.text;
    return text;
}

FontRole headingRole(int level)
{
    return level == 1 ? FontRole::Hei : level == 2 ? FontRole::Kai : FontRole::FangSong;
}

} // namespace

QStringList titleLines(const QString &title, int room)
{
    const QList<Character> all = charactersOf({{title}}, FontRole::Title);
    double width = 0;
    for (const Character &c : all)
        width += c.width;
    const int count = std::max(1, int(std::ceil(width / room)));
    // Each line a little longer than an equal share, so that the last is the shortest: an inverted trapezoid.
    const double share = count == 1 ? room : std::min<double>(room, std::ceil(width / count) + 1);
    QStringList lines;
    for (const BrokenLine &line : breakLines(all, {0, 0, share})) {
        QString text;
        for (const Character &c : line.characters)
            text += QString::fromUcs4(&c.character, 1);
        lines.append(text);
    }
    return lines;
}

void Flow::add(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block)) {
        const qsizetype first = m_strips.size();
        line(heading->pieces, headingRole(heading->level), {2, 0, double(sheet::kColumns)});
        for (qsizetype i = first; i < m_strips.size(); ++i)
            m_strips[i].keepWithNext = true;
        if (first < m_strips.size() && heading->level <= 3)
            m_strips[first].outline = OutlineEntry{plainText(heading->pieces), heading->level};
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        line(paragraph->pieces, FontRole::FangSong,
             {double(paragraph->indent), double(paragraph->hanging), double(sheet::kColumns - paragraph->right)});
    } else if (const auto *rows = std::get_if<Table>(&block)) {
        m_strips += tableStrips(*rows, m_pen);
    } else {
        blank(std::get<BlankLines>(block).count);
    }
}

void Flow::blank(int lines)
{
    for (int i = 0; i < lines; ++i)
        m_strips.append(Strip{});
}

void Flow::line(const QList<Piece> &pieces, FontRole role, const LineMeasure &measure)
{
    for (const BrokenLine &broken : breakLines(charactersOf(pieces, role), measure)) {
        Strip strip;
        strip.isBodyLine = true;
        strip.draw = [pen = &m_pen, broken](DocumentPage &page, double top) { pen->gridLine(page, broken, top); };
        m_strips.append(strip);
    }
}

void Flow::title(const QString &text, double size)
{
    const double em = size * sheet::kPoint;
    const PenStyle style{FontRole::Title, size};
    for (const QString &line : titleLines(text, int(sheet::kTextWidth / em))) {
        Strip strip;
        strip.keepWithNext = true;
        strip.isBodyLine = true;
        strip.draw = [pen = &m_pen, line, style, em](DocumentPage &page, double top) {
            const double left = sheet::kLeft + (sheet::kTextWidth - Pen::widthOf(line, style)) / 2;
            pen->text(page, line, left, top + (sheet::kLine - em) / 2, style);
        };
        m_strips.append(strip);
    }
}

void Flow::keepLastLine()
{
    const auto drawn = std::find_if(m_strips.rbegin(), m_strips.rend(), [](const Strip &s) { return bool(s.draw); });
    for (auto it = m_strips.rbegin(); it != m_strips.rend(); ++it) {
        it->keepWithNext = true;
        if (it == drawn)
            return;
    }
}

} // namespace ducha
