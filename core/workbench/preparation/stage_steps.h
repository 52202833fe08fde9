#pragma once

#include "core/inspection/inspection.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Where an inspection stands and what its next step waits for, with the facts from the other rooms.
struct StageStep {
    Inspection inspection;
    std::optional<Stage> next;
    StageFacts facts;
    QList<CheckMessage> missing; ///< each a blocker; `rule` says where to go (stage-team, stage-findings, …)
};

Result<StageStep> stageStep(Workbench &workbench, InspectionId id);

/// Takes the next step on that day; Invalid with the first thing that is missing. With the step to Rectifying the
/// day that the unit signed for the feedback becomes the day limits count from.
Result<Inspection> advanceStage(Workbench &workbench, InspectionId id, const QDate &on);

} // namespace ducha
