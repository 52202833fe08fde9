#include "app/gui/pages.h"

#include "ui/casereview/draw/draws_page.h"
#include "ui/casereview/pool/cases_page.h"
#include "ui/casereview/pool/experts_page.h"
#include "ui/casereview/review/reviews_page.h"
#include "ui/casereview/review/statistics_page.h"
#include "ui/casereview/supervision/orders_page.h"
#include "ui/collision/completeness/completeness_page.h"
#include "ui/collision/hits/hits_page.h"
#include "ui/collision/run/runs_page.h"
#include "ui/directory/import_wizard/import_wizard.h"
#include "ui/directory/people_page.h"
#include "ui/directory/units_page.h"
#include "ui/evidence/anchors_page.h"
#include "ui/evidence/files_page.h"
#include "ui/feedback/feedback_page.h"
#include "ui/feedback/numbers/numbers_page.h"
#include "ui/feedback/routing_page.h"
#include "ui/finding/findings_page.h"
#include "ui/finding/leads/leads_page.h"
#include "ui/finding/papers_page.h"
#include "ui/insight/overview_page.h"
#include "ui/interview/talk_page.h"
#include "ui/planning/inspections_page.h"
#include "ui/planning/rounds_page.h"
#include "ui/planning/team_page.h"
#include "ui/rectification/ledger_page.h"
#include "ui/shell/tabbed_page.h"
#include "ui/symposium/symposium_page.h"

#include <QtCore/QCoreApplication>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("app", text);
}

std::unique_ptr<Page> makePreparation(Services &services)
{
    std::vector<std::unique_ptr<Page>> parts;
    parts.push_back(std::make_unique<UnitsPage>(services));
    parts.push_back(std::make_unique<PeoplePage>(services));
    parts.push_back(std::make_unique<RoundsPage>(services));
    parts.push_back(std::make_unique<InspectionsPage>(services));
    parts.push_back(std::make_unique<TeamPage>(services));
    return std::make_unique<TabbedPage>(Chapter{words(QT_TRANSLATE_NOOP("app", "Preparation")),
                                                u"view-calendar-tasks"_s, u"preparation"_s,
                                                words(QT_TRANSLATE_NOOP("app", "Parts of the preparation"))},
                                        std::move(parts));
}

std::unique_ptr<Page> makeEvidence(Services &services)
{
    std::vector<std::unique_ptr<Page>> parts;
    parts.push_back(std::make_unique<FilesPage>(services));
    parts.push_back(std::make_unique<AnchorsPage>(services));
    return std::make_unique<TabbedPage>(Chapter{words(QT_TRANSLATE_NOOP("app", "Evidence")), u"mail-attachment"_s,
                                                u"evidence"_s,
                                                words(QT_TRANSLATE_NOOP("app", "Parts of the evidence"))},
                                        std::move(parts));
}

std::unique_ptr<Page> makeCaseReview(Services &services)
{
    // The wizard is another room's, which no page looks into.
    const ListImporter importer = [&services](ListKind kind) {
        ImportWizard wizard(services, kind, nullptr, services.context.round());
        services.prompts.run(wizard);
    };
    std::vector<std::unique_ptr<Page>> parts;
    parts.push_back(std::make_unique<CasesPage>(services, importer));
    parts.push_back(std::make_unique<ExpertsPage>(services, importer));
    parts.push_back(std::make_unique<DrawsPage>(services));
    parts.push_back(std::make_unique<ReviewsPage>(services));
    parts.push_back(std::make_unique<OrdersPage>(services));
    parts.push_back(std::make_unique<StatisticsPage>(services));
    return std::make_unique<TabbedPage>(Chapter{words(QT_TRANSLATE_NOOP("app", "Case review")), u"view-list-details"_s,
                                                u"casereview"_s,
                                                words(QT_TRANSLATE_NOOP("app", "Parts of the case review"))},
                                        std::move(parts));
}

std::unique_ptr<Page> makeCollision(Services &services)
{
    std::vector<std::unique_ptr<Page>> parts;
    parts.push_back(std::make_unique<RunsPage>(services));
    parts.push_back(std::make_unique<HitsPage>(services));
    parts.push_back(std::make_unique<CompletenessPage>(services));
    return std::make_unique<TabbedPage>(Chapter{words(QT_TRANSLATE_NOOP("app", "Data collision")), u"view-filter"_s,
                                                u"collision"_s,
                                                words(QT_TRANSLATE_NOOP("app", "Parts of the data collision"))},
                                        std::move(parts));
}

std::unique_ptr<Page> makeFindings(Services &services)
{
    std::vector<std::unique_ptr<Page>> parts;
    parts.push_back(std::make_unique<PapersPage>(services));
    parts.push_back(std::make_unique<FindingsPage>(services));
    return std::make_unique<TabbedPage>(Chapter{words(QT_TRANSLATE_NOOP("app", "Working papers")), u"document-edit"_s,
                                                u"finding"_s,
                                                words(QT_TRANSLATE_NOOP("app", "Parts of the working papers"))},
                                        std::move(parts));
}

std::unique_ptr<Page> makeRouting(Services &services)
{
    std::vector<std::unique_ptr<Page>> parts;
    parts.push_back(std::make_unique<RoutingPage>(services));
    parts.push_back(std::make_unique<NumbersPage>(services));
    return std::make_unique<TabbedPage>(Chapter{words(QT_TRANSLATE_NOOP("app", "Routing")), u"mail-send"_s,
                                                u"feedback"_s, words(QT_TRANSLATE_NOOP("app", "Parts of the routing"))},
                                        std::move(parts));
}

} // namespace

std::vector<std::unique_ptr<Page>> makePages(Services &services, const std::function<void()> &openSample)
{
    std::vector<std::unique_ptr<Page>> pages;
    auto overview = std::make_unique<OverviewPage>(services);
    QObject::connect(overview.get(), &OverviewPage::sampleAsked, overview.get(), openSample);
    pages.push_back(std::move(overview));
    pages.push_back(makePreparation(services));
    pages.push_back(std::make_unique<TalkPage>(services));
    pages.push_back(std::make_unique<SymposiumPage>(services));
    pages.push_back(makeEvidence(services));
    pages.push_back(makeCaseReview(services));
    pages.push_back(makeCollision(services));
    pages.push_back(makeFindings(services));
    pages.push_back(std::make_unique<LeadsPage>(services));
    pages.push_back(std::make_unique<FeedbackPage>(services));
    pages.push_back(makeRouting(services));
    pages.push_back(std::make_unique<LedgerPage>(services));
    return pages;
}

} // namespace ducha
