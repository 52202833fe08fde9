#include "core/document/table_flow.h"

#include "core/document/pen.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ducha {

namespace {

constexpr double kPadding = 1.5; // millimetres inside a cell
constexpr double kRule = 0.18;   // millimetres

struct Cell {
    QList<BrokenLine> lines;
    double left = 0; ///< millimetres from the edge of the text
    double width = 0;
    bool centred = false; ///< across
    bool middle = false;  ///< up and down
};

struct Row {
    QList<Cell> cells;
    double height = 0;
};

class TableFlow {
public:
    TableFlow(const Table &table, Pen &pen) : m_table(table), m_pen(pen), m_em(table.size * sheet::kPoint)
    {
        const double total = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                             [](double sum, const TableColumn &c) { return sum + c.width; });
        double left = 0;
        for (const TableColumn &column : table.columns) {
            m_lefts.append(left);
            left += sheet::kTextWidth * column.width / total;
        }
        m_lefts.append(sheet::kTextWidth);
    }

    QList<Strip> strips()
    {
        QList<Strip> strips;
        Strip head{.height = 0};
        if (!m_table.form) {
            QStringList titles;
            for (const TableColumn &column : m_table.columns)
                titles.append(column.title);
            Row row = rowOf(titles, FontRole::Hei);
            for (Cell &cell : row.cells) {
                cell.centred = cell.middle = true;
                tighten(cell.lines);
            }
            head = stripOf(row);
            head.keepWithNext = true;
            strips.append(head);
        }
        double height = head.height;
        for (const QStringList &texts : m_table.rows) {
            for (const Row &part : parted(rowOf(texts, FontRole::FangSong), head.height)) {
                Strip strip = stripOf(part);
                strip.head = head.draw;
                strip.headHeight = head.height;
                strips.append(strip);
                height += strip.height;
            }
        }
        // Back onto the grid, so that the text below keeps its lines.
        const double over = std::fmod(height, sheet::kLine);
        strips.append(Strip{.height = over > 0 ? sheet::kLine - over : 0});
        return strips;
    }

private:
    [[nodiscard]] double pitch() const { return m_em * 1.35; }

    [[nodiscard]] Row rowOf(const QStringList &texts, FontRole role) const
    {
        Row row;
        const qsizetype columns = m_table.columns.size();
        const qsizetype count = m_table.form ? std::min(std::max<qsizetype>(1, texts.size()), columns) : columns;
        for (qsizetype i = 0; i < count; ++i) {
            const bool label = m_table.form && count > 1 && i % 2 == 0;
            const qsizetype next = i + 1 == count ? columns : i + 1;
            Cell cell{{},
                      m_lefts.at(i),
                      m_lefts.at(next) - m_lefts.at(i),
                      label || m_table.columns.at(i).centred,
                      m_table.form && count > 1};
            const double room = std::floor((cell.width - 2 * kPadding) / m_em * 2) / 2;
            for (const QString &part : texts.value(i).split(u'\n')) {
                const auto lines =
                    breakLines(charactersOf({{part}}, label ? FontRole::Hei : role), {0, 0, std::max(1.0, room)});
                cell.lines += lines.isEmpty() ? QList<BrokenLine>{{}} : lines; // an empty line is room to write by hand
            }
            if (cell.centred)
                tighten(cell.lines);
            row.cells.append(cell);
        }
        row.height = heightOf(row);
        return row;
    }

    /// Centred lines are not spread to the edges of their cell.
    static void tighten(QList<BrokenLine> &lines)
    {
        for (BrokenLine &line : lines) {
            double at = 0;
            for (qsizetype i = 0; i < line.characters.size(); ++i) {
                line.starts[i] = at;
                at += line.characters.at(i).width;
            }
        }
    }

    [[nodiscard]] double heightOf(const Row &row) const
    {
        qsizetype lines = 1;
        for (const Cell &cell : row.cells)
            lines = std::max(lines, cell.lines.size());
        return double(lines) * pitch() + 2 * kPadding;
    }

    /// The row as it is, or in pieces that fit on a page below the head.
    [[nodiscard]] QList<Row> parted(Row row, double head) const
    {
        const auto most =
            std::max<qsizetype>(1, qsizetype((sheet::kTextHeight - head - 2 * kPadding - sheet::kLine) / pitch()));
        QList<Row> parts;
        while (std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell &c) { return c.lines.size() > most; })) {
            Row part = row;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                part.cells[i].lines = row.cells.at(i).lines.mid(0, most);
                row.cells[i].lines = row.cells.at(i).lines.mid(most);
            }
            part.height = heightOf(part);
            parts.append(part);
        }
        row.height = heightOf(row);
        parts.append(row);
        return parts;
    }

    Strip stripOf(const Row &row)
    {
        const auto draw = [pen = &m_pen, row, size = m_table.size, em = m_em, pitch = pitch()](DocumentPage &page,
                                                                                               double top) {
            const double bottom = top + row.height;
            const double right = sheet::kLeft + sheet::kTextWidth;
            page.rules.append({sheet::kLeft, top, right, top, kRule});
            page.rules.append({sheet::kLeft, bottom, right, bottom, kRule});
            page.rules.append({sheet::kLeft, top, sheet::kLeft, bottom, kRule});
            for (const Cell &cell : row.cells) {
                const double left = sheet::kLeft + cell.left;
                const double text = double(cell.lines.size()) * pitch;
                double y = top + (cell.middle ? (row.height - text) / 2 : kPadding);
                for (const BrokenLine &line : cell.lines) {
                    double used = 0;
                    for (const Character &c : line.characters)
                        used += c.width * em;
                    pen->gridLine(page, line, y, size, em,
                                  cell.centred ? left + (cell.width - used) / 2 : left + kPadding, pitch);
                    y += pitch;
                }
                page.rules.append({left + cell.width, top, left + cell.width, bottom, kRule});
            }
        };
        return {.height = row.height, .draw = draw};
    }

    const Table &m_table;
    Pen &m_pen;
    double m_em;
    QList<double> m_lefts; ///< where columns begin, and the right edge
};

} // namespace

QList<Strip> tableStrips(const Table &table, Pen &pen)
{
    return TableFlow(table, pen).strips();
}

} // namespace ducha
