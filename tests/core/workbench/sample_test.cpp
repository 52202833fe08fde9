#include "core/workbench/sample/sample.h"

#include "core/finding/finding_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/interview/interview_repository.h"
#include "core/storage/journal.h"
#include "core/symposium/symposium_repository.h"
#include "core/workbench/collision/verification/completeness.h"
#include "core/workbench/collision/verification/hits.h"
#include "core/workbench/collision/verification/runs.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/draws/ceremony.h"
#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/rectification.h"
#include "core/workbench/reviews/causes.h"
#include "core/workbench/reviews/follow_up.h"
#include "core/workbench/reviews/leads.h"
#include "core/workbench/reviews/reviewing.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the sample is one round of fifty units with work in every stage, and in good health", "[sample]")
{
    QTemporaryDir folder;
    const auto made = createSample(folder.filePath(u"sample.ducha"_s), testSession());
    REQUIRE(made);
    Workbench &workbench = **made;
    const auto inspections = InspectionRepository(workbench.database()).where({}, {}, u"code"_s);
    REQUIRE(inspections);
    CHECK(inspections->size() == 50);
    QSet<Stage> stages;
    for (const Inspection &inspection : *inspections)
        stages.insert(inspection.stage);
    CHECK(stages.size() == 10);

    const Inspection &large = inspections->constFirst();
    CHECK(large.code == u"DC-2026-001"_s);
    const Binds ofLarge{{u":id"_s, large.id.toString()}};
    CHECK(TalkRepository(workbench.database()).where(u"inspection_id = :id"_s, ofLarge)->size() == 40);
    CHECK(SymposiumRepository(workbench.database()).where(u"inspection_id = :id"_s, ofLarge)->size() == 6);
    const auto findings = FindingRepository(workbench.database()).where(u"inspection_id = :id"_s, ofLarge);
    REQUIRE(findings);
    CHECK(findings->size() == 30);
    QSet<QString> wordings;
    for (const Finding &finding : *findings)
        wordings.insert(finding.text);
    CHECK(wordings.size() == 30);

    const auto feedbacks = feedbackRows(workbench, large.id);
    REQUIRE(feedbacks);
    REQUIRE(feedbacks->size() == 1);
    CHECK(feedbacks->constFirst().feedback.state == FeedbackState::Issued);
    const auto items = ledgerRows(workbench, large.id);
    REQUIRE(items);
    CHECK(items->size() == 60);
    QSet<QString> problemsToFix;
    for (const LedgerRow &row : *items)
        problemsToFix.insert(row.item.problem);
    CHECK(problemsToFix.size() == 60);
    const LedgerRates rates = ledgerRates(*items);
    CHECK(rates.closed > 0);
    CHECK(rates.closed < rates.total);
    CHECK(rates.overdue > 0);
    const auto letter = documentOf(workbench, DocumentKind::Feedback, large.id);
    REQUIRE(letter);
    DocumentReport report;
    REQUIRE(pdfBytes(*letter, {}, &report));
    CHECK(report.pages >= 6);
    CHECK(report.messages.isEmpty());
    const auto routings = routingRows(workbench);
    REQUIRE(routings);
    CHECK(std::any_of(routings->begin(), routings->end(), [](const RoutingRow &row) { return row.late; }));

    const auto problems = checkWorkspace(workbench);
    REQUIRE(problems);
    for (const CheckMessage &problem : *problems)
        UNSCOPED_INFO(problem.message.plain().toStdString());
    CHECK(problems->isEmpty());
}

TEST_CASE("the sample has cases drawn and reviewed to the end, and one draw that waits for its seed", "[sample]")
{
    QTemporaryDir folder;
    const auto made = createSample(folder.filePath(u"sample.ducha"_s), testSession());
    REQUIRE(made);
    Workbench &workbench = **made;
    const auto draws = drawRows(workbench, {});
    REQUIRE(draws);
    REQUIRE(draws->size() == 3);
    QSet<DrawState> states;
    for (const DrawRow &row : *draws) {
        states.insert(row.draw.state);
        if (row.draw.state != DrawState::Frozen) {
            const auto differences = verifyStoredDraw(workbench, row.draw.id);
            REQUIRE(differences);
            CHECK(differences->isEmpty());
        }
    }
    CHECK(states == QSet{DrawState::Frozen, DrawState::Drawn, DrawState::Certified});

    const InspectionId large = InspectionRepository(workbench.database()).where({}, {}, u"code"_s)->constFirst().id;
    const auto reviews = reviewRows(workbench, large);
    REQUIRE(reviews);
    CHECK(reviews->size() == 60);
    QSet<QString> grades;
    int majorFlaws = 0;
    for (const ReviewRow &row : *reviews) {
        CHECK(row.review.state == ReviewState::Final);
        grades.insert(row.review.grade);
        majorFlaws += row.majorFlaws;
    }
    CHECK(grades.size() >= 2);
    CHECK(majorFlaws == 2);
    CHECK(orderRows(workbench, large)->size() == 2);
    CHECK(leadRows(workbench, large)->size() == 1);
    CHECK_FALSE(causeRows(workbench, large)->isEmpty());
    QSet<ReviewState> reached;
    const auto all = reviewRows(workbench);
    for (const ReviewRow &row : *all)
        reached.insert(row.review.state);
    CHECK(reached.size() == 7); // a review stands in every state
}

TEST_CASE("stopping the sample leaves no file", "[sample]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.ducha"_s);
    const auto made = createSample(path, testSession(), [](int done, int) { return done < 3; });
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the sample's collisions have hits in every kind of state, and their counts add up", "[sample]")
{
    QTemporaryDir folder;
    const auto made = createSample(folder.filePath(u"sample.ducha"_s), testSession());
    REQUIRE(made);
    const auto runs = runRows(**made);
    REQUIRE(runs);
    CHECK(runs->size() == 4);
    QSet<HitState> states;
    QSet<InspectionId> inspections;
    const auto hits = hitRows(**made);
    REQUIRE(hits);
    for (const HitRow &row : *hits) {
        states.insert(row.hit.state);
        inspections.insert(row.hit.inspectionId);
    }
    CHECK(inspections.size() == 4);
    for (const HitState state : {HitState::Candidate, HitState::FirstReviewed, HitState::Disputed, HitState::ToCheck,
                                 HitState::Excluded, HitState::SentForCheck, HitState::Stated, HitState::Determined})
        CHECK(states.contains(state));
    int complete = 0;
    for (const InspectionId &id : inspections) {
        const auto count = completenessOf(**made, id);
        REQUIRE(count);
        CHECK(count->total.addsUp());
        complete += count->isComplete();
    }
    CHECK(complete == 3); // on site they still wait
}
