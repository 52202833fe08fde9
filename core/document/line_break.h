#pragma once

#include "core/document/block.h"
#include "core/document/fonts.h"

namespace ducha {

/// A character on its way into a line: its width in cells (28 to a line) and where it came from.
struct Character {
    char32_t character = 0;
    double width = 1; ///< cells: 1 full width, 0.5 digits and most letters, wider ones 0.75 or 1
    FontRole role = FontRole::FangSong;
    QString tag;
};

/// One line: its characters and the cell that each starts in, counted from the left edge of the text block.
struct BrokenLine {
    QList<Character> characters;
    QList<double> starts;
    bool last = false; ///< ends its paragraph
};

struct LineMeasure {
    double first = 0;     ///< cells before the first line
    double others = 0;    ///< cells before the following lines
    double width = 28;    ///< cells to the right edge
    bool squeezed = true; ///< may marks give half a cell? Not where the line is set without a grid, as titles are
};

/// The half of a full-width mark that holds no ink: it may be squeezed away and hang over the edge of the block.
enum class WhiteHalf { None, Left, Right };
/// Left of marks that open, right of those that close. ？ has none: some faces draw it in the middle of its em box.
[[nodiscard]] WhiteHalf whiteHalf(char32_t character);

QList<Character> charactersOf(const QList<Piece> &pieces, FontRole role);

/// Breaks a paragraph: no mark that closes at the start of a line, none that opens at its end, numbers, Latin words,
/// …… and —— kept whole. A forbidden mark is pulled in by squeezing marks of this line by up to half a cell each;
/// where that is not enough the line is broken earlier and its characters are spread to the right edge.
QList<BrokenLine> breakLines(const QList<Character> &text, const LineMeasure &measure);

} // namespace ducha
