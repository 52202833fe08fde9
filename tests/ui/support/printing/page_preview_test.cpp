#include "ui/support/page_preview.h"

#include "tests/ui/support/printing/papers.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    PagePreview preview;
    Shown()
    {
        preview.resize(700, 500);
        preview.show();
        preview.setPages(laidOutPaper());
    }
    /// Is something of the highlight's colour in sight, other than on the plain page?
    [[nodiscard]] bool showsMark()
    {
        const QColor marked = preview.palette().color(QPalette::Highlight);
        const QImage image = preview.viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == marked)
                    return true;
            }
        }
        return false;
    }
};

} // namespace

TEST_CASE("a page in the preview is as large as paper on a screen of the system's resolution", "[ui][preview]")
{
    Shown shown;
    shown.preview.setZoom(1);
    const QImage image = shown.preview.viewport()->grab().toImage();
    const int row = image.height() / 2;
    int white = 0;
    for (int x = 0; x < image.width(); ++x)
        white += image.pixelColor(x, row) != shown.preview.palette().color(QPalette::Mid);
    // A window of 700 cuts the page of 210 mm; at half the size it is whole.
    CHECK(white > 600);
    shown.preview.setZoom(0.5);
    const QImage half = shown.preview.viewport()->grab().toImage();
    int width = 0;
    for (int x = 0; x < half.width(); ++x)
        width += half.pixelColor(x, 100) == Qt::white;
    CHECK(width == Approx(210 / 25.4 * shown.preview.logicalDpiX() / 2).margin(3));
}

TEST_CASE("a sentence that is highlighted comes into sight and is marked", "[ui][preview]")
{
    Shown shown;
    CHECK_FALSE(shown.showsMark());
    shown.preview.highlight(u"s30"_s);
    CHECK(shown.preview.verticalScrollBar()->value() > 0);
    CHECK(shown.showsMark());
    shown.preview.highlight({});
    CHECK_FALSE(shown.showsMark());
}

TEST_CASE("a click on a sentence says which one it is, a click beside the text nothing", "[ui][preview]")
{
    Shown shown;
    QSignalSpy clicked(&shown.preview, &PagePreview::tagClicked);
    shown.preview.highlight(u"s12"_s);
    // Down the middle of the window lie lines of the text; one of them is hit.
    for (int y = 10; y < shown.preview.viewport()->height() && clicked.isEmpty(); y += 6)
        QTest::mouseClick(shown.preview.viewport(), Qt::LeftButton, {}, QPoint(350, y));
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.constFirst().constFirst().toString().startsWith(u's'));
    QTest::mouseClick(shown.preview.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    CHECK(clicked.size() == 1);
}

TEST_CASE("the keyboard walks through pages and sentences", "[ui][preview]")
{
    Shown shown;
    QSignalSpy clicked(&shown.preview, &PagePreview::tagClicked);
    QTest::keyClick(&shown.preview, Qt::Key_End);
    CHECK(shown.preview.currentPage() == shown.preview.pageCount() - 1);
    QTest::keyClick(&shown.preview, Qt::Key_Home);
    CHECK(shown.preview.currentPage() == 0);
    QTest::keyClick(&shown.preview, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&shown.preview, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&shown.preview, Qt::Key_Return);
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.constFirst().constFirst() == u"s1"_s);
    const double before = shown.preview.zoom();
    QTest::keyClick(&shown.preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(shown.preview.zoom() > before);
    QTest::keyClick(&shown.preview, Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.preview.zoom() == Approx(before));
}

TEST_CASE("new pages keep the place, and no pages show nothing", "[ui][preview]")
{
    Shown shown;
    shown.preview.goToPage(2);
    const int place = shown.preview.verticalScrollBar()->value();
    CHECK(place > 0);
    shown.preview.setPages(laidOutPaper(taggedPaper(42)));
    CHECK(shown.preview.verticalScrollBar()->value() == place);
    shown.preview.setPages({});
    CHECK(shown.preview.currentPage() == -1);
    shown.preview.viewport()->grab();
    CHECK_FALSE(shown.preview.accessibleName().isEmpty());
}
