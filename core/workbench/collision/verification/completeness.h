#pragma once

#include "core/collision/verification/hit_review.h"
#include "core/workbench/workbench.h"

#include <QtCore/QMap>

namespace ducha {

/// What became of the candidates of one unit. `candidates` is what the runs counted when they compared; the rest is
/// counted from the hits that are there now.
struct UnitCount {
    QString unitName; ///< as the roster has it
    int officials = 0;
    int relatives = 0;
    int candidates = 0;
    int delivered = 0;
    int undecided = 0;
    QMap<FalsePositiveReason, int> excluded;

    [[nodiscard]] int excludedCount() const;
    /// candidates = delivered + excluded + undecided: nothing was lost and nothing added.
    [[nodiscard]] bool addsUp() const;
};

/// The proof that nothing was left out (model.md 17).
struct Completeness {
    QList<UnitCount> units; ///< by name
    UnitCount total;
    Agreement agreement; ///< of the two reviewers
    int byArbiter = 0;
    QMap<HitOutcome, int> outcomes; ///< of delivered hits
    QStringList runs;               ///< BD-2026-001
    /// Every unit adds up and no hit waits for a review: the annex can be made.
    [[nodiscard]] bool isComplete() const;
    /// What keeps it from being complete, in words.
    QList<CheckMessage> missing;
};

/// Of one inspection, by the runs up to that day; all of them when it is null. NotFound is no answer: an inspection
/// without a run has no units.
Result<Completeness> completenessOf(Workbench &workbench, InspectionId inspection, const QDate &until = {});

} // namespace ducha
