#include "core/document/layout.h"

#include "core/document/flow.h"
#include "core/document/geometry_check.h"
#include "core/document/pen.h"
#include "tests/support/document_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Document letterOfParagraphs(int paragraphs)
{
    Document document;
    document.mark = u"中共样城市委政法委员会文件"_s;
    document.number = u"样政法督〔2026〕3号"_s;
    document.title = u"关于政治督察云岭县人民法院的反馈意见"_s;
    document.recipient = u"中共云岭县人民法院党组"_s;
    for (int i = 0; i < paragraphs; ++i)
        document.blocks.append(Paragraph{{{QString(50, u'督')}}});
    document.signature = u"中共样城市委政法委员会"_s;
    document.date = QDate(2026, 7, 3);
    return document;
}

QString textOf(const DocumentPage &page)
{
    QString text;
    for (const TextRun &run : page.runs) {
        for (const PlacedGlyph &glyph : run.glyphs)
            text += QString::fromUcs4(&glyph.character, 1);
    }
    return text;
}

} // namespace

TEST_CASE("a signature never stands on a page without text above it", "[layout]")
{
    for (int paragraphs = 1; paragraphs < 30; ++paragraphs) {
        const Pages pages = laidOut(letterOfParagraphs(paragraphs));
        const QString last = textOf(pages.pages.constLast());
        INFO(paragraphs);
        CHECK(last.contains(u"2026年7月3日"_s));
        CHECK(last.contains(u'督'));
    }
}

TEST_CASE("the first page shows body text below its masthead", "[layout]")
{
    const Pages pages = laidOut(letterOfParagraphs(20));
    CHECK(textOf(pages.pages.constFirst()).contains(QString(10, u'督')));
    CHECK(pages.pages.constFirst().rules.constFirst().ink == Ink::Red);
}

TEST_CASE("a table that continues repeats its head on every page", "[layout]")
{
    Document document;
    document.format = DocumentFormat::Record;
    document.title = u"问题清单"_s;
    Table table{{{u"序号"_s, 1, true}, {u"具体表现"_s, 6}}, {}};
    for (int i = 1; i <= 80; ++i)
        table.rows.append({QString::number(i), QString(60, u'督')});
    document.blocks.append(table);
    const Pages pages = laidOut(document);
    REQUIRE(pages.pages.size() > 3);
    for (const DocumentPage &page : pages.pages)
        CHECK(textOf(page).contains(u"具体表现"_s));
}

TEST_CASE("a cell longer than a page goes on below and loses nothing", "[layout]")
{
    Document document;
    document.format = DocumentFormat::Record;
    document.title = u"问题清单"_s;
    document.blocks.append(Table{{{u"甲"_s, 1}, {u"乙"_s, 1}}, {{QString(4000, u'督'), u"短"_s}}});
    const Pages pages = laidOut(document);
    qsizetype count = 0;
    for (const DocumentPage &page : pages.pages)
        count += textOf(page).count(u'督');
    CHECK(count == 4000);
}

TEST_CASE("page numbers stand outside, on the right of odd and on the left of even pages", "[layout]")
{
    const Pages pages = laidOut(letterOfParagraphs(40));
    REQUIRE(pages.pages.size() >= 3);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        const TextRun &number = pages.pages.at(i).runs.constLast();
        CHECK((number.glyphs.constFirst().x > sheet::kWidth / 2) == (i % 2 == 0));
    }
}

TEST_CASE("a document bound behind another begins on an odd page with page numbers of its own", "[layout]")
{
    for (int paragraphs = 1; paragraphs < 30; paragraphs += 4) {
        CAPTURE(paragraphs);
        Document first = letterOfParagraphs(paragraphs);
        Document second = letterOfParagraphs(12);
        second.recipient = u"中共样城市委组织部"_s;
        const Pages alone = laidOut(first);
        const Pages other = laidOut(second);
        first.bound = {second};
        const Pages pages = laidOut(first);
        const qsizetype from = alone.pages.size() + alone.pages.size() % 2;
        REQUIRE(pages.pages.size() == from + other.pages.size());
        CHECK(textOf(pages.pages.at(from)) == textOf(other.pages.constFirst()));
        CHECK(textOf(pages.pages.constLast()) == textOf(other.pages.constLast()));
        if (from > alone.pages.size())
            CHECK(textOf(pages.pages.at(from - 1)).isEmpty());
        REQUIRE(pages.outline.size() == alone.outline.size() + other.outline.size() + 2);
        const OutlineEntry &entry = pages.outline.at(1 + alone.outline.size());
        CHECK(entry.title == second.recipient);
        CHECK(entry.page == from);
        CHECK(entry.level == 1);
        CHECK(measure(pages).messages.isEmpty());
    }
}

TEST_CASE("the colophon ends on the bottom of the last page's text block", "[layout]")
{
    Document document = letterOfParagraphs(9);
    document.copies = {u"中共云岭县委政法委员会"_s};
    document.printer = u"中共样城市委政法委员会办公室"_s;
    document.printedOn = document.date;
    const Pages pages = laidOut(document);
    const RuleLine &last = pages.pages.constLast().rules.constLast();
    CHECK(last.y1 == Approx(sheet::kBottom));
    CHECK(last.width == Approx(0.35));
}

TEST_CASE("the lines of a long title are balanced", "[layout]")
{
    const auto lines =
        titleLines(u"关于政治督察样城市云岭县人民法院贯彻落实中国共产党政法工作条例情况的反馈意见"_s, 20);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).size() >= lines.at(1).size());
    CHECK(lines.at(1).size() > 10);
}

TEST_CASE("no line of a title is wider than its room, however many marks it holds", "[layout]")
{
    for (qsizetype before = 1; before < 24; ++before) {
        const QString title = QString(before, u'督') + u"“学习，督察”〔2026〕12号、（督察）。——“二份”、：。"_s;
        for (const QString &line : titleLines(title, 20)) {
            INFO(line.toStdString());
            CHECK(Pen::widthOf(line, {FontRole::Title, 1, Ink::Black, 1}) <= 20);
        }
    }
}

TEST_CASE("a character that no font has is reported and not hidden", "[layout]")
{
    Document document = letterOfParagraphs(1);
    document.blocks.append(Paragraph{{{u"\uE123"_s + u"王䶮"_s}}});
    const Pages pages = laidOut(document);
    REQUIRE(pages.missing.size() == 2);
    CHECK(pages.missing.at(0).replacedBy.isEmpty());
    CHECK_FALSE(pages.missing.at(1).replacedBy.isEmpty());
}

TEST_CASE("a document without a title is refused", "[layout]")
{
    CHECK_FALSE(layOut(Document{}, testFonts()));
}
