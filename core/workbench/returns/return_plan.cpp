#include "core/workbench/returns/return_plan.h"

#include "core/workbench/returns/return_groups.h"
#include "core/workbench/returns/return_table.h"
#include "core/workbench/returns/return_values.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

using S = CheckMessage::Severity;

bool isBlocked(const QList<ReturnRemark> &remarks)
{
    return std::any_of(remarks.begin(), remarks.end(),
                       [](const ReturnRemark &remark) { return remark.severity == S::Blocker; });
}

/// The rows that claim each item, in the order of the file.
QHash<int, QList<TableLine>> claimsIn(const QList<RowGroup> &groups)
{
    QHash<int, QList<TableLine>> claims;
    for (const RowGroup &group : groups) {
        if (group.match.index >= 0)
            claims[group.match.index] += group.lines;
    }
    return claims;
}

/// Rows of a CSV file that name no problem of their own, and which they were put under.
QList<ReturnRemark> continuations(const QList<TableLine> &lines)
{
    QList<TableLine> going;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(going),
                 [](const TableLine &line) { return line.continues > 0; });
    if (going.isEmpty())
        return {};
    return {{S::Hint,
             {},
             {QT_TRANSLATE_NOOP("core", "Rows %1 name no problem of their own and were read as more of row %2: a CSV "
                                        "file has no merged cells. Write the number where that is wrong."),
              {rowsOf(going), QString::number(going.constFirst().continues)}}}};
}

/// The row of a group as it stands before its values are read.
ReturnRow rowOf(const FoundTable &table, const RowGroup &group, const TableLine &line)
{
    ReturnRow row{table.sheet,
                  line.row,
                  group.match.refusal,
                  group.match.match,
                  {},
                  cellOf(line, ReturnField::Code),
                  cellOf(line, ReturnField::Problem),
                  {},
                  group.match.remarks};
    for (const TableLine &one : group.lines)
        row.rows.append(one.row);
    if (row.problem.isEmpty())
        row.problem = cellOf(line, ReturnField::Details);
    const QList<ReturnRemark> going = continuations(group.lines);
    row.remarks += going;
    if (group.lines.size() > 1 && going.isEmpty())
        row.remarks.append({S::Hint,
                            {},
                            {QT_TRANSLATE_NOOP("core", "Rows %1 stand under one merged problem and were combined."),
                             {rowsOf(group.lines)}}});
    return row;
}

} // namespace

Result<ReturnPlan> planReturn(const FoundTable &table, const ReturnGround &ground, const Progress &progress)
{
    const ReturnMatcher matcher(ground.items, ground.elsewhere, table.headers);
    QList<RowMatch> matches;
    for (qsizetype i = 0; i < table.lines.size(); ++i) {
        if (!goOn(progress, int(i), int(table.lines.size())))
            return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
        matches.append(matcher.match(table.lines.at(i)));
    }
    const QList<RowGroup> groups = groupRows(table, matches);
    const QHash<int, QList<TableLine>> claims = claimsIn(groups);
    ReturnPlan plan;
    for (const RowGroup &group : groups) {
        const TableLine line = joined(group.lines);
        ReturnRow row = rowOf(table, group, line);
        if (group.match.index < 0) {
            plan.rows.append(row);
            continue;
        }
        const RectItem &item = ground.items.at(group.match.index).item;
        row.item = item.id;
        row.code = item.code;
        if (row.problem.isEmpty())
            row.problem = item.problem;
        if (const QList<TableLine> all = claims.value(group.match.index); all.size() > group.lines.size()) {
            row.outcome = ReturnOutcome::Conflict;
            row.remarks.append({S::Blocker,
                                table.headers.value(int(ReturnField::Code)),
                                {QT_TRANSLATE_NOOP("core", "Rows %1 are all about %2. Keep one row for each item, or "
                                                           "merge their cells of the problem."),
                                 {rowsOf(all), item.code}}});
            plan.rows.append(row);
            continue;
        }
        const RowValues values = readValues(group.lines, table.headers, item, ground);
        row.remarks += values.remarks;
        if (isBlocked(values.remarks)) {
            row.outcome = values.contradictsClosing ? ReturnOutcome::Conflict : ReturnOutcome::Rejected;
        } else {
            row.changes = values.changes;
            row.outcome = values.changes.isEmpty() ? ReturnOutcome::Unchanged : ReturnOutcome::Updated;
            if (!values.changes.isEmpty())
                plan.changed.append(values.item);
        }
        plan.rows.append(row);
    }
    return plan;
}

} // namespace ducha
