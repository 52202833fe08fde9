#include "ui/support/panes/dialog_size.h"

namespace ducha {

namespace {

constexpr QSize kLargest{1320, 700}; // what 1366 × 768 leaves beside frames and bars
constexpr qreal kPointSize = 10.5;   // of text at 100 %

} // namespace

void openAt(QWidget &dialog, const QSize &size)
{
    const qreal zoom = std::max(1.0, dialog.font().pointSizeF() / kPointSize);
    dialog.resize((size * zoom).boundedTo(kLargest));
}

} // namespace ducha
