#pragma once

#include "core/collision/rules/collision_rules.h"
#include "core/collision/verification/collision_run.h"
#include "core/workbench/collision/collide.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// What has to be said before personal data is compared and kept (domain.md G).
struct CollisionOrder {
    InspectionId inspectionId;
    QString purpose;             ///< 用途
    QString authority;           ///< 依据: who allowed it, by which paper
    QString runBy;               ///< who sits at the laptop
    QString roster;              ///< path of the file that was compared
    bool registerDigests = true; ///< SHA-256 of each register file; takes as long as reading it once more
};

/// A register as the run keeps it.
struct RegisterFact {
    QString name;
    qint64 bytes = 0;
    QString sha256; ///< empty when it was not asked for, or the register is a table of an engine
    QString encoding;
};

/// A run as lists show it.
struct RunRow {
    CollisionRun run;
    QString inspection; ///< DC-2026-001
    QList<RegisterFact> registers;
    QList<CollisionUnit> units; ///< by inspection and name
    int undecided = 0;          ///< hits that wait for reviewers or the arbiter
};

/// May what is compared be kept by this order? To be asked before the comparison, which takes time: Invalid without
/// purpose, authority and name, or once the inspection is closed.
Result<> checkOrder(Workbench &workbench, const CollisionOrder &order);

/// Keeps the questions of a comparison as hits, all or nothing, with the roster's file and what was compared with what.
/// An official whose unit is another inspected one of the same round is kept there, everybody else in the inspection
/// that the order names. A question that an earlier run raised is counted as known and not kept twice. What the rules
/// set aside by default is kept as excluded. Slow: run it in the background. Invalid as of checkOrder; Io and Input as
/// of files; Cancelled.
Result<CollisionRun> storeCollision(Workbench &workbench, const CollisionOrder &order, Collision &collision,
                                    const CollisionRules &rules, const Progress &progress = {});

/// A run that was kept, and the comparison it came of, for what could not be compared.
struct KeptCollision {
    CollisionRun run;
    std::shared_ptr<Collision> collision;
};
/// Compares and keeps, all or nothing; errors as collide and storeCollision. What can be refused before is.
Result<KeptCollision> compareAndKeep(Workbench &workbench, const CollisionOrder &order, const CollisionRequest &request,
                                     const Progress &progress = {});

/// The runs that found or compared anything of the inspection, the newest first; of all when it is null.
Result<QList<RunRow>> runRows(Workbench &workbench, InspectionId inspection = {});

/// Takes a run that should not have been kept out of every list, with its hits, and erases its roster where nothing
/// else needs it. Conflict once somebody looked at one of the hits, or a later run counts some of them as known;
/// Invalid without a reason.
Result<> withdrawRun(Workbench &workbench, CollisionRunId id, const QString &reason);

} // namespace ducha
