#include "core/exchange/table.h"

#include "core/exchange/header_search.h"
#include "core/exchange/side_rows.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// So many rows are named in a remark.
constexpr qsizetype rowsNamed = 20;

QString rowNames(const QList<int> &rows)
{
    QStringList names;
    for (const int row : rows) {
        if (names.size() == rowsNamed)
            return names.join(u", "_s) + u" …"_s;
        names.append(QString::number(row));
    }
    return names.join(u", "_s);
}

QStringList distinctTexts(const SheetRow &row)
{
    QStringList texts;
    for (const QString &cell : row.cells) {
        const QString text = cell.simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

/// Takes the lines below a header.
class TableReading {
public:
    TableReading(const Book &book, const Sheet &sheet, const Header &header, const QList<FieldSpec> &fields)
        : m_sheet(sheet), m_header(header), m_fields(fields)
    {
        m_table.file = book.file;
        m_table.sheet = sheet.name;
        m_table.remarks = book.remarks;
        m_table.headerRow = sheet.rows.at(header.firstIndex + header.rows - 1).row;
        for (const CellArea &area : sheet.merges) {
            if (area.lastColumn - area.firstColumn >= 2)
                m_wideRows.insert(area.firstRow);
        }
    }

    Result<FoundTable> read()
    {
        DUCHA_TRY(takeColumns());
        findTallAreas();
        for (qsizetype i = 0; i < m_header.firstIndex; ++i)
            m_table.titles.append(distinctTexts(m_sheet.rows.at(i)).join(u' '));
        for (qsizetype i = m_header.firstIndex + m_header.rows; i < m_sheet.rows.size(); ++i)
            takeRow(m_sheet.rows.at(i));
        remarkOn();
        return m_table;
    }

private:
    Result<> takeColumns()
    {
        m_table.columns.fill(0, m_fields.size());
        m_table.headers.resize(m_fields.size());
        for (const HeaderColumn &column : m_header.columns) {
            m_headerKeys.insert(column.column, headerKey(column.text));
            if (column.field < 0) {
                m_table.unknown.append(column.text);
                continue;
            }
            int &taken = m_table.columns[column.field];
            if (taken > 0)
                return Error{Error::Code::Input,
                             {QT_TRANSLATE_NOOP("core", "Columns %1 (%2) and %3 (%4) both claim to be \"%5\". Rename "
                                                        "or delete one."),
                              {columnLetters(taken), m_table.headers.at(column.field), columnLetters(column.column),
                               column.text, m_fields.at(column.field).aliases.constFirst()}},
                             u"two-columns"_s,
                             place(column.text)};
            taken = column.column;
            m_table.headers[column.field] = column.text;
        }
        QStringList missing;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (m_fields.at(i).required && m_table.columns.at(i) == 0)
                missing.append(m_fields.at(i).aliases.join(u'/'));
        }
        if (missing.isEmpty())
            return {};
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "The header in row %1 lacks these columns: %2. Add them, or rename the "
                                                "columns that hold them."),
                      {QString::number(m_table.headerRow), missing.join(u", "_s)}},
                     u"missing-columns"_s,
                     place({})};
    }

    /// Areas do not overlap, so those that a column runs through are in the order of their rows.
    void findTallAreas()
    {
        m_tallAreas.resize(m_table.columns.size());
        for (const CellArea &area : m_sheet.merges) {
            for (qsizetype i = 0; area.lastRow > area.firstRow && i < m_table.columns.size(); ++i) {
                if (m_table.columns.at(i) >= area.firstColumn && m_table.columns.at(i) <= area.lastColumn)
                    m_tallAreas[i].insert(area.firstRow, area.lastRow);
            }
        }
    }

    QList<int> mergedFrom(int row) const
    {
        QList<int> first(m_tallAreas.size(), 0);
        for (qsizetype i = 0; i < m_tallAreas.size(); ++i) {
            auto area = m_tallAreas.at(i).upperBound(row);
            if (area == m_tallAreas.at(i).begin())
                continue;
            --area;
            if (area.value() >= row)
                first[i] = area.key();
        }
        return first.count(0) == first.size() ? QList<int>() : first;
    }

    Place place(const QString &column) const
    {
        return {.file = m_table.file, .sheet = m_table.sheet, .row = m_table.headerRow, .column = column};
    }

    void takeRow(const SheetRow &row)
    {
        const QStringList texts = distinctTexts(row);
        const SideRow side = sideRowOf(row.cells);
        m_inNotes = side == SideRow::Note || (m_inNotes && texts.size() == 1);
        if (side != SideRow::None || m_inNotes || isHeading(row, texts) || repeatsHeader(row)) {
            m_skipped.append(row.row);
            return;
        }
        TableLine line{row.row, {}, mergedFrom(row.row)};
        bool hasText = false;
        for (const int column : std::as_const(m_table.columns)) {
            const QString value = column > 0 ? row.cells.value(column - 1).trimmed() : QString();
            hasText = hasText || !value.isEmpty();
            line.values.append(value);
        }
        if (!hasText)
            return;
        if (row.hidden)
            m_hidden.append(row.row);
        m_table.lines.append(line);
    }

    /// 一、政治建设方面, merged over the columns.
    bool isHeading(const SheetRow &row, const QStringList &texts) const
    {
        return texts.size() == 1 && m_wideRows.contains(row.row);
    }

    /// The header printed again on the next page.
    bool repeatsHeader(const SheetRow &row) const
    {
        int same = 0;
        for (const HeaderColumn &column : m_header.columns) {
            const QString text = row.cells.value(column.column - 1);
            if (text.trimmed().isEmpty())
                continue;
            if (headerKey(text) != m_headerKeys.value(column.column))
                return false;
            ++same;
        }
        return same >= 2;
    }

    void remark(CheckMessage::Severity severity, const QString &rule, Message message)
    {
        m_table.remarks.append({severity, rule, m_table.sheet, std::move(message)});
    }

    void remarkOn()
    {
        using S = CheckMessage::Severity;
        if (!m_table.unknown.isEmpty())
            remark(S::Hint, u"unknown-columns"_s,
                   {QT_TRANSLATE_NOOP("core", "These columns are not known and were not read: %1."),
                    {m_table.unknown.join(u", "_s)}});
        if (!m_hidden.isEmpty())
            remark(S::Warning, u"hidden-rows"_s,
                   {QT_TRANSLATE_NOOP("core", "Hidden rows were read too: %1."), {rowNames(m_hidden)}});
        if (!m_skipped.isEmpty())
            remark(S::Hint, u"skipped-rows"_s,
                   {QT_TRANSLATE_NOOP("core", "These rows hold headings, totals, signatures or notes and were not "
                                              "read: %1."),
                    {rowNames(m_skipped)}});
        if (m_sheet.hidden)
            remark(S::Warning, u"hidden-sheet"_s,
                   {QT_TRANSLATE_NOOP("core", "The table was found in the hidden sheet \"%1\"."), {m_sheet.name}});
    }

    const Sheet &m_sheet;
    const Header &m_header;
    const QList<FieldSpec> &m_fields;
    FoundTable m_table;
    QHash<int, QString> m_headerKeys;  ///< by column of the sheet
    QSet<int> m_wideRows;              ///< rows with an area of three columns or more
    QList<QMap<int, int>> m_tallAreas; ///< by spec: first to last row of the areas of several rows in its column
    QList<int> m_skipped;
    QList<int> m_hidden;
    bool m_inNotes = false;
};

Error noHeader(const Book &book, const QList<FieldSpec> &fields)
{
    QStringList wanted;
    for (const FieldSpec &field : fields)
        wanted.append(field.aliases.join(u'/'));
    return {Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "No row with recognisable headers was found. Give the columns these names: %1."),
             {wanted.join(u", "_s)}},
            u"no-header"_s,
            {.file = book.file, .sheet = book.sheets.isEmpty() ? QString() : book.sheets.constFirst().name}};
}

} // namespace

Result<FoundTable> findTable(const Book &book, const QList<FieldSpec> &fields)
{
    const int needed = std::min(2, int(fields.size()));
    const Sheet *sheet = nullptr;
    Header header;
    QStringList others;
    for (const bool hidden : {false, true}) {
        for (const Sheet &candidate : book.sheets) {
            if (candidate.hidden != hidden || (hidden && sheet != nullptr))
                continue;
            const Header found = findHeader(candidate, fields);
            if (found.matched < needed)
                continue;
            others.append(candidate.name);
            if (sheet == nullptr || found.isBetterThan(header)) {
                sheet = &candidate;
                header = found;
            }
        }
    }
    if (sheet == nullptr)
        return noHeader(book, fields);
    auto table = TableReading(book, *sheet, header, fields).read();
    others.removeOne(sheet->name);
    if (table && !others.isEmpty())
        table->remarks.append({CheckMessage::Severity::Warning,
                               u"other-sheets"_s,
                               sheet->name,
                               {QT_TRANSLATE_NOOP("core", "Only the sheet \"%1\" was read. These look like lists too: "
                                                          "%2."),
                                {sheet->name, others.join(u", "_s)}}});
    return table;
}

} // namespace ducha
