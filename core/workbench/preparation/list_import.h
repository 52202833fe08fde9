#pragma once

#include "core/workbench/preparation/list_files.h"
#include "core/workbench/preparation/list_table.h"

namespace ducha {

/// A list on its way in: read and worked out, nothing of it saved yet.
struct ListImport {
    ListKind kind = ListKind::Units;
    QString path;           ///< where it was read from
    UnitFile units;         ///< of units
    PeopleFile people;      ///< of people
    CaseListFile cases;     ///< of cases
    ExpertListFile experts; ///< of experts
    RoundId round;          ///< the round that cases go into
    Intake intake;          ///< what taking it in would do, line by line
    /// What was remarked on the file as a whole.
    [[nodiscard]] const QList<CheckMessage> &remarks() const;
    /// The sheet it was found in; empty for CSV.
    [[nodiscard]] QString sheet() const;
};

/// Reads the file and works out what taking it in would do. Cases go into the pool of `round`, of the newest one when
/// it is null. Errors as of the readers in list_files.h; Invalid when there is no round for the cases.
Result<ListImport> readList(Workbench &workbench, ListKind kind, const QString &path, const Progress &progress = {},
                            RoundId round = {});

/// Takes in every line without a blocker, in one transaction; cancelling leaves everything as before.
Result<Intake> applyList(Workbench &workbench, const ListImport &list, const Progress &progress = {});

} // namespace ducha
