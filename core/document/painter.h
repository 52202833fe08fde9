#pragma once

#include "core/document/fonts.h"
#include "core/document/page.h"

class QPainter;

namespace ducha {

/// Draws the page as the PDF has it, one unit of the painter's coordinates being a millimetre: scale it first.
void paintPage(QPainter &painter, const DocumentPage &page, const FontSet &fonts);

} // namespace ducha
