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

QStringList brokenTitle(const QList<Character> &title, double room)
{
    QStringList lines;
    for (const BrokenLine &line : breakLines(title, {0, 0, room, false})) {
        QString text;
        for (const Character &c : line.characters)
            text += QString::fromUcs4(&c.character, 1);
        lines.append(text);
    }
    return lines;
}

/// Does the end of a line part one of the words that titles of the office are full of?
bool partsWord(const QStringList &lines)
{
    static const QStringList words{u"人民法院"_s,   u"人民检察院"_s, u"公安局"_s,     u"公安分局"_s, u"司法局"_s,
                                   u"政法委员会"_s, u"政法委"_s,     u"纪检监察组"_s, u"政治督察"_s, u"反馈意见"_s,
                                   u"整改"_s,       u"落实"_s,       u"贯彻"_s,       u"工作"_s,     u"情况"_s,
                                   u"座谈会"_s,     u"纪要"_s,       u"通知"_s,       u"方案"_s,     u"报告"_s};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        for (const QString &word : words) {
            for (qsizetype cut = 1; cut < word.size(); ++cut) {
                if (lines.at(i - 1).endsWith(word.left(cut)) && lines.at(i).startsWith(word.mid(cut)))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

QStringList titleLines(const QString &title, int room)
{
    const QList<Character> all = charactersOf({{title}}, FontRole::Title);
    double width = 0;
    for (const Character &c : all)
        width += c.width;
    const int count = std::max(1, int(std::ceil(width / room)));
    // Each line a little longer than an equal share, so that the last is the shortest: an inverted trapezoid. Where
    // that parts a word, the nearest share that parts none.
    const double share = count == 1 ? room : std::min<double>(room, std::ceil(width / count) + 1);
    const QStringList balanced = brokenTitle(all, share);
    for (const double by : {0, -1, 1, -2, 2, 3, -3, 4, 5, 6}) {
        const double wanted = share + by;
        if (wanted < 1 || wanted > room)
            continue;
        const QStringList lines = brokenTitle(all, wanted);
        if (lines.size() == balanced.size() && !partsWord(lines))
            return lines;
    }
    return balanced;
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
    } else if (const auto *record = std::get_if<NextRecord>(&block)) {
        const qsizetype first = m_strips.size();
        title(record->title, kTitleSize);
        m_strips[first].breakBefore = true;
        m_strips[first].outline = OutlineEntry{record->title, 1};
        blank();
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
