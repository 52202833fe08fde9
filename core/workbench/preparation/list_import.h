#pragma once

#include "core/workbench/preparation/list_files.h"
#include "core/workbench/preparation/list_table.h"

namespace ducha {

/// A list on its way in: read and worked out, nothing of it saved yet.
struct ListImport {
    ListKind kind = ListKind::Units;
    QString path;      ///< where it was read from
    UnitFile units;    ///< of units
    PeopleFile people; ///< of people
    Intake intake;     ///< what taking it in would do, line by line
    /// What was remarked on the file as a whole.
    [[nodiscard]] const QList<CheckMessage> &remarks() const
    {
        return kind == ListKind::Units ? units.remarks : people.remarks;
    }
};

/// Reads the file and works out what taking it in would do. Errors as of readUnitFile and readPeopleFile.
Result<ListImport> readList(Workbench &workbench, ListKind kind, const QString &path, const Progress &progress = {});

/// Takes in every line without a blocker, in one transaction; cancelling leaves everything as before.
Result<Intake> applyList(Workbench &workbench, const ListImport &list, const Progress &progress = {});

} // namespace ducha
