#pragma once

#include <QtGui/QPalette>

class QApplication;

namespace ducha {

/// Light or dark, and how large: what a user chooses for their eyes. Kept in the user's settings.
struct Look {
    enum class Shade { System, Light, Dark };
    Shade shade = Shade::System;
    int zoom = 100; ///< percent of 14 px, 100–175
    bool operator==(const Look &) const = default;
};

/// The palettes of look.md, "Manner": neutral greys and one deep blue. QPalette::BrightText is the red that belongs to
/// overdue alone; everything else on a page takes the other roles.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Fusion with our palette, font and icons. `systemIsDark` decides where the look follows the system.
void applyLook(QApplication &application, const Look &look, bool systemIsDark);

/// The nearest zoom that is offered: 100, 125, 150, 175.
[[nodiscard]] int zoomStep(int zoom, int steps);

} // namespace ducha
