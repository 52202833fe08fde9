#include "core/workbench/sample/sample.h"

#include "core/finding/finding_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/interview/interview_repository.h"
#include "core/storage/journal.h"
#include "core/symposium/symposium_repository.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/rectification.h"
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

TEST_CASE("stopping the sample leaves no file", "[sample]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.ducha"_s);
    const auto made = createSample(path, testSession(), [](int done, int) { return done < 3; });
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}
