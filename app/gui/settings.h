#pragma once

#include "ui/shell/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace ducha {

class MainWindow;

/// What the user's account keeps between two starts: the look, the window's place, the last workspaces. Never anything
/// of what is in a workspace.
[[nodiscard]] Look savedLook();
void saveLook(const Look &look);
void restoreWindow(MainWindow &window);
void saveWindow(const MainWindow &window);
/// The last ten workspaces that still exist, the newest first.
[[nodiscard]] QStringList recentWorkspaces();
void rememberWorkspace(const QString &path);
/// The name of who works here; empty until it was asked for.
[[nodiscard]] QString savedPerson();
void savePersonName(const QString &name);

} // namespace ducha
