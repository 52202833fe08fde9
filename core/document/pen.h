#pragma once

#include "core/document/fonts.h"
#include "core/document/line_break.h"
#include "core/document/page.h"

namespace ducha {

/// How a piece of fixed text is set.
struct PenStyle {
    FontRole role = FontRole::FangSong;
    double size = sheet::kBodySize; ///< points
    Ink ink = Ink::Black;
    double pitch = 0; ///< millimetres from character to character; 0 takes the size itself
    QString tag = {};
};

/// Puts characters on a page and remembers which ones no font has.
class Pen {
public:
    Pen(const FontSet &fonts, Pages &pages) : m_fonts(fonts), m_pages(pages) {}

    /// A line of the grid; `top` is the line's upper edge.
    void gridLine(DocumentPage &page, const BrokenLine &line, double top, double size = sheet::kBodySize,
                  double cell = sheet::kCell, double left = sheet::kLeft, double pitch = sheet::kLine);
    /// Text from `left`; `top` is the upper edge of its em box.
    void text(DocumentPage &page, const QString &text, double left, double top, const PenStyle &style);
    [[nodiscard]] static double widthOf(const QString &text, const PenStyle &style);

private:
    void put(DocumentPage &page, const Character &character, double x, double baseline, double size, Ink ink,
             double room);

    const FontSet &m_fonts;
    Pages &m_pages;
};

} // namespace ducha
