#pragma once

#include "core/directory/area.h"
#include "core/directory/unit.h"
#include "core/insight/overview_repository.h"
#include "core/inspection/inspection.h"
#include "core/planning/round.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A round with how far it is.
struct RoundRow {
    Round round;
    int inspections = 0;
    int closed = 0;
};

/// An inspection with its names and figures, as lists show it (cli.md, list inspections).
struct InspectionRow {
    Inspection inspection;
    Unit unit;
    Area area;
    QString round;
    InspectionFigures figures;
};

/// The newest first.
Result<QList<RoundRow>> roundRows(Workbench &workbench);
/// In official order of the units, the newest round first; a null round means all.
Result<QList<InspectionRow>> inspectionRows(Workbench &workbench, RoundId round = {});
Result<InspectionRow> inspectionRow(Workbench &workbench, InspectionId id);

/// Saves a new round (its id is null; it gets the next code LC-YYYY-N) or changes one. Invalid with the first blocker
/// of checkRound.
Result<Round> saveRound(Workbench &workbench, Round round);
/// Conflict while it has inspections.
Result<> withdrawRound(Workbench &workbench, RoundId id, const QString &reason);

/// Opens an inspection (DC-YYYY-NNN by the round's year) for each of the units that has none in this round yet, in
/// official order. Answers those it opened.
Result<QList<Inspection>> openInspections(Workbench &workbench, RoundId round, const QList<UnitId> &units);
/// The name of its team: 第一督察组.
Result<> setTeamName(Workbench &workbench, InspectionId id, const QString &name);
/// Conflict once the team has entered: what was recorded there stays.
Result<> withdrawInspection(Workbench &workbench, InspectionId id, const QString &reason);

} // namespace ducha
