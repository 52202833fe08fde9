#pragma once

#include "core/collision/scan/byte_index.h"

namespace ducha::scan {

/// `indexBytes` for processors with AVX2 and BMI.
QuotePass indexBytesAvx2(const char *data, std::size_t size, char separator, bool inside, std::uint32_t *separators,
                         std::size_t &separatorCount, std::uint32_t *lineEnds, std::size_t &lineEndCount);

} // namespace ducha::scan
