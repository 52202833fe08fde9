#include "core/document/line_break.h"

#include "tests/support/document_fixture.h"

#include <random>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const BrokenLine &line)
{
    QString text;
    for (const Character &c : line.characters)
        text += QString::fromUcs4(&c.character, 1);
    return text;
}

QStringList linesOf(const QString &text, const LineMeasure &measure = {})
{
    QStringList lines;
    for (const BrokenLine &line : breakLines(charactersOf({{text}}, FontRole::FangSong), measure))
        lines.append(textOf(line));
    return lines;
}

} // namespace

TEST_CASE("a plain line holds 28 characters", "[line-break]")
{
    const auto lines = linesOf(QString(60, u'督'));
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).size() == 28);
    CHECK(lines.at(2).size() == 4);
}

TEST_CASE("numbers and Latin words stay whole", "[line-break]")
{
    const auto lines = linesOf(QString(27, u'督') + u"2026年"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(1) == u"2026年"_s);
}

TEST_CASE("a mark that may not begin a line is pulled in where marks can be squeezed", "[line-break]")
{
    const auto lines = linesOf(QString(13, u'督') + u'，' + QString(14, u'察') + u"。后"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).endsWith(u'。'));
    CHECK(lines.at(1) == u"后"_s);
}

TEST_CASE("an ellipsis and a dash of two characters are not torn apart", "[line-break]")
{
    for (const QString &mark : {u"……"_s, u"——"_s}) {
        for (const QString &line : linesOf(QString(27, u'督') + mark + u"后"_s))
            CHECK_FALSE((line.count(mark.at(0)) == 1));
    }
}

TEST_CASE("no line of a thousand random paragraphs begins or ends with a forbidden mark, and no text is lost",
          "[line-break]")
{
    std::mt19937 engine(20260703);
    const QString alphabet = u"督察一二三政法委员会，。、；：！？”’）》“‘（《…—12345abc 𫖯䶮"_s;
    const auto points = alphabet.toUcs4();
    const QString noStart = u"，。、；：！？”’）》"_s;
    const QString noEnd = u"“‘（《"_s;
    for (int round = 0; round < 1000; ++round) {
        QString text;
        // Marks in a row longer than a line cannot be kept; writing has letters between them.
        for (int i = 0; i < 120; ++i) {
            const uint c = i % 2 == 0 ? uint(u'督') : points.at(qsizetype(engine() % uint(points.size())));
            text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        }
        const auto lines = linesOf(text, {2, 0, 28});
        CHECK(lines.join(QString()) == text);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            INFO(lines.at(i).toStdString());
            CHECK((i == 0 || !noStart.contains(lines.at(i).front())));
            CHECK((i + 1 == lines.size() || !noEnd.contains(lines.at(i).back())));
        }
    }
}

TEST_CASE("every full line reaches the right edge", "[line-break]")
{
    const auto lines = breakLines(
        charactersOf(
            {{u"督察组于2026年5月11日至6月5日，对该院开展了政治督察（含延伸督察），抽查案件120件。"_s.repeated(9)}},
            FontRole::FangSong),
        {2, 0, 28});
    for (const BrokenLine &line : lines) {
        if (line.last)
            continue;
        const double end = line.starts.constLast() + line.characters.constLast().width;
        CHECK(end >= 28 - 0.01);
        CHECK(end <= 28.51); // a squeezed closing mark's empty half passes the edge
    }
}

TEST_CASE("no letter is much wider than the cells it is given", "[layout]")
{
    const FontSet &fonts = testFonts();
    for (const FontRole role : {FontRole::FangSong, FontRole::Kai, FontRole::Hei, FontRole::Title, FontRole::Song}) {
        for (char32_t c = 0x21; c < 0x180; ++c) {
            const auto found = fonts.find(role, c);
            if (!found || (c >= 0x7f && c < 0xa1))
                continue;
            const double width = charactersOf({{QString::fromUcs4(&c, 1)}}, role).constFirst().width;
            INFO("U+" << std::hex << int(c) << " in role " << int(role) << " advance "
                      << fonts.advance(found->face, found->glyph));
            CHECK(fonts.advance(found->face, found->glyph) <= width + 0.2);
        }
    }
}
