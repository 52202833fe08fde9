#include "core/workbench/overview/overview.h"

#include "core/feedback/feedback_repository.h"
#include "core/finding/finding_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/rectification/rectification_repository.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday = testNow().date();

/// The small city with an inspection of the court that is being rectified.
struct Rectifying : Prepared {
    Inspection inspected = inspection(court);
    Finding finding{FindingId::create(),
                    u"WT-2026-0001"_s,
                    inspected.id,
                    u"P1"_s,
                    u"问题"_s,
                    u"问题。"_s,
                    ProblemType::Individual,
                    Severity::Ordinary,
                    FindingState::InFeedback};

    Rectifying()
    {
        inspected.stage = Stage::Rectifying;
        inspected.enteredOn = kToday.addDays(-90);
        inspected.exitedOn = kToday.addDays(-60);
        inspected.feedbackSignedOn = kToday.addDays(-29);
        REQUIRE(workbench->write([&]() -> Result<> {
            DUCHA_TRY(InspectionRepository(workbench->database()).save(inspected));
            return FindingRepository(workbench->database()).save(finding);
        }));
    }

    void item(const QString &code, const QDate &due, ItemState state)
    {
        RectItem item;
        item.id = RectItemId::create();
        item.code = code;
        item.inspectionId = inspected.id;
        item.findingId = finding.id;
        item.problem = u"事项"_s + code;
        item.dueOn = due;
        item.state = state;
        REQUIRE(workbench->write([&] { return RectItemRepository(workbench->database()).save(item); }));
    }
};

} // namespace

TEST_CASE("the grid has a line for each area and counts the items of each inspection", "[overview]")
{
    Rectifying city;
    city.item(u"ZG-2026-0001"_s, kToday.addDays(-1), ItemState::InProgress);
    city.item(u"ZG-2026-0002"_s, kToday, ItemState::InProgress);
    city.item(u"ZG-2026-0003"_s, kToday.addDays(-9), ItemState::Closed);
    city.item(u"ZG-2026-0004"_s, kToday.addDays(-9), ItemState::Ongoing);
    const auto grid = overviewGrid(*city.workbench, city.round.id);
    REQUIRE(grid);
    REQUIRE(grid->lines.size() == 2);
    REQUIRE(grid->lines.constFirst().cells.size() == 5);
    const GridCell court = grid->lines.constFirst().cells.at(static_cast<int>(AgencyType::Court));
    CHECK(court.inspectionId == city.inspected.id);
    CHECK(court.stage == Stage::Rectifying);
    CHECK(court.items == 4);
    CHECK(court.open == 2);
    CHECK(court.overdue == 1);
    CHECK(court.closed == 1);
    const GridCell police = grid->lines.constFirst().cells.at(static_cast<int>(AgencyType::PublicSecurity));
    CHECK(police.inspectionId.isNull());
    CHECK_FALSE(police.unitId.isNull());
    CHECK(grid->lines.at(1).cells.at(static_cast<int>(AgencyType::Procuratorate)).unitId.isNull());
    CHECK(grid->totals.units == 3);
    CHECK(grid->totals.inspections == 1);
    CHECK(grid->totals.overdue == 1);
}

TEST_CASE("a second organ of a kind in an area gets a line of its own and is never hidden", "[overview]")
{
    Prepared city;
    city.unit(u"昆山市第二人民法院"_s, AgencyType::Court, u"昆山市"_s);
    const auto grid = overviewGrid(*city.workbench, city.round.id);
    REQUIRE(grid);
    int courts = 0;
    for (const GridLine &line : grid->lines)
        courts += line.cells.at(static_cast<int>(AgencyType::Court)).unitId.isNull() ? 0 : 1;
    CHECK(courts == 3);
    CHECK(grid->totals.units == 4);
}

TEST_CASE("deadlines name what is due or overdue, the most urgent first, and leave out what is done", "[overview]")
{
    Rectifying city;
    city.item(u"ZG-2026-0001"_s, kToday.addDays(-2), ItemState::NotClaimed);
    city.item(u"ZG-2026-0002"_s, kToday.addDays(7), ItemState::InProgress);
    city.item(u"ZG-2026-0003"_s, kToday.addDays(8), ItemState::InProgress);
    city.item(u"ZG-2026-0004"_s, kToday.addDays(1), ItemState::Closed);
    const auto rows = deadlineRows(*city.workbench, city.round.id, 7);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).deadline.object == u"ZG-2026-0001"_s);
    CHECK(rows->at(0).overdue);
    CHECK(rows->at(0).daysLeft == -2);
    CHECK(rows->at(1).deadline.kind == DeadlineKind::PlanDue);
    CHECK(rows->at(1).deadline.object == city.inspected.code);
    CHECK(rows->at(1).deadline.due == addCalendarMonths(city.inspected.feedbackSignedOn, 1));
    CHECK(rows->at(2).daysLeft == 7);
    CHECK_FALSE(rows->at(2).overdue);
    CHECK(rows->at(2).inspection.unit.name == city.court.name);
    CHECK(deadlineRows(*city.workbench, {}, 70)->size() == 5);
}

TEST_CASE("a document that nobody has signed for becomes a deadline after the days of the setting", "[overview]")
{
    Rectifying city;
    const Feedback feedback{FeedbackId::create(), u"FK-2026-001"_s,      city.inspected.id,
                            u"反馈意见"_s,        u"某院党组"_s,         {},
                            kToday.addDays(-8),   FeedbackState::Issued, {}};
    const Routing routing{RoutingId::create(),
                          u"CS-2026-001"_s,
                          feedback.id,
                          u"某委"_s,
                          RoutingRole::Copy,
                          FeedbackVersion::Copy,
                          {},
                          kToday.addDays(-8),
                          {},
                          {}};
    REQUIRE(city.workbench->write([&]() -> Result<> {
        DUCHA_TRY(FeedbackRepository(city.workbench->database()).save(feedback));
        return RoutingRepository(city.workbench->database()).save(routing);
    }));
    const auto rows = deadlineRows(*city.workbench, city.round.id, 7);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().deadline.kind == DeadlineKind::ReceiptMissing);
    CHECK(rows->constFirst().deadline.text == u"某委"_s);
    CHECK(rows->constFirst().daysLeft == -1);
}

TEST_CASE("papers wait for a reviewer who is not among their preparers", "[overview]")
{
    Rectifying city;
    const Person me = city.person(testSession().author.person, city.otherCourt);
    const Person other = city.person(u"苏甲一"_s, city.otherCourt);
    WorkingPaper paper;
    paper.inspectionId = city.inspected.id;
    paper.dimension = u"P1"_s;
    paper.state = PaperState::Submitted;
    WorkingPaperRepository papers(city.workbench->database());
    for (const Person &preparer : {me, other}) {
        paper.id = WorkingPaperId::create();
        paper.code = u"DG-2026-"_s + preparer.code;
        paper.preparerId = preparer.id;
        REQUIRE(city.workbench->write([&] { return papers.save(paper); }));
    }
    city.item(u"ZG-2026-0001"_s, kToday, ItemState::CountyVerified);
    const auto rows = waitingRows(*city.workbench, city.round.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).waiting.kind == WaitingKind::PaperToReview);
    CHECK(rows->at(0).waiting.count == 1);
    CHECK(rows->at(0).waiting.record == paper.id.toString());
    CHECK(rows->at(1).waiting.kind == WaitingKind::ItemToConfirm);
    CHECK(waitingRows(*city.workbench, RoundId::create())->isEmpty());
}

TEST_CASE("coverage keeps the last day a unit was inspected", "[overview]")
{
    Rectifying city;
    const auto rows = unitRows(*city.workbench);
    REQUIRE(rows);
    CHECK(rows->at(0).lastInspected == city.inspected.exitedOn);
    CHECK_FALSE(rows->at(1).lastInspected.isValid());
}
