#include "tests/ui/evidence/evidence_fixture.h"
#include "ui/evidence/page_picture.h"

#include <QtCore/QTemporaryDir>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

} // namespace

TEST_CASE("pages of a PDF and pictures are drawn as wide as asked, with their number of pages", "[ui][evidence]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"扫描.pdf"_s);
    writePdf(pdf, 3);
    CHECK(pageCountOf(pdf, u"application/pdf"_s) == 3);
    const PagePicture drawn = drawPage(pdf, u"application/pdf"_s, 2, 400, never);
    CHECK(drawn.pages == 3);
    CHECK(std::abs(drawn.image.width() - 400) <= 1);
    CHECK(drawPage(pdf, u"application/pdf"_s, 4, 400, never).image.isNull());
    CHECK(drawPage(pdf, u"application/pdf"_s, 0, 400, never).image.isNull());
    CHECK(drawPage(pdf, u"application/pdf"_s, 1, 400, [] { return true; }).image.isNull());

    const QString png = folder.filePath(u"照片.png"_s);
    QImage wide(3000, 200, QImage::Format_RGB32);
    wide.fill(Qt::darkGreen);
    REQUIRE(wide.save(png));
    const PagePicture shown = drawPage(png, u"image/png"_s, 1, 500, never);
    CHECK(shown.pages == 1);
    CHECK(shown.image.width() == 500);
}

TEST_CASE("a page of a strange shape does not ask for all memory", "[ui][evidence]")
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"高.png"_s);
    QImage high(900, 9000, QImage::Format_Grayscale8);
    high.fill(Qt::gray);
    REQUIRE(high.save(png));
    CHECK(drawPage(png, u"image/png"_s, 1, 300, never).image.height() <= 1200);
}

TEST_CASE("what is no PDF and no picture, or a broken one, has no pages", "[ui][evidence]")
{
    const QTemporaryDir folder;
    const QString broken = folder.filePath(u"坏.pdf"_s);
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7\nnothing of it");
    file.close();
    for (const QString &type : {u"application/pdf"_s, u"image/png"_s, u"text/plain"_s}) {
        CHECK(pageCountOf(broken, type) == 0);
        CHECK(drawPage(broken, type, 1, 300, never).image.isNull());
    }
    CHECK(pageCountOf(folder.filePath(u"没有.pdf"_s), u"application/pdf"_s) == 0);
    CHECK_FALSE(canBeShown(u"application/x-executable"_s));
}
