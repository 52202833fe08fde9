#pragma once

#include "core/base/ids.h"

#include <QtCore/QDateTime>

namespace ducha {

/// One comparison of a roster with registers whose questions were kept for verification (数据碰撞).
struct CollisionRun {
    CollisionRunId id;
    QString code; ///< BD-2026-001
    RoundId roundId;
    InspectionId inspectionId; ///< of officials whose unit is no other inspected one
    QString purpose;           ///< 用途: why personal data is compared (domain.md G, PIPL 34)
    QString authority;         ///< 依据: who allowed it, by which paper
    QString rosterName;        ///< of the file
    QString rosterSha256;      ///< the file is kept in the workspace until the purge
    int officials = 0;
    int relatives = 0;
    QString registers; ///< JSON: {"registers": [{"bytes","encoding","name","sha256"}]}, in the order given
    qint64 records = 0;
    qint64 rejected = 0;
    qint64 byNumber = 0;       ///< rows of registers, tier T1
    qint64 byMaskedNumber = 0; ///< T2
    qint64 namesakes = -1;     ///< T3: rows with an equal name alone, which are no hits; -1: not counted
    int candidates = 0;        ///< hits that were kept, all units together
    int known = 0;             ///< questions that an earlier run had raised, which are not kept twice
    int rulesVersion = 0;
    QString engine; ///< local, postgresql
    QDateTime runAt;
    QString runBy;
    QDateTime purgedAt; ///< when the people without a hit were purged; invalid: they were not
    QString purgedBy;
    int purgedOfficials = 0;
    int purgedRelatives = 0;
    bool operator==(const CollisionRun &) const = default;
};

/// What a run compared and found of one unit: the figure that delivered and excluded hits must add up to.
struct CollisionUnit {
    CollisionUnitId id;
    CollisionRunId runId;
    InspectionId inspectionId;
    QString unitName; ///< as the roster has it
    int officials = 0;
    int relatives = 0;
    int candidates = 0;
    int known = 0;
    bool operator==(const CollisionUnit &) const = default;
};

} // namespace ducha
