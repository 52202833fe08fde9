#pragma once

#include "ui/shell/theme.h"
#include "ui/support/services.h"

#include <QtCore/QSize>

class QCommandLineParser;

namespace ducha {

class MainWindow;

/// What `ducha --screenshot` asks for: a picture of one page, for looking at without a display (-platform offscreen).
struct ScreenshotOrder {
    QString out;
    QString page;       ///< by number from 1
    QString inspection; ///< code
    QSize size;
    Look look;
    [[nodiscard]] bool isWanted() const { return !out.isEmpty(); }
};

void addScreenshotOptions(QCommandLineParser &parser);
[[nodiscard]] ScreenshotOrder screenshotOrder(const QCommandLineParser &parser);
/// Answers the exit status.
int takeScreenshot(MainWindow &window, Services &services, const ScreenshotOrder &order);

} // namespace ducha
