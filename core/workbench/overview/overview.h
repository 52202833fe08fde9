#pragma once

#include "core/base/deadlines.h"
#include "core/workbench/preparation/rounds.h"

namespace ducha {

/// One cell of the grid: a unit in the round in hand. Without an inspection its id is null.
struct GridCell {
    UnitId unitId; ///< null where the area has no such organ
    QString unit;
    AgencyType agencyType = AgencyType::Court;
    InspectionId inspectionId;
    QString code;
    Stage stage = Stage::Planned;
    int items = 0;
    int open = 0;
    int overdue = 0;
    int closed = 0;
};

/// One line of the grid: an area with a cell for each kind of organ, in the order of AgencyType. A second organ of a
/// kind makes a second line of the same area, so that none is hidden.
struct GridLine {
    Area area;
    QList<GridCell> cells;
};

struct GridTotals {
    int units = 0;
    int inspections = 0;
    int items = 0;
    int open = 0;
    int overdue = 0;
    int closed = 0;
};

struct OverviewGrid {
    QList<GridLine> lines;
    GridTotals totals;
};

Result<OverviewGrid> overviewGrid(Workbench &workbench, RoundId round);

/// A deadline with its inspection and how long yet (cli.md, list deadlines).
struct DeadlineRow {
    Deadline deadline;
    InspectionRow inspection;
    int daysLeft = 0; ///< negative when overdue
    bool overdue = false;
};

/// What is due within `days` days or overdue; a null round means all. The most urgent first.
Result<QList<DeadlineRow>> deadlineRows(Workbench &workbench, RoundId round, int days);

struct WaitingRow {
    Waiting waiting;
    InspectionRow inspection;
};

/// What waits for who works at this laptop, in the round in hand.
Result<QList<WaitingRow>> waitingRows(Workbench &workbench, RoundId round);

} // namespace ducha
