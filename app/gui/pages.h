#pragma once

#include "ui/shell/page.h"
#include "ui/support/services.h"

#include <functional>
#include <memory>
#include <vector>

namespace ducha {

/// All pages in the order of the navigation. `openSample` is what the button for an example does.
std::vector<std::unique_ptr<Page>> makePages(Services &services, const std::function<void()> &openSample);

} // namespace ducha
