#include "core/workbench/returns/return_plan.h"

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
QHash<int, QStringList> rowsOfItems(const FoundTable &table, const QList<RowMatch> &matches)
{
    QHash<int, QStringList> rows;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (matches.at(i).index >= 0)
            rows[matches.at(i).index].append(QString::number(table.lines.at(i).row));
    }
    return rows;
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
    const QHash<int, QStringList> claims = rowsOfItems(table, matches);
    ReturnPlan plan;
    for (qsizetype i = 0; i < table.lines.size(); ++i) {
        const TableLine &line = table.lines.at(i);
        const RowMatch &match = matches.at(i);
        ReturnRow row{table.sheet,
                      line.row,
                      match.refusal,
                      match.match,
                      {},
                      cellOf(line, ReturnField::Code),
                      cellOf(line, ReturnField::Problem),
                      {},
                      match.remarks};
        if (row.problem.isEmpty())
            row.problem = cellOf(line, ReturnField::Details);
        if (match.index < 0) {
            plan.rows.append(row);
            continue;
        }
        const RectItem &item = ground.items.at(match.index).item;
        row.item = item.id;
        row.code = item.code;
        if (row.problem.isEmpty())
            row.problem = item.problem;
        if (const QStringList rows = claims.value(match.index); rows.size() > 1) {
            row.outcome = ReturnOutcome::Conflict;
            row.remarks.append({S::Blocker,
                                table.headers.value(int(ReturnField::Code)),
                                {QT_TRANSLATE_NOOP("core", "Rows %1 are all about %2. Keep one row for each item."),
                                 {rows.join(u", "_s), item.code}}});
            plan.rows.append(row);
            continue;
        }
        const RowValues values = readValues(line, table.headers, item, ground);
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
