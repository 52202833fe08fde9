#include "core/inspection/inspection.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 7, 3);

/// Everything that any step asks for.
StageFacts everything()
{
    StageFacts facts;
    facts.teamComplete = true;
    facts.pledgesSigned = true;
    facts.decidedFindings = 1;
    facts.feedbackIssued = true;
    facts.feedbackReceived = true;
    return facts;
}

QStringList missing(Stage stage, const StageFacts &facts)
{
    QStringList rules;
    for (const CheckMessage &message : missingFor({}, stage, facts))
        rules.append(message.rule);
    return rules;
}

} // namespace

TEST_CASE("an inspection goes through its ten stages and no further", "[inspection]")
{
    Inspection inspection;
    int steps = 0;
    while (nextStage(inspection.stage)) {
        const auto next = advanced(inspection, everything(), day.addDays(steps));
        REQUIRE(next);
        inspection = *next;
        ++steps;
    }
    CHECK(steps == 9);
    CHECK(inspection.stage == Stage::Closed);
    CHECK(inspection.enteredOn == day.addDays(2));
    CHECK(inspection.exitedOn == day.addDays(3));
    CHECK_FALSE(advanced(inspection, everything(), day));
}

TEST_CASE("each stage asks for what must have been done", "[inspection]")
{
    const StageFacts nothing;
    CHECK(missing(Stage::TeamFormed, nothing) == QStringList{u"stage-team"_s, u"stage-pledges"_s});
    CHECK(missing(Stage::Reported, nothing) == QStringList{u"stage-findings"_s});
    CHECK(missing(Stage::FeedbackIssued, nothing) == QStringList{u"stage-feedback"_s});
    CHECK(missing(Stage::Rectifying, nothing) == QStringList{u"stage-receipt"_s});
    StageFacts open = everything();
    open.openRecords = 2;
    open.openItems = 3;
    CHECK(missing(Stage::Exited, open) == QStringList{u"stage-open-records"_s});
    CHECK(missing(Stage::Closed, open) == QStringList{u"stage-open-items"_s});
    for (const auto &[stage, name] : enumNames(Stage{}))
        CHECK(missing(stage, everything()).isEmpty());
}

TEST_CASE("the team cannot leave before it came", "[inspection]")
{
    Inspection inspection;
    inspection.stage = Stage::Entered;
    inspection.enteredOn = day;
    CHECK_FALSE(advanced(inspection, everything(), day.addDays(-1)));
    CHECK(advanced(inspection, everything(), day));
}
