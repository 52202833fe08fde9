#include "app/gui/screenshot.h"

#include "core/workbench/overview/search.h"
#include "ui/shell/main_window.h"
#include "ui/shell/parts/main_menu.h"

#include <QtCore/QCommandLineParser>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>

namespace ducha {

using namespace Qt::StringLiterals;

void addScreenshotOptions(QCommandLineParser &parser)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("app", text); };
    parser.addOptions({
        {u"screenshot"_s, words(QT_TRANSLATE_NOOP("app", "write a picture of the page with this number and end")),
         u"n"_s},
        {u"out"_s, words(QT_TRANSLATE_NOOP("app", "the file of the picture")), u"file.png"_s, u"screenshot.png"_s},
        {u"size"_s, words(QT_TRANSLATE_NOOP("app", "size of the picture's window")), u"WxH"_s, u"1366x768"_s},
        {u"inspection"_s, words(QT_TRANSLATE_NOOP("app", "the inspection in hand on the picture")), u"code"_s},
        {u"zoom"_s, words(QT_TRANSLATE_NOOP("app", "size of the text on the picture in percent")), u"percent"_s,
         u"100"_s},
        {u"dark"_s, words(QT_TRANSLATE_NOOP("app", "a picture in the dark look"))},
    });
}

ScreenshotOrder screenshotOrder(const QCommandLineParser &parser)
{
    ScreenshotOrder order;
    if (!parser.isSet(u"screenshot"_s))
        return order;
    order.page = parser.value(u"screenshot"_s);
    order.out = parser.value(u"out"_s);
    order.inspection = parser.value(u"inspection"_s);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    order.size = {size.value(0).toInt(), size.value(1).toInt()};
    order.look = {parser.isSet(u"dark"_s) ? Look::Shade::Dark : Look::Shade::Light, parser.value(u"zoom"_s).toInt()};
    return order;
}

int takeScreenshot(MainWindow &window, Services &services, const ScreenshotOrder &order)
{
    if (const auto hits = searchRecords(services.workbench, order.inspection, 1); hits && !hits->isEmpty())
        window.goTo({u"inspection"_s, hits->constFirst().id});
    window.menu().setSidePanelShown(true);
    window.showPage(order.page.toInt() - 1);
    window.resize(order.size);
    window.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    return window.grab().save(order.out) ? 0 : 1;
}

} // namespace ducha
