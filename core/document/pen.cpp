#include "core/document/pen.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Baseline below the upper edge of the em box, in em; CJK faces agree on it, their own metrics do not.
constexpr double kAscent = 0.88;

QString roleName(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return u"仿宋"_s;
    case FontRole::Kai:
        return u"楷体"_s;
    case FontRole::Hei:
        return u"黑体"_s;
    case FontRole::Title:
        return u"小标宋"_s;
    case FontRole::Song:
        return u"宋体"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void Pen::gridLine(DocumentPage &page, const BrokenLine &line, double top, double size, double cell, double left,
                   double pitch)
{
    const double em = size * sheet::kPoint;
    const double baseline = top + (pitch - em) / 2 + kAscent * em;
    for (qsizetype i = 0; i < line.characters.size(); ++i) {
        const Character &c = line.characters.at(i);
        put(page, c, left + line.starts.at(i) * cell, baseline, size, Ink::Black, c.width * cell);
    }
}

void Pen::text(DocumentPage &page, const QString &text, double left, double top, const PenStyle &style)
{
    const double em = style.size * sheet::kPoint;
    const double pitch = style.pitch > 0 ? style.pitch : em;
    double x = left;
    for (const Character &c : charactersOf({{text, style.tag}}, style.role)) {
        put(page, c, x, top + kAscent * em, style.size, style.ink, c.width * pitch);
        x += c.width * pitch;
    }
}

double Pen::widthOf(const QString &text, const PenStyle &style)
{
    const double pitch = style.pitch > 0 ? style.pitch : style.size * sheet::kPoint;
    double cells = 0;
    for (const Character &c : charactersOf({{text}}, style.role))
        cells += c.width;
    return cells * pitch;
}

void Pen::put(DocumentPage &page, const Character &character, double x, double baseline, double size, Ink ink,
              double room)
{
    const auto found = m_fonts.find(character.role, character.character);
    if (!found || found->fallback) {
        const MissingCharacter missing{character.character, roleName(character.role),
                                       found ? m_fonts.face(found->face).name : QString()};
        if (!m_pages.missing.contains(missing))
            m_pages.missing.append(missing);
    }
    if (!found)
        return;
    const double advance = m_fonts.advance(found->face, found->glyph) * size * sheet::kPoint;
    // Half-width cells hold letters of many widths: centre them, and full-width quotes of narrow faces too.
    const bool narrow = character.width < 1 || advance < 0.75 * room;
    const double shift = narrow ? (room - advance) / 2 : 0;
    const bool continues = !page.runs.isEmpty() && page.runs.constLast().face == found->face &&
                           page.runs.constLast().size == size && page.runs.constLast().ink == ink &&
                           page.runs.constLast().tag == character.tag;
    if (!continues)
        page.runs.append({found->face, size, ink, character.tag, {}});
    page.runs.last().glyphs.append({found->glyph, character.character, x + shift, baseline, advance});
}

} // namespace ducha
