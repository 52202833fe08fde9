#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace ducha {

/// Colours of an official document: black text, red mastheads (GB/T 9704 5.2: red ink Y80 M80).
enum class Ink { Black, Red, Grey };

/// A glyph at its place: baseline origin in millimetres from the page's top left corner.
struct PlacedGlyph {
    quint32 glyph = 0;      ///< index in its face
    char32_t character = 0; ///< the real text, for the text layer
    double x = 0;
    double y = 0;
    double advance = 0; ///< the font's own, in millimetres
};

/// Glyphs of one face, size and colour in reading order.
struct TextRun {
    int face = 0;     ///< index into FontSet
    double size = 16; ///< points
    Ink ink = Ink::Black;
    QString tag; ///< what the text is about, e.g. a sentence id; empty for fixed text
    QList<PlacedGlyph> glyphs;
};

/// A straight line; horizontal or vertical.
struct RuleLine {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    double width = 0.35; ///< millimetres
    Ink ink = Ink::Black;
};

/// One page of a document.
struct DocumentPage {
    QList<TextRun> runs;
    QList<RuleLine> rules;
    int bodyLines = 0; ///< lines of the grid that hold text; for the geometry check
};

struct OutlineEntry {
    QString title;
    int level = 1; ///< from 1
    int page = 0;  ///< from 0
    double y = 0;  ///< millimetres from the top
};

/// A character that its role's face lacks, and what came of it.
struct MissingCharacter {
    char32_t character = 0;
    QString role;
    QString replacedBy; ///< the face that had it; empty: no face has it, and the document must not go out like this
    bool operator==(const MissingCharacter &) const = default;
};

/// A document laid out: what PDF, preview and print draw, and nothing else.
struct Pages {
    QList<DocumentPage> pages;
    QList<OutlineEntry> outline;
    QList<MissingCharacter> missing;
};

/// The measures of GB/T 9704-2012 5.2 in millimetres (domain.md D).
namespace sheet {
inline constexpr double kWidth = 210, kHeight = 297;
inline constexpr double kLeft = 28, kTop = 37, kTextWidth = 156, kTextHeight = 225;
inline constexpr int kColumns = 28, kLines = 22;
inline constexpr double kCell = kTextWidth / kColumns; ///< pitch of characters, 5.571
inline constexpr double kLine = kTextHeight / kLines;  ///< pitch of lines, 10.227
inline constexpr double kPoint = 25.4 / 72;            ///< one point
inline constexpr double kBodySize = 16;                ///< 三号
inline constexpr double kBottom = kTop + kTextHeight;
} // namespace sheet

} // namespace ducha
