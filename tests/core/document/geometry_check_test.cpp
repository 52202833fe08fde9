#include "core/document/geometry_check.h"

#include "tests/core/document/pdf_lines.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Document fullPages()
{
    Document document;
    document.mark = u"中共样城市委政法委员会文件"_s;
    document.title = u"关于政治督察云岭县人民法院的反馈意见"_s;
    document.blocks.append(Paragraph{{{QString(28 * 70, u'督')}}});
    return document;
}

} // namespace

TEST_CASE("a full page of the file has 22 lines of 28 characters on the standard's block", "[geometry]")
{
    const PdfOnDisk file(pdfOf(fullPages()));
    QList<PdfLine> lines = linesOf(file.path, 2);
    REQUIRE(lines.size() == 23); // and the page number
    lines.removeLast();
    for (const PdfLine &line : lines) {
        CHECK(line.characters == 28);
        CHECK(line.left == Approx(28).margin(0.1));
        CHECK(line.right == Approx(184).margin(1));
    }
    // Half of what a line has above and below its characters belongs to the block.
    const double leading = (sheet::kLine - sheet::kBodySize * sheet::kPoint) / 2;
    CHECK(lines.constFirst().top - leading == Approx(37).margin(1));
    CHECK(lines.constLast().bottom + leading == Approx(262).margin(1));
}

TEST_CASE("the self-check measures what pdftotext measures and is content", "[geometry]")
{
    const Geometry geometry = measure(laidOut(fullPages()));
    CHECK(geometry.mostLines == 22);
    CHECK(geometry.mostCharacters == 28);
    CHECK(geometry.left == Approx(28).margin(0.1));
    CHECK(geometry.top == Approx(37).margin(0.1));
    CHECK(geometry.bottom == Approx(262).margin(0.1));
    CHECK(geometry.messages.isEmpty());
}

TEST_CASE("the self-check sees text outside the block and missing characters", "[geometry]")
{
    Pages pages = laidOut(fullPages());
    for (TextRun &run : pages.pages[1].runs) {
        for (PlacedGlyph &glyph : run.glyphs)
            glyph.x -= 5;
    }
    pages.missing.append({U'\uE123', u"仿宋"_s, {}});
    const Geometry geometry = measure(pages);
    REQUIRE(geometry.messages.size() == 2);
    CHECK(geometry.messages.at(0).rule == u"geometry-left"_s);
    CHECK(hasBlocker(geometry.messages));
}

TEST_CASE("marks that hang over an edge of the block by their white half are no fault", "[geometry]")
{
    Document document = fullPages();
    for (int i = 0; i < 28; ++i)
        document.blocks.append(Paragraph{
            {{QString(i, u'督') + QString(26, u'察') + u"〔督察，督察〕、（督察），督察。"_s + QString(40, u'督')}}});
    CHECK(measure(laidOut(document)).messages.isEmpty());
}
