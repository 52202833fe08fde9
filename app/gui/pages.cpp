#include "app/gui/pages.h"

#include "ui/directory/people_page.h"
#include "ui/directory/units_page.h"
#include "ui/feedback/feedback_page.h"
#include "ui/feedback/routing_page.h"
#include "ui/insight/overview_page.h"
#include "ui/interview/talk_page.h"
#include "ui/planning/inspections_page.h"
#include "ui/planning/preparation_page.h"
#include "ui/planning/rounds_page.h"
#include "ui/planning/team_page.h"
#include "ui/rectification/ledger_page.h"
#include "ui/symposium/symposium_page.h"

namespace ducha {

namespace {

std::unique_ptr<Page> makePreparation(Services &services)
{
    std::vector<std::unique_ptr<Page>> parts;
    parts.push_back(std::make_unique<UnitsPage>(services));
    parts.push_back(std::make_unique<PeoplePage>(services));
    parts.push_back(std::make_unique<RoundsPage>(services));
    parts.push_back(std::make_unique<InspectionsPage>(services));
    parts.push_back(std::make_unique<TeamPage>(services));
    return std::make_unique<PreparationPage>(std::move(parts));
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
    pages.push_back(std::make_unique<FeedbackPage>(services));
    pages.push_back(std::make_unique<RoutingPage>(services));
    pages.push_back(std::make_unique<LedgerPage>(services));
    return pages;
}

} // namespace ducha
