#include "core/workbench/preparation/stage_steps.h"

#include "core/insight/overview_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/workbench/preparation/teams.h"

namespace ducha {

namespace {

Result<InspectionFigures> figuresOf(Workbench &workbench, InspectionId id)
{
    const auto figures = OverviewRepository(workbench.database()).figures(workbench.today());
    if (!figures)
        return figures.error();
    return figures->value(id);
}

} // namespace

Result<StageStep> stageStep(Workbench &workbench, InspectionId id)
{
    const auto inspection = InspectionRepository(workbench.database()).byId(id);
    const auto team = teamOf(workbench, id);
    const auto figures = figuresOf(workbench, id);
    if (!inspection)
        return inspection.error();
    if (!team)
        return team.error();
    if (!figures)
        return figures.error();
    StageStep step{*inspection, nextStage(inspection->stage), {}, {}};
    step.facts.teamComplete = !hasBlocker(team->checks);
    step.facts.pledgesSigned =
        std::all_of(team->rows.begin(), team->rows.end(), [](const TeamRow &row) { return row.member.pledgeSigned; });
    step.facts.openRecords = figures->openRecords;
    step.facts.decidedFindings = figures->decidedFindings;
    step.facts.feedbackIssued = figures->feedbackIssued;
    step.facts.feedbackReceived = figures->feedbackReceivedOn.isValid();
    step.facts.openItems = figures->itemsOpen;
    if (step.next)
        step.missing = missingFor(*inspection, *step.next, step.facts);
    return step;
}

Result<Inspection> advanceStage(Workbench &workbench, InspectionId id, const QDate &on)
{
    Inspection inspection;
    const auto saved = workbench.write([&]() -> Result<> {
        const auto step = stageStep(workbench, id);
        if (!step)
            return step.error();
        auto next = advanced(step->inspection, step->facts, on);
        if (!next)
            return next.error();
        if (next->stage == Stage::Rectifying && !next->feedbackSignedOn.isValid()) {
            const auto figures = figuresOf(workbench, id);
            if (!figures)
                return figures.error();
            next->feedbackSignedOn = figures->feedbackReceivedOn;
        }
        inspection = *next;
        return InspectionRepository(workbench.database()).save(inspection);
    });
    if (!saved)
        return saved.error();
    return inspection;
}

} // namespace ducha
