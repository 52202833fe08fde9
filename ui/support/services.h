#pragma once

#include "core/workbench/workbench.h"
#include "ui/support/context.h"
#include "ui/support/notices.h"
#include "ui/support/prompts.h"
#include "ui/support/tasks.h"

namespace ducha {

/// What every page works with; made by app/gui and alive as long as the window.
struct Services {
    Workbench &workbench;
    Context &context;
    Prompts &prompts;
    Notices &notices;
    Tasks &tasks;
};

} // namespace ducha
