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

/// The rules that the check names after every glyph of the body on the second page for which `which` holds was moved.
QStringList rulesAfterMove(double dx, double dy, const std::function<bool(const PlacedGlyph &)> &which)
{
    Pages pages = laidOut(fullPages());
    REQUIRE(measure(pages).messages.isEmpty());
    int moved = 0;
    for (TextRun &run : pages.pages[1].runs) {
        for (PlacedGlyph &glyph : run.glyphs) {
            if (run.size != sheet::kBodySize || !which(glyph))
                continue;
            glyph.x += dx;
            glyph.y += dy;
            ++moved;
        }
    }
    REQUIRE(moved > 0);
    QStringList rules;
    for (const CheckMessage &message : measure(pages).messages)
        rules.append(message.rule);
    return rules;
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
    REQUIRE(geometry.messages.size() == 3);
    CHECK(geometry.messages.at(0).rule == u"geometry-number"_s);
    CHECK(geometry.messages.at(1).rule == u"geometry-left"_s);
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

TEST_CASE("text that hangs two millimetres over any edge of the block is a fault, a whole millimetre is none",
          "[geometry]")
{
    const auto text = [](const PlacedGlyph &glyph) { return glyph.character == U'督'; };
    CHECK(rulesAfterMove(-2, 0, text) == QStringList{u"geometry-left"_s});
    CHECK(rulesAfterMove(2, 0, text) == QStringList{u"geometry-right"_s});
    CHECK(rulesAfterMove(0, -2, text) == QStringList{u"geometry-top"_s});
    CHECK(rulesAfterMove(0, 2, text) == QStringList{u"geometry-bottom"_s});
    for (const auto &[dx, dy] : {std::pair(-0.9, -0.9), std::pair(0.9, 0.9)})
        CHECK(rulesAfterMove(dx, dy, text).isEmpty());
}

TEST_CASE("small text of tables is measured like the rest", "[geometry]")
{
    const QList<Block> table{Table{{{u"序号"_s}, {u"内容"_s, 9}}, {{u"甲"_s, QString(300, u'乙')}}}};
    const auto first = [](const PlacedGlyph &glyph) { return glyph.character == U'甲' || glyph.character == U'序'; };
    const auto last = [](const PlacedGlyph &glyph) { return glyph.character == U'乙'; };
    Document document = fullPages();
    document.blocks = table; // on the first page, where its place is known
    Pages pages = laidOut(document);
    REQUIRE(measure(pages).messages.isEmpty());
    for (TextRun &run : pages.pages[0].runs) {
        for (PlacedGlyph &glyph : run.glyphs) {
            if (run.size != sheet::kBodySize && first(glyph))
                glyph.x = sheet::kLeft - 2;
            if (run.size != sheet::kBodySize && last(glyph))
                glyph.x = sheet::kLeft + sheet::kTextWidth - run.size * sheet::kPoint + 2;
        }
    }
    QStringList rules;
    for (const CheckMessage &message : measure(pages).messages)
        rules.append(message.rule);
    CHECK(rules == QStringList{u"geometry-left"_s, u"geometry-right"_s});
}

TEST_CASE("only the white half of a mark may hang, and only over its own edge", "[geometry]")
{
    constexpr double kEm = sheet::kBodySize * sheet::kPoint;
    const auto ruleOf = [](char32_t character, double x) {
        Document document = fullPages();
        Pages pages = laidOut(document);
        for (TextRun &run : pages.pages[1].runs) {
            if (run.size != sheet::kBodySize)
                continue;
            run.glyphs[5].character = character;
            run.glyphs[5].x = x;
            break;
        }
        const auto messages = measure(pages).messages;
        return messages.isEmpty() ? QString() : messages.constFirst().rule;
    };
    constexpr double kRight = sheet::kLeft + sheet::kTextWidth;
    for (const char32_t opens : {U'（', U'“', U'《', U'〔'}) {
        CHECK(ruleOf(opens, sheet::kLeft - kEm / 2).isEmpty());
        CHECK(ruleOf(opens, sheet::kLeft - kEm / 2 - 2) == u"geometry-left"_s);
        CHECK(ruleOf(opens, kRight - kEm + 2) == u"geometry-right"_s);
    }
    for (const char32_t closes : {U'。', U'，', U'）', U'”', U'》', U'〕'}) {
        CHECK(ruleOf(closes, kRight - kEm / 2).isEmpty());
        CHECK(ruleOf(closes, kRight - kEm / 2 + 2) == u"geometry-right"_s);
        CHECK(ruleOf(closes, sheet::kLeft - 2) == u"geometry-left"_s);
    }
    for (const char32_t full : {U'督', U'？', U'—', U'…', U'·'}) { // ink in the middle of the box, or all over it
        CHECK(ruleOf(full, sheet::kLeft - 2) == u"geometry-left"_s);
        CHECK(ruleOf(full, kRight - kEm + 2) == u"geometry-right"_s);
    }
}

TEST_CASE("a page number on the wrong side is a fault", "[geometry]")
{
    Pages pages = laidOut(fullPages());
    std::swap(pages.pages[0], pages.pages[1]);
    const Geometry geometry = measure(pages);
    REQUIRE(geometry.messages.size() == 2);
    CHECK(geometry.messages.at(0).rule == u"geometry-number"_s);
    CHECK(geometry.messages.at(0).message.args == QStringList{u"1"_s});
}

TEST_CASE("no line of a paragraph hangs anything but white over the edge, wherever its marks fall", "[geometry]")
{
    Document document = fullPages();
    for (int i = 0; i < 28; ++i)
        document.blocks.append(Paragraph{{{QString(i, u'督') + QString(22, u'察') + u"？”“督察？督察！”《督察》？）"_s +
                                           QString(40, u'督') + u"？？督察"_s}}});
    CHECK(measure(laidOut(document)).messages.isEmpty());
}
