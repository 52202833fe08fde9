#include "ui/shell/theme.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/support/look_for_now.h"

#include <QtGui/QImage>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

#include <cmath>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// As WCAG 2.1 measures it.
double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// The strongest contrast to the window of what lies on the widget's middle row, near its left edge.
double edgeContrast(QWidget &widget)
{
    widget.ensurePolished();
    widget.adjustSize();
    const QImage picture = widget.grab().toImage();
    double best = 1;
    for (int x = 0; x < 5; ++x)
        best = std::max(best,
                        contrast(picture.pixelColor(x, picture.height() / 2), darkPalette().color(QPalette::Window)));
    return best;
}

} // namespace

TEST_CASE("every text is told from its ground in the light and in the dark", "[ui]")
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
            for (const auto text : {QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link,
                                    QPalette::LinkVisited, QPalette::BrightText}) {
                INFO(int(ground) << " " << int(text));
                CHECK(contrast(palette.color(text), palette.color(ground)) >= 4.5);
            }
        }
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }
}

TEST_CASE("the zoom moves in steps between 100 and 175 percent", "[ui]")
{
    CHECK(zoomStep(100, 1) == 125);
    CHECK(zoomStep(175, 1) == 175);
    CHECK(zoomStep(100, -1) == 100);
    CHECK(zoomStep(140, 0) == 150);
    CHECK(zoomStep(0, 0) == 100);
}

TEST_CASE("in the dark every field, box, button and tab has an outline that is seen", "[ui]")
{
    const LookForNow look({Look::Shade::Dark, 100});
    QLineEdit line;
    QComboBox choice;
    choice.addItem(u"一"_s);
    QComboBox typed;
    typed.setEditable(true);
    QCheckBox tick;
    QSpinBox number;
    QPushButton button(u"甲"_s);
    QListWidget list;
    QTabBar tabs;
    tabs.addTab(u"甲"_s);
    tabs.addTab(u"乙"_s);
    tabs.setCurrentIndex(1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{&line, &choice, &typed, &tick, &number, &button, &list, &tabs}) {
        INFO(widget->metaObject()->className());
        CHECK(edgeContrast(*widget) >= 3); // as WCAG 2.1 asks of what is not text
    }
}
