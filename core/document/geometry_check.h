#pragma once

#include "core/base/check_message.h"
#include "core/document/page.h"

namespace ducha {

/// What the pages measure, in millimetres, as laid out and as the PDF repeats it to a thousandth.
struct Geometry {
    int pages = 0;
    int mostLines = 0;      ///< grid lines with text on the fullest page
    int mostCharacters = 0; ///< full-width characters in the fullest line that was not squeezed
    double left = 0;        ///< leftmost em box of the text, without the white half of a mark that hangs
    double right = 0;
    double top = 0; ///< upper edge of the first grid line's strip, or of the em box of text in another size
    double bottom = 0;
    QList<CheckMessage> messages; ///< empty when everything is as GB/T 9704 5.2 wants it
};

/// Measures all black text, page numbers and footers apart, against the text block 156 × 225 mm at 28 and 37 mm, within
/// the standard's millimetre (only the white half of a mark may hang over its edge), and the places of the page
/// numbers, and names characters that no font has.
Geometry measure(const Pages &pages);

} // namespace ducha
