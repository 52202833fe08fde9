#pragma once

#include <QtWidgets/QWidget>

namespace ducha {

/// Opens a dialog at `size`, meant for text of 100 %, grown with the text but never over the screen of a small laptop.
void openAt(QWidget &dialog, const QSize &size);

} // namespace ducha
