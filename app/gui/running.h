#pragma once

#include "core/workbench/workbench.h"
#include "ui/support/prompts.h"

class QApplication;

namespace ducha {

/// Shows the main window on an open workspace until it is closed; answers the exit status. The look, the place of the
/// window and the last workspaces are read from and kept in the user's settings.
int runWindow(QApplication &application, Workbench &workbench, Prompts &prompts, bool systemIsDark);

} // namespace ducha
