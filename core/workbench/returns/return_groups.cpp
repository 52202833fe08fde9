#include "core/workbench/returns/return_groups.h"

#include "core/base/text_fold.h"
#include "core/workbench/returns/return_table.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

bool sharesMergedCell(const TableLine &above, const TableLine &line, ReturnField field)
{
    const int first = line.mergedFrom.value(int(field));
    return first != 0 && first == above.mergedFrom.value(int(field)) && !cellOf(line, field).isEmpty();
}

/// 具体表现 says which problem a row is about only where nothing else does.
bool sharesProblem(const FoundTable &table, const TableLine &above, const TableLine &line)
{
    const bool hasOther = !table.headers.value(int(ReturnField::Code)).isEmpty() ||
                          !table.headers.value(int(ReturnField::Problem)).isEmpty();
    return sharesMergedCell(above, line, ReturnField::Code) || sharesMergedCell(above, line, ReturnField::Problem) ||
           (!hasOther && sharesMergedCell(above, line, ReturnField::Details));
}

/// Below a row that was matched by its number the same problem may fit other items as well; it stands for the item of
/// the number unless it says more of its own.
bool addsNothing(const TableLine &above, const TableLine &line)
{
    const QString details = cellOf(line, ReturnField::Details);
    return keyOf(line).isEmpty() && (details.isEmpty() || details == cellOf(above, ReturnField::Details));
}

bool isAboutSame(const RowGroup &group, const TableLine &line, const RowMatch &match)
{
    if (group.match.index < 0)
        return false;
    return match.index < 0 ? match.refusal == ReturnOutcome::Unmatched && addsNothing(group.lines.constFirst(), line)
                           : match.index == group.match.index;
}

/// Each value once, in the order of the rows.
QStringList distinctValues(const QStringList &values)
{
    QStringList distinct;
    QSet<QString> known;
    for (const QString &value : values) {
        const QString folded = foldForCompare(value);
        if (!value.isEmpty() && !known.contains(folded))
            distinct.append(value);
        known.insert(folded);
    }
    return distinct;
}

QString sideBySide(const QStringList &cells)
{
    QStringList names;
    for (const QString &cell : cells)
        names += splitValues(cell);
    return distinctValues(names).join(u'、');
}

} // namespace

QList<RowGroup> groupRows(const FoundTable &table, const QList<RowMatch> &matches)
{
    QList<RowGroup> groups;
    for (qsizetype i = 0; i < table.lines.size(); ++i) {
        const TableLine &line = table.lines.at(i);
        const bool joins = i > 0 && sharesProblem(table, table.lines.at(i - 1), line) &&
                           isAboutSame(groups.constLast(), line, matches.at(i));
        if (joins)
            groups.last().lines.append(line);
        else
            groups.append({{line}, matches.at(i)});
    }
    return groups;
}

TableLine joined(const QList<TableLine> &lines)
{
    TableLine line = lines.constFirst();
    if (lines.size() == 1)
        return line;
    for (qsizetype field = 0; field < line.values.size(); ++field) {
        QStringList cells;
        for (const TableLine &one : lines)
            cells.append(cellOf(one, ReturnField(field)));
        cells = distinctValues(cells);
        switch (ReturnField(field)) {
        case ReturnField::Serial:
        case ReturnField::Code:
        case ReturnField::Category:
        case ReturnField::Problem:
            line.values[field] = cells.value(0);
            break;
        case ReturnField::Leader:
        case ReturnField::Unit:
        case ReturnField::Person:
            line.values[field] = cells.size() > 1 ? sideBySide(cells) : cells.value(0);
            break;
        default:
            line.values[field] = cells.join(u'\n');
        }
    }
    return line;
}

QString rowsOf(const QList<TableLine> &lines)
{
    QStringList rows;
    for (const TableLine &line : lines)
        rows.append(QString::number(line.row));
    return rows.join(u", "_s);
}

} // namespace ducha
