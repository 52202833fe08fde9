#include "ui/shell/theme.h"

#include "tests/support/catch_qt.h"

#include <cmath>

using namespace ducha;

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
