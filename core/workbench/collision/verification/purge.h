#pragma once

#include "core/collision/verification/collision_run.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// What a purge takes away and what stays.
struct PurgePreview {
    int officials = 0;     ///< without a hit
    int relatives = 0;     ///< without a hit
    int keptPeople = 0;    ///< people with a hit, who stay in the hits
    qint64 bytes = 0;      ///< of the roster's file
    QStringList otherRuns; ///< that were compared with the same file and are purged together
    QStringList backups;   ///< files beside the workspace that were made before and still hold the roster
};

/// Conflict while a hit of the run, or of another with the same roster, is undecided, or when it was purged before.
Result<PurgePreview> purgePreview(Workbench &workbench, CollisionRunId run);

/// Erases the roster's file from the workspace, and with it everybody without a hit (PIPL 47); digest and figures stay
/// for the certificate. SQLite overwrites what is erased. It cannot be taken back. Invalid without a name; else as the
/// preview.
Result<CollisionRun> purgeRoster(Workbench &workbench, CollisionRunId run, const QString &by);

} // namespace ducha
