#pragma once

#include "core/document/block.h"
#include "core/document/line_break.h"
#include "core/document/page.h"

#include <functional>

namespace ducha {

inline constexpr double kTitleSize = 22; ///< 二号, points

/// Something that takes a strip of the text block, in reading order.
struct Strip {
    double height = sheet::kLine; ///< millimetres
    bool keepWithNext = false;
    bool breakBefore = false; ///< starts a page
    bool isBodyLine = false;
    std::function<void(DocumentPage &, double top)> draw; ///< empty: white space
    std::optional<OutlineEntry> outline;                  ///< page and y are filled in
    std::function<void(DocumentPage &, double top)>
        head; ///< drawn again where a page begins with this strip (table heads)
    double headHeight = 0;
};

/// Turns blocks into strips.
class Flow {
public:
    explicit Flow(class Pen &pen) : m_pen(pen) {}

    void add(const Block &block);
    void blank(int lines = 1);
    /// A line of the grid that holds fixed text.
    void line(const QList<Piece> &pieces, FontRole role, const LineMeasure &measure);
    void title(const QString &text, double size);
    void strip(Strip strip) { m_strips.append(std::move(strip)); }
    /// The last strip that draws must stay with what comes after it (no seal without text above it).
    void keepLastLine();
    [[nodiscard]] const QList<Strip> &strips() const { return m_strips; }

private:
    Pen &m_pen;
    QList<Strip> m_strips;
};

/// Lines of a title, each at most `room` characters, balanced so that they form a trapezoid; numbers, Latin words and
/// the office's usual words are kept whole.
QStringList titleLines(const QString &title, int room);

} // namespace ducha
