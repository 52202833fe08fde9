#include "core/workbench/preparation/stage_steps.h"

#include "core/feedback/feedback_repository.h"
#include "core/finding/finding_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/interview/interview_repository.h"
#include "core/workbench/preparation/teams.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 7, 3);

QString missingRule(Workbench &workbench, InspectionId id)
{
    const auto step = stageStep(workbench, id);
    REQUIRE(step);
    return step->missing.isEmpty() ? QString() : step->missing.constFirst().rule;
}

void setStage(Workbench &workbench, Inspection inspection, Stage stage)
{
    inspection.stage = stage;
    inspection.enteredOn = kDay.addDays(-20);
    REQUIRE(workbench.write([&] { return InspectionRepository(workbench.database()).save(inspection); }));
}

} // namespace

TEST_CASE("an inspection goes from the plan to the entry once its team is complete", "[stages]")
{
    Prepared city;
    Workbench &workbench = *city.workbench;
    const Inspection inspection = city.inspection(city.court);
    REQUIRE(advanceStage(workbench, inspection.id, kDay));
    CHECK(missingRule(workbench, inspection.id) == u"stage-team"_s);
    CHECK(advanceStage(workbench, inspection.id, kDay).error().code == Error::Code::Invalid);
    auto member = addTeamMember(workbench, inspection.id, city.person(u"苏甲一"_s, city.police).id, TeamDuty::Leader);
    REQUIRE(member);
    CHECK(missingRule(workbench, inspection.id) == u"stage-pledges"_s);
    member->pledgeSigned = true;
    REQUIRE(saveTeamMember(workbench, *member));
    REQUIRE(advanceStage(workbench, inspection.id, kDay));
    const auto entered = advanceStage(workbench, inspection.id, kDay);
    REQUIRE(entered);
    CHECK(entered->stage == Stage::Entered);
    CHECK(entered->enteredOn == kDay);
    CHECK(withdrawInspection(workbench, inspection.id, u"录错"_s).error().code == Error::Code::Conflict);
}

TEST_CASE("the team does not leave while a talk is open, and reports only with a decided finding", "[stages]")
{
    Prepared city;
    Workbench &workbench = *city.workbench;
    const Inspection inspection = city.inspection(city.court);
    setStage(workbench, inspection, Stage::Entered);
    Talk talk;
    talk.id = TalkId::create();
    talk.code = u"TH-2026-0001"_s;
    talk.inspectionId = inspection.id;
    talk.personId = city.person(u"苏甲一"_s, city.court).id;
    talk.state = TalkState::Held;
    TalkRepository talks(workbench.database());
    REQUIRE(workbench.write([&] { return talks.save(talk); }));
    CHECK(missingRule(workbench, inspection.id) == u"stage-open-records"_s);
    talk.state = TalkState::Confirmed;
    REQUIRE(workbench.write([&] { return talks.save(talk); }));
    REQUIRE(advanceStage(workbench, inspection.id, kDay));
    CHECK(missingRule(workbench, inspection.id) == u"stage-findings"_s);
    const Finding finding{
        FindingId::create(),     u"WT-2026-0001"_s,  inspection.id,        u"P1"_s, u"问题"_s, u"问题。"_s,
        ProblemType::Individual, Severity::Ordinary, FindingState::Decided};
    REQUIRE(workbench.write([&] { return FindingRepository(workbench.database()).save(finding); }));
    CHECK(advanceStage(workbench, inspection.id, kDay)->stage == Stage::Reported);
}

TEST_CASE("limits count from the day that the unit signed for the feedback", "[stages]")
{
    Prepared city;
    Workbench &workbench = *city.workbench;
    const Inspection inspection = city.inspection(city.court);
    setStage(workbench, inspection, Stage::Reported);
    CHECK(missingRule(workbench, inspection.id) == u"stage-feedback"_s);
    const Feedback feedback{FeedbackId::create(), u"FK-2026-001"_s,      inspection.id,
                            u"反馈意见"_s,        u"某院党组"_s,         {},
                            kDay.addDays(-9),     FeedbackState::Issued, {}};
    REQUIRE(workbench.write([&] { return FeedbackRepository(workbench.database()).save(feedback); }));
    REQUIRE(advanceStage(workbench, inspection.id, kDay));
    CHECK(missingRule(workbench, inspection.id) == u"stage-receipt"_s);
    Routing routing{RoutingId::create(), u"CS-2026-001"_s,      feedback.id, u"某院党组"_s,
                    RoutingRole::Main,   FeedbackVersion::Full, {},          kDay.addDays(-8),
                    kDay.addDays(-6),    u"收件员甲"_s};
    REQUIRE(workbench.write([&] { return RoutingRepository(workbench.database()).save(routing); }));
    const auto rectifying = advanceStage(workbench, inspection.id, kDay);
    REQUIRE(rectifying);
    CHECK(rectifying->feedbackSignedOn == kDay.addDays(-6));
}
