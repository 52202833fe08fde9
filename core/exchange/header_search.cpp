#include "core/exchange/header_search.h"

#include "core/base/text_fold.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsSearched = 60;
constexpr int rowsOfHeader = 3;
/// As many as a file may have (ReadLimits).
constexpr int columnsSearched = 200;

/// Without what forms add to a header: brackets, a leading star, a trailing colon.
QString bareKey(const QString &key)
{
    QString bare;
    int depth = 0;
    for (const QChar c : key) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (depth == 0 && c != u'*' && c != u':')
            bare += c;
    }
    return bare;
}

class HeaderSearch {
public:
    HeaderSearch(const Sheet &sheet, const QList<FieldSpec> &fields) : m_sheet(sheet)
    {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            for (const QString &alias : fields.at(i).aliases)
                m_fields.insert(headerKey(alias), int(i));
        }
        // Continuations of merged cells to the right: their text belongs to the column on the left.
        QSet<int> searched;
        for (const SheetRow &row : sheet.rows.first(std::min(rowsSearched + rowsOfHeader, sheet.rows.size())))
            searched.insert(row.row);
        for (const CellArea &area : sheet.merges) {
            if (!searched.contains(area.firstRow))
                continue;
            QSet<int> &columns = m_continued[area.firstRow];
            for (int column = area.firstColumn + 1; column <= std::min(area.lastColumn, columnsSearched); ++column)
                columns.insert(column);
        }
    }

    Header best() const
    {
        Header best;
        const qsizetype last = std::min(rowsSearched, m_sheet.rows.size());
        for (qsizetype first = 0; first < last; ++first) {
            for (int rows = 1; rows <= rowsOfHeader && first + rows <= m_sheet.rows.size(); ++rows) {
                const Header header = read(first, rows);
                if (header.isBetterThan(best))
                    best = header;
            }
        }
        return best;
    }

private:
    bool continuesLeft(int row, int column) const
    {
        const auto columns = m_continued.constFind(row);
        return columns != m_continued.constEnd() && columns->contains(column);
    }

    Header read(qsizetype first, int rows) const
    {
        Header header{first, rows, {}, 0};
        qsizetype width = 0;
        for (int i = 0; i < rows; ++i)
            width = std::max(width, m_sheet.rows.at(first + i).cells.size());
        for (int column = 1; column <= width; ++column) {
            if (auto found = readColumn(first, rows, column); !found.text.isEmpty())
                header.columns.append(found);
        }
        dropLooseRivals(header);
        QSet<int> matched;
        for (const HeaderColumn &column : std::as_const(header.columns)) {
            if (column.field >= 0)
                matched.insert(column.field);
        }
        header.matched = int(matched.size());
        return header;
    }

    /// The header of one column: its texts from top to bottom together, else the lowest alone (the one above is then
    /// the heading of a group).
    HeaderColumn readColumn(qsizetype first, int rows, int column) const
    {
        QStringList texts;
        bool ownLowest = false;
        for (int i = 0; i < rows; ++i) {
            const SheetRow &row = m_sheet.rows.at(first + i);
            const QString text = row.cells.value(column - 1).simplified();
            if (text.isEmpty())
                continue;
            ownLowest = !continuesLeft(row.row, column);
            if (texts.isEmpty() || texts.constLast() != text)
                texts.append(text);
        }
        if (!ownLowest)
            return {};
        for (const QString &text : {texts.join(QString()), texts.constLast()}) {
            if (const int field = fieldOf(text); field >= 0)
                return {column, text, field};
        }
        return {column, texts.constLast(), -1};
    }

    int fieldOf(const QString &text) const
    {
        const QString key = headerKey(text);
        return m_fields.value(key, m_fields.value(bareKey(key), -1));
    }

    bool isExact(const HeaderColumn &column) const
    {
        return m_fields.value(headerKey(column.text), -1) == column.field;
    }

    /// 整改时限（原） is not in the way of 整改时限: where one column has the very name, looser ones are unknown.
    void dropLooseRivals(Header &header) const
    {
        QSet<int> exact;
        for (const HeaderColumn &column : std::as_const(header.columns)) {
            if (column.field >= 0 && isExact(column))
                exact.insert(column.field);
        }
        for (HeaderColumn &column : header.columns) {
            if (exact.contains(column.field) && !isExact(column))
                column.field = -1;
        }
    }

    const Sheet &m_sheet;
    QHash<QString, int> m_fields;
    QHash<int, QSet<int>> m_continued; ///< columns by row
};

} // namespace

Header findHeader(const Sheet &sheet, const QList<FieldSpec> &fields)
{
    return HeaderSearch(sheet, fields).best();
}

QString headerKey(QStringView text)
{
    return foldForCompare(text).toLower();
}

} // namespace ducha
