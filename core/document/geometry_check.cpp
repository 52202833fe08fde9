#include "core/document/geometry_check.h"

#include <QtCore/QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr double kTolerance = 1.0; // GB/T 9704 5.2.1: ±1 mm
constexpr double kEm = sheet::kBodySize * sheet::kPoint;
constexpr double kAboveBaseline = 0.88 * kEm;

QString mm(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

Geometry measure(const Pages &pages)
{
    Geometry geometry{int(pages.pages.size()), 0, 0, sheet::kWidth, 0, sheet::kHeight, 0, {}};
    for (const DocumentPage &page : pages.pages) {
        QMap<int, int> charactersByLine; // baseline in thousandths → full-width characters
        for (const TextRun &run : page.runs) {
            if (run.size != sheet::kBodySize || run.ink != Ink::Black)
                continue;
            for (const PlacedGlyph &glyph : run.glyphs) {
                const double em = glyph.advance > 0.75 * kEm ? kEm : glyph.advance;
                geometry.left = std::min(geometry.left, glyph.x);
                geometry.right = std::max(geometry.right, glyph.x + em);
                const double strip = glyph.y - kAboveBaseline - (sheet::kLine - kEm) / 2;
                geometry.top = std::min(geometry.top, strip);
                geometry.bottom = std::max(geometry.bottom, strip + sheet::kLine);
                charactersByLine[int(std::lround(glyph.y * 1000))] += glyph.advance > 0.75 * kEm ? 1 : 0;
            }
        }
        geometry.mostLines = std::max(geometry.mostLines, int(charactersByLine.size()));
        for (const int characters : charactersByLine)
            geometry.mostCharacters = std::max(geometry.mostCharacters, std::min(characters, sheet::kColumns));
    }
    const auto warn = [&](const QString &rule, Message message) {
        geometry.messages.append({CheckMessage::Severity::Warning, rule, {}, std::move(message)});
    };
    // A mark at either end may hang: its em box passes the edge by half a character, its ink does not.
    if (geometry.left < sheet::kLeft - kEm / 2 - kTolerance)
        warn(u"geometry-left"_s,
             {QT_TRANSLATE_NOOP("core", "Text begins %1 mm from the left edge instead of 28."), {mm(geometry.left)}});
    if (geometry.right > sheet::kLeft + sheet::kTextWidth + kEm / 2 + kTolerance)
        warn(u"geometry-right"_s,
             {QT_TRANSLATE_NOOP("core", "Text ends %1 mm from the left edge instead of 184."), {mm(geometry.right)}});
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
