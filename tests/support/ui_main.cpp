#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_qt.h"

#include "ui/words/language.h"

#include <QtWidgets/QApplication>

// Real windows without a display, speaking Chinese as the users see them.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ui_tests"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    ducha::setLanguage(application, true);
    return Catch::Session().run(argc, argv);
}
