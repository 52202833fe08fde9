#include "core/exchange/cell_sink.h"

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

CellSink::CellSink(Place place, const ReadLimits &limits, qint64 used)
    : m_place(std::move(place)), m_limits(limits), m_characters(used)
{
}

void CellSink::beginRow(int row, bool hidden)
{
    m_row = {row, {}, hidden};
}

Result<> CellSink::add(int column, const QString &raw)
{
    if (raw.size() > m_limits.cellCharacters)
        return refused({QT_TRANSLATE_NOOP("core", "The cell holds more than %1 characters. Put long texts into an "
                                                  "attachment."),
                        {QString::number(m_limits.cellCharacters)}},
                       u"cell-characters"_s, column);
    const QString text = cleanCell(raw);
    if (text.isEmpty())
        return {};
    if (column > m_limits.columns)
        return refused({QT_TRANSLATE_NOOP("core", "The sheet has more than %1 columns. Delete what does not belong to "
                                                  "the table."),
                        {QString::number(m_limits.columns)}},
                       u"columns"_s, column);
    while (m_row.cells.size() < column)
        m_row.cells.append(QString());
    m_row.cells[column - 1] = text;
    return count(text.size());
}

Result<> CellSink::endRow()
{
    if (m_row.cells.isEmpty())
        return {};
    if (++m_rowCount > m_limits.rows)
        return refused({QT_TRANSLATE_NOOP("core", "The sheet has more than %1 rows. Split it, or delete what does not "
                                                  "belong to the table."),
                        {QString::number(m_limits.rows)}},
                       u"rows"_s);
    if (m_take)
        DUCHA_TRY(m_take(m_row));
    else
        m_rows.append(std::move(m_row));
    m_row = {};
    return {};
}

Result<> CellSink::fill(const QList<CellArea> &areas)
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const SheetRow &a, const SheetRow &b) { return a.row < b.row; });
    qint64 cells = 0;
    for (const CellArea &area : areas) {
        const auto atRow = [](const SheetRow &row, int number) { return row.row < number; };
        const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), area.firstRow, atRow);
        if (first == m_rows.end() || first->row != area.firstRow)
            continue; // without text, or beyond the last row
        const QString text = first->cells.value(area.firstColumn - 1);
        if (text.isEmpty())
            continue;
        const int lastColumn = std::min(area.lastColumn, m_limits.columns);
        for (auto row = first; row != m_rows.end() && row->row <= area.lastRow; ++row) {
            cells += lastColumn - area.firstColumn + 1;
            if (cells > qint64(m_limits.rows) * m_limits.columns)
                return tooManyMerges();
            while (row->cells.size() < lastColumn)
                row->cells.append(QString());
            for (int column = area.firstColumn; column <= lastColumn; ++column)
                row->cells[column - 1] = text;
            DUCHA_TRY(count(text.size() * (lastColumn - area.firstColumn + 1)));
        }
    }
    return {};
}

Error CellSink::tooManyMerges() const
{
    return refused({QT_TRANSLATE_NOOP("core", "The sheet has too many merged cells. Undo the merging.")}, u"merges"_s);
}

Error CellSink::refused(Message message, const QString &detail, int column) const
{
    Place place = m_place;
    place.row = m_row.row;
    place.column = columnLetters(column);
    return {Error::Code::Input, std::move(message), detail, place};
}

Result<> CellSink::count(qsizetype characters)
{
    m_characters += characters;
    if (m_characters > m_limits.totalCharacters)
        return refused({QT_TRANSLATE_NOOP("core", "The file holds more text than can be taken in at once. Split it.")},
                       u"total-characters"_s);
    return {};
}

QString cleanCell(const QString &text)
{
    const auto isControl = [](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    clean.removeIf(isControl);
    return clean;
}

} // namespace ducha
