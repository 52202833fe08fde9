#include "core/exchange/xlsx/merge_fill.h"

#include <algorithm>

namespace ducha {

MergeFill::MergeFill(QList<CellArea> areas, Place place, const ReadLimits &limits)
    : m_areas(std::move(areas)), m_place(std::move(place)), m_limits(limits)
{
    std::stable_sort(m_areas.begin(), m_areas.end(),
                     [](const CellArea &a, const CellArea &b) { return a.firstRow < b.firstRow; });
}

Result<> MergeFill::fill(SheetRow &row)
{
    for (; m_next < m_areas.size() && m_areas.at(m_next).firstRow <= row.row; ++m_next) {
        const CellArea &area = m_areas.at(m_next);
        const QString text = area.firstRow == row.row ? row.cells.value(area.firstColumn - 1) : QString();
        if (!text.isEmpty())
            m_begun.append({area, text});
    }
    m_begun.removeIf([&row](const Begun &begun) { return begun.area.lastRow < row.row; });
    for (const Begun &begun : std::as_const(m_begun)) {
        const int lastColumn = std::min(begun.area.lastColumn, m_limits.columns);
        m_cells += lastColumn - begun.area.firstColumn + 1;
        if (m_cells > qint64(m_limits.rows) * m_limits.columns)
            return CellSink(m_place, m_limits).tooManyMerges();
        row.cells.resize(std::max<qsizetype>(row.cells.size(), lastColumn));
        for (int column = begun.area.firstColumn; column <= lastColumn; ++column)
            row.cells[column - 1] = begun.text;
    }
    return {};
}

} // namespace ducha
