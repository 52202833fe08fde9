#pragma once

#include "core/workbench/returns/return_plan.h"
#include "core/workbench/returns/return_table.h"
#include "tests/support/catch_qt.h"

namespace ducha {

inline KnownItem known(int number, const QString &problem)
{
    RectItem item;
    item.id = RectItemId::create();
    item.code = QStringLiteral("ZG-2026-%1").arg(number, 4, 10, QLatin1Char('0'));
    item.problem = problem;
    item.dueOn = QDate(2026, 10, 3);
    item.firstDueOn = item.dueOn;
    return {item, QStringLiteral("WT-2026-%1").arg(number, 4, 10, QLatin1Char('0')),
            problem + QStringLiteral("，主要是制度没有落实。")};
}

inline ReturnGround groundOf()
{
    return {{known(1, QStringLiteral("党组学习制度执行不严格")), known(2, QStringLiteral("三个规定填报不规范")),
             known(3, QStringLiteral("涉案财物管理台账缺失"))},
            {{QStringLiteral("ZG-2026-0099"), QStringLiteral("DC-2026-009")}},
            QDate(2026, 7, 3),
            QDate(2026, 7, 5)};
}

using Cells = QList<std::pair<ReturnField, QString>>;

inline TableLine line(int row, const Cells &cells)
{
    TableLine made{row, QStringList(returnFields().size())};
    for (const auto &[field, text] : cells)
        made.values[int(field)] = text;
    return made;
}

inline FoundTable table(const QList<TableLine> &lines)
{
    FoundTable made;
    made.file = QStringLiteral("反馈.xlsx");
    made.sheet = QStringLiteral("整改台账");
    made.headerRow = 3;
    for (const FieldSpec &field : returnFields())
        made.headers.append(field.aliases.constFirst());
    made.lines = lines;
    return made;
}

inline ReturnPlan planned(const QList<TableLine> &lines, const ReturnGround &ground = groundOf())
{
    const auto plan = planReturn(table(lines), ground);
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == lines.size());
    return *plan;
}

/// The one row of a return for the first item.
inline ReturnPlan plannedFor(const Cells &cells, const ReturnGround &ground = groundOf())
{
    return planned({line(4, Cells{{ReturnField::Code, QStringLiteral("ZG-2026-0001")}} + cells)}, ground);
}

inline bool says(const ReturnRow &row, const QString &column, const QString &text)
{
    return std::any_of(row.remarks.begin(), row.remarks.end(), [&](const ReturnRemark &remark) {
        return remark.column == column && remark.message.plain().contains(text);
    });
}

/// Lines from `row` on under one merged problem; each adds `more` of its own.
inline QList<TableLine> merged(int row, const Cells &problem, const QList<Cells> &more)
{
    QList<TableLine> lines;
    for (const Cells &cells : more) {
        lines.append(line(row + int(lines.size()), problem + cells));
        lines.last().mergedFrom = QList<int>(returnFields().size(), 0);
        for (const auto &[field, text] : problem)
            lines.last().mergedFrom[int(field)] = row;
    }
    return lines;
}

} // namespace ducha
