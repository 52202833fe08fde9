#include "core/workbench/returns/return_problems.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// The rows of a return that have remarks in the file's own columns, and one more for the remarks.
class ProblemSheet {
public:
    ProblemSheet(const FoundTable &table, const RemarkWords &words) : m_table(table), m_words(words)
    {
        sheet.name = table.sheet.isEmpty() ? u"核对结果"_s : table.sheet;
        sheet.title = table.titles.value(0);
        sheet.underTitle = table.titles.mid(1, 3);
        for (int i = 0; i < int(table.headers.size()); ++i) {
            if (table.headers.at(i).isEmpty())
                continue;
            m_fields.append(i);
            sheet.columns.append({table.headers.at(i), 18, true, {}});
        }
        sheet.columns.append({u"核对结果"_s, 40, true, {}});
    }

    /// `lines` are those of the row. They stay merged where they were: that is what makes them one problem.
    void add(const ReturnRow &row, const QList<TableLine> &lines)
    {
        const qsizetype first = sheet.rows.size();
        for (const TableLine &line : lines) {
            QStringList cells;
            for (const int field : std::as_const(m_fields))
                cells.append(line.values.at(field));
            QStringList remarks;
            for (const ReturnRemark &remark : row.remarks) {
                if (remark.row == line.row || (remark.row == 0 && line.row == row.row))
                    remarks.append(m_words(remark));
            }
            sheet.rows.append(cells + QStringList{remarks.join(u'\n')});
        }
        for (qsizetype column = 0; column < m_fields.size(); ++column)
            merge(lines, first, column);
    }

    WriteSheet sheet;

private:
    void merge(const QList<TableLine> &lines, qsizetype first, qsizetype column)
    {
        const auto area = [&](qsizetype i) { return lines.at(i).mergedFrom.value(m_fields.at(column)); };
        for (qsizetype from = 0, to = 0; from < lines.size(); from = to) {
            for (to = from + 1; to < lines.size() && area(from) != 0 && area(to) == area(from);)
                ++to;
            if (to - from > 1)
                sheet.merges.append({first + from, first + to - 1, column});
        }
    }

    const FoundTable &m_table;
    const RemarkWords &m_words;
    QList<int> m_fields;
};

} // namespace

WriteSheet problemSheet(const FoundTable &table, const QList<ReturnRow> &rows, const RemarkWords &words)
{
    QHash<int, TableLine> lines;
    for (const TableLine &line : table.lines)
        lines.insert(line.row, line);
    ProblemSheet problems(table, words);
    for (const ReturnRow &row : rows) {
        QList<TableLine> own;
        for (const int number : row.rows)
            own.append(lines.value(number));
        if (!row.remarks.isEmpty())
            problems.add(row, own);
    }
    return problems.sheet;
}

} // namespace ducha
