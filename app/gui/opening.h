#pragma once

#include "core/workbench/workbench.h"
#include "ui/support/prompts.h"

namespace ducha {

/// Opens the workspace at `path`. Where it is damaged or gone and an automatic backup stands beside it, offers to put
/// that back and opens it then. Null after the error was said by `tell`.
std::unique_ptr<Workbench> openWorkspace(const QString &path, Prompts &prompts,
                                         const std::function<void(const QString &)> &tell);

/// The welcome window until a workspace is open: a new one, one of the user's, a sample, or a backup put back. Null
/// when the user leaves.
std::unique_ptr<Workbench> welcomeUser(Prompts &prompts, const QString &firstError);

/// Starts the program again beside this one: on a workspace, or on the welcome window with an empty path.
void startAnother(const QString &path);

} // namespace ducha
