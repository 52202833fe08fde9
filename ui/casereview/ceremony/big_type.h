#pragma once

#include <QtCore/QString>

class QLabel;
class QPushButton;
class QWidget;

namespace ducha {

/// Type on the big screen is a share of the window's height, so that it is as large on a hall's projector as on a
/// laptop. A widget with a share is set by `scaleType`; the rest keep their font.
void setShare(QWidget &widget, double share, bool fixedWidth = false);
/// Sets the type of everything below `root` that has a share. The window counts as 16:9 where it is taller.
void scaleType(QWidget &root);

/// A centred text that wraps. `share` as of setShare.
[[nodiscard]] QLabel *bigLabel(const QString &objectName, double share, bool fixedWidth = false);
/// A button that Enter and its mnemonic press.
[[nodiscard]] QPushButton *bigButton(const QString &text, const QString &objectName);
/// How large a text of this length may be to stay in the window: smaller the longer it is.
[[nodiscard]] double shareFor(const QString &text, double largest);

/// Black on white for everything below `root`, whatever the look of the program; outlines that are seen from the last
/// row, and what has the focus in reverse.
void paintBlackOnWhite(QWidget &root);

} // namespace ducha
