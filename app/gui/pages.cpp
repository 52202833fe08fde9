#include "app/gui/pages.h"

#include "ui/insight/overview_page.h"
#include "ui/rectification/ledger_page.h"

namespace ducha {

std::vector<std::unique_ptr<Page>> makePages(Services &services, const std::function<void()> &openSample)
{
    std::vector<std::unique_ptr<Page>> pages;
    auto overview = std::make_unique<OverviewPage>(services);
    QObject::connect(overview.get(), &OverviewPage::sampleAsked, overview.get(), openSample);
    pages.push_back(std::move(overview));
    pages.push_back(std::make_unique<LedgerPage>(services));
    return pages;
}

} // namespace ducha
