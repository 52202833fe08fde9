#include "core/workbench/overview/overview.h"

#include "core/workbench/office.h"
#include "core/workbench/preparation/directory_records.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

GridCell cellOf(const UnitRow &unit, const InspectionRow *row)
{
    GridCell cell;
    cell.unitId = unit.unit.id;
    cell.unit = unit.unit.name;
    cell.agencyType = unit.unit.agencyType;
    if (row) {
        cell.inspectionId = row->inspection.id;
        cell.code = row->inspection.code;
        cell.stage = row->inspection.stage;
        cell.items = row->figures.items;
        cell.open = row->figures.itemsOpen;
        cell.overdue = row->figures.itemsOverdue;
        cell.closed = row->figures.itemsClosed;
    }
    return cell;
}

GridLine emptyLine(const Area &area)
{
    GridLine line{area, {}};
    for (const auto &[agency, name] : enumNames(AgencyType{})) {
        GridCell cell;
        cell.agencyType = agency;
        line.cells.append(cell);
    }
    return line;
}

/// The first line of the area whose cell of this kind is free.
GridCell &freeCell(QList<GridLine> &lines, const Area &area, AgencyType agency)
{
    const int column = static_cast<int>(agency);
    for (GridLine &line : lines) {
        if (line.area.id == area.id && line.cells.at(column).unitId.isNull())
            return line.cells[column];
    }
    lines.append(emptyLine(area));
    return lines.last().cells[column];
}

Result<QHash<InspectionId, InspectionRow>> inspectionsOf(Workbench &workbench, RoundId round)
{
    const auto rows = inspectionRows(workbench, round);
    if (!rows)
        return rows.error();
    QHash<InspectionId, InspectionRow> byId;
    for (const InspectionRow &row : *rows)
        byId.insert(row.inspection.id, row);
    return byId;
}

} // namespace

Result<OverviewGrid> overviewGrid(Workbench &workbench, RoundId round)
{
    const auto units = unitRows(workbench);
    const auto inspections = inspectionRows(workbench, round);
    if (!units || !inspections)
        return !units ? units.error() : inspections.error();
    QHash<UnitId, const InspectionRow *> byUnit;
    for (const InspectionRow &row : *inspections) {
        if (!round.isNull())
            byUnit.insert(row.unit.id, &row);
    }
    OverviewGrid grid;
    for (const UnitRow &unit : *units) {
        const GridCell cell = cellOf(unit, byUnit.value(unit.unit.id));
        freeCell(grid.lines, unit.area, cell.agencyType) = cell;
        grid.totals.units += 1;
        grid.totals.inspections += cell.inspectionId.isNull() ? 0 : 1;
        grid.totals.items += cell.items;
        grid.totals.open += cell.open;
        grid.totals.overdue += cell.overdue;
        grid.totals.closed += cell.closed;
    }
    return grid;
}

Result<QList<DeadlineRow>> deadlineRows(Workbench &workbench, RoundId round, int days)
{
    const QDate today = workbench.today();
    const auto office = officeOf(workbench);
    const auto inspections = inspectionsOf(workbench, round);
    if (!office || !inspections)
        return !office ? office.error() : inspections.error();
    const auto deadlines = OverviewRepository(workbench.database()).deadlines(today.addDays(days), office->receiptDays);
    if (!deadlines)
        return deadlines.error();
    QList<DeadlineRow> rows;
    for (const Deadline &deadline : *deadlines) {
        const auto inspection = inspections->constFind(deadline.inspectionId);
        if (inspection != inspections->constEnd())
            rows.append({deadline, *inspection, daysLeft(deadline.due, today), deadline.due < today});
    }
    return rows;
}

Result<QList<WaitingRow>> waitingRows(Workbench &workbench, RoundId round)
{
    const auto inspections = inspectionsOf(workbench, round);
    const auto waiting = OverviewRepository(workbench.database()).waiting(workbench.database().session().author.person);
    if (!inspections || !waiting)
        return !inspections ? inspections.error() : waiting.error();
    QList<WaitingRow> rows;
    for (const Waiting &one : *waiting) {
        const auto inspection = inspections->constFind(one.inspectionId);
        if (inspection != inspections->constEnd())
            rows.append({one, *inspection});
    }
    return rows;
}

} // namespace ducha
