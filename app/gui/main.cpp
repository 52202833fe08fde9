#include "app/gui/opening.h"
#include "app/gui/pages.h"
#include "app/gui/running.h"
#include "app/gui/screenshot.h"
#include "app/gui/settings.h"
#include "ui/shell/main_window.h"
#include "ui/words/language.h"

#include <QtCore/QCommandLineParser>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

int pictureOf(Workbench &workbench, Prompts &prompts, const ScreenshotOrder &order)
{
    Context context;
    Notices notices;
    Tasks tasks(workbench);
    Services services{workbench, context, prompts, notices, tasks};
    MainWindow window(makePages(services, [] {}), services);
    return takeScreenshot(window, services, order);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ducha"_s);
    QApplication::setApplicationVersion(QStringLiteral(DUCHA_VERSION));
    QApplication::setDesktopFileName(u"cn.ducha.Ducha"_s);
    setLanguage(application, speaksChinese(localeOfEnvironment()));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("app", "Ducha"));
    QApplication::setWindowIcon(QIcon(u":/icons/cn.ducha.Ducha.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("app", "The inspection workbench."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("app", "the workspace to open"), u"[file]"_s);
    addScreenshotOptions(parser);
    parser.process(application);
    const ScreenshotOrder order = screenshotOrder(parser);

    const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    applyLook(application, order.isWanted() ? order.look : savedLook(), systemIsDark);
    DialogPrompts prompts;
    const QString path = parser.positionalArguments().value(0);
    QString trouble;
    std::unique_ptr<Workbench> workbench;
    if (!path.isEmpty())
        workbench = openWorkspace(path, prompts, [&](const QString &text) { trouble = text; });
    if (!workbench && !order.isWanted())
        workbench = welcomeUser(prompts, trouble);
    if (!workbench)
        return trouble.isEmpty() ? 0 : 1;
    if (order.isWanted())
        return pictureOf(*workbench, prompts, order);
    return runWindow(application, *workbench, prompts, systemIsDark);
}
