#include "core/document/flow.h"

#include "core/document/pen.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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
        table(*rows);
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
        strip.draw = [pen = &m_pen, broken](Page &page, double top) { pen->gridLine(page, broken, top); };
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
        strip.draw = [pen = &m_pen, line, style, em](Page &page, double top) {
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

void Flow::table(const Table &table)
{
    constexpr double kPadding = 1.2; // millimetres inside a cell
    const double cell = table.size * sheet::kPoint;
    const double pitch = cell * 1.35;
    const double total = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                         [](double sum, const TableColumn &c) { return sum + c.width; });
    QList<double> widths;
    for (const TableColumn &column : table.columns)
        widths.append(sheet::kTextWidth * column.width / total);

    struct Row {
        QList<QList<BrokenLine>> cells;
        double height = 0;
    };
    const auto rowOf = [&](const QStringList &texts, FontRole role) {
        Row row;
        qsizetype lines = 1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const LineMeasure measure{0, 0, std::max(1.0, std::floor((widths.at(i) - 2 * kPadding) / cell * 2) / 2)};
            QList<BrokenLine> broken;
            for (const QString &part : texts.value(i).split(u'\n'))
                broken += breakLines(charactersOf({{part}}, role), measure);
            lines = std::max(lines, broken.size());
            row.cells.append(broken);
        }
        row.height = double(lines) * pitch + 2 * kPadding;
        return row;
    };
    const auto drawRow = [pen = &m_pen, widths, columns = table.columns, size = table.size, cell,
                          pitch](const Row &row, bool head, Page &page, double top) {
        double x = sheet::kLeft;
        page.rules.append({x, top, x + sheet::kTextWidth, top, 0.18});
        page.rules.append({x, top + row.height, x + sheet::kTextWidth, top + row.height, 0.18});
        page.rules.append({x, top, x, top + row.height, 0.18});
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QList<BrokenLine> &lines = row.cells.at(i);
            double y = top + (head ? (row.height - double(lines.size()) * pitch) / 2 : kPadding);
            for (const BrokenLine &line : lines) {
                double used = 0;
                for (const Character &c : line.characters)
                    used += c.width * cell;
                const bool centred = head || columns.at(i).centred;
                const double left = centred ? x + (widths.at(i) - used) / 2 : x + kPadding;
                pen->gridLine(page, line, y, size, cell, left, pitch);
                y += pitch;
            }
            x += widths.at(i);
            page.rules.append({x, top, x, top + row.height, 0.18});
        }
    };

    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles.append(column.title);
    const Row head = rowOf(titles, FontRole::Hei);
    const auto drawHead = [drawRow, head](Page &page, double top) { drawRow(head, true, page, top); };
    m_strips.append(Strip{.height = head.height, .keepWithNext = true, .draw = drawHead});
    double height = head.height;
    for (const QStringList &texts : table.rows) {
        // A row taller than a page is parted: what does not fit goes on in a row of its own below.
        Row rest = rowOf(texts, FontRole::FangSong);
        const auto most =
            std::max<qsizetype>(1, qsizetype((sheet::kTextHeight - head.height - 2 * kPadding - sheet::kLine) / pitch));
        while (true) {
            Row row;
            Row next;
            qsizetype lines = 1;
            for (const QList<BrokenLine> &lineList : rest.cells) {
                row.cells.append(lineList.mid(0, most));
                next.cells.append(lineList.mid(most));
                lines = std::max(lines, row.cells.constLast().size());
            }
            row.height = double(lines) * pitch + 2 * kPadding;
            height += row.height;
            m_strips.append(Strip{.height = row.height,
                                  .draw = [drawRow, row](Page &page, double top) { drawRow(row, false, page, top); },
                                  .head = drawHead,
                                  .headHeight = head.height});
            if (std::all_of(next.cells.begin(), next.cells.end(), [](const auto &l) { return l.isEmpty(); }))
                break;
            rest = next;
        }
    }
    // Back onto the grid, so that the text below keeps its lines.
    const double over = std::fmod(height, sheet::kLine);
    m_strips.append(Strip{.height = over > 0 ? sheet::kLine - over : 0});
}

} // namespace ducha
