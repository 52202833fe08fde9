#include "core/document/geometry_check.h"

#include "core/document/line_break.h"

#include <QtCore/QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr double kTolerance = 1.0; // GB/T 9704 5.2.1: ±1 mm
constexpr double kRight = sheet::kLeft + sheet::kTextWidth;
constexpr double kAscent = 0.88;                  // of the em box above the baseline
constexpr double kFurniture = sheet::kBottom + 3; // the page number and the footer stand 7 mm below the block

QString mm(double value)
{
    return QString::number(value, 'f', 1);
}

bool isFullWidth(const PlacedGlyph &glyph, double em)
{
    return glyph.advance > 0.75 * em;
}

/// Takes what the glyph covers of the width into `geometry`. Only the white half of a full-width mark does not count
/// where it hangs over its edge of the block.
void measureAcross(Geometry &geometry, const PlacedGlyph &glyph, double em)
{
    double left = glyph.x;
    double right = glyph.x + glyph.advance;
    if (isFullWidth(glyph, em) && whiteHalf(glyph.character) == WhiteHalf::Left)
        left += std::clamp(sheet::kLeft - left, 0.0, em / 2);
    if (isFullWidth(glyph, em) && whiteHalf(glyph.character) == WhiteHalf::Right)
        right -= std::clamp(right - kRight, 0.0, em / 2);
    geometry.left = std::min(geometry.left, left);
    geometry.right = std::max(geometry.right, right);
}

/// 单页码居右空一字，双页码居左空一字 (GB/T 9704 7.5): is the number, found by its dashes, where its page wants it?
bool isNumberOutside(const DocumentPage &page, bool odd)
{
    double left = sheet::kWidth;
    double right = 0;
    for (const TextRun &run : page.runs) {
        for (const PlacedGlyph &glyph : run.glyphs) {
            if (run.ink != Ink::Black || glyph.y < kFurniture || glyph.character != U'—')
                continue;
            const double em = run.size * sheet::kPoint;
            left = std::min(left, glyph.x - em);
            right = std::max(right, glyph.x + 2 * em);
        }
    }
    const bool isNumbered = right > 0;
    return !isNumbered || std::abs(odd ? right - kRight : left - sheet::kLeft) <= kTolerance;
}

} // namespace

Geometry measure(const Pages &pages)
{
    Geometry geometry{int(pages.pages.size()), 0, 0, sheet::kWidth, 0, sheet::kHeight, 0, {}};
    const auto warn = [&](const QString &rule, Message message) {
        geometry.messages.append({CheckMessage::Severity::Warning, rule, {}, std::move(message)});
    };
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        const DocumentPage &page = pages.pages.at(i);
        QMap<int, int> charactersByLine; // baseline in thousandths → full-width characters
        for (const TextRun &run : page.runs) {
            if (run.ink != Ink::Black)
                continue;
            const double em = run.size * sheet::kPoint;
            const bool onGrid = run.size == sheet::kBodySize;
            for (const PlacedGlyph &glyph : run.glyphs) {
                if (!onGrid && glyph.y > kFurniture)
                    continue;
                measureAcross(geometry, glyph, em);
                const double pitch = onGrid ? sheet::kLine : em;
                const double strip = glyph.y - kAscent * em - (pitch - em) / 2;
                geometry.top = std::min(geometry.top, strip);
                geometry.bottom = std::max(geometry.bottom, strip + pitch);
                if (onGrid)
                    charactersByLine[int(std::lround(glyph.y * 1000))] += isFullWidth(glyph, em) ? 1 : 0;
            }
        }
        geometry.mostLines = std::max(geometry.mostLines, int(charactersByLine.size()));
        for (const int characters : charactersByLine)
            geometry.mostCharacters = std::max(geometry.mostCharacters, std::min(characters, sheet::kColumns));
        if (!isNumberOutside(page, i % 2 == 0))
            warn(u"geometry-number"_s,
                 {QT_TRANSLATE_NOOP("core", "The number of page %1 does not stand one character from its outer edge."),
                  {QString::number(i + 1)}});
    }
    if (geometry.left < sheet::kLeft - kTolerance)
        warn(u"geometry-left"_s,
             {QT_TRANSLATE_NOOP("core", "Text begins %1 mm from the left edge instead of 28."), {mm(geometry.left)}});
    if (geometry.right > kRight + kTolerance)
        warn(u"geometry-right"_s,
             {QT_TRANSLATE_NOOP("core", "Text ends %1 mm from the left edge instead of 184."), {mm(geometry.right)}});
    if (geometry.top < sheet::kTop - kTolerance)
        warn(u"geometry-top"_s,
             {QT_TRANSLATE_NOOP("core", "Text begins %1 mm from the top instead of 37."), {mm(geometry.top)}});
    if (geometry.bottom > sheet::kBottom + kTolerance)
        warn(u"geometry-bottom"_s,
             {QT_TRANSLATE_NOOP("core", "Text ends %1 mm from the top instead of 262."), {mm(geometry.bottom)}});
    if (geometry.mostLines > sheet::kLines)
        warn(u"geometry-lines"_s, {QT_TRANSLATE_NOOP("core", "A page holds %1 lines instead of 22."),
                                   {QString::number(geometry.mostLines)}});
    for (const MissingCharacter &missing : pages.missing) {
        const QString character = QString::fromUcs4(&missing.character, 1);
        const QString code = u"U+%1"_s.arg(quint32(missing.character), 4, 16, QLatin1Char('0')).toUpper();
        if (missing.replacedBy.isEmpty())
            geometry.messages.append(
                {CheckMessage::Severity::Blocker,
                 u"character-missing"_s,
                 character,
                 {QT_TRANSLATE_NOOP("core", "No font has the character %1 (%2). Install a font that "
                                            "has it."),
                  {character, code}}});
        else
            geometry.messages.append(
                {CheckMessage::Severity::Hint,
                 u"character-replaced"_s,
                 character,
                 {QT_TRANSLATE_NOOP("core", "The character %1 (%2) is not in %3 and was taken from "
                                            "%4."),
                  {character, code, missing.role, missing.replacedBy}}});
    }
    return geometry;
}

} // namespace ducha
