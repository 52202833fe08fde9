#pragma once

#include "core/collision/scan/byte_index.h"

namespace ducha::scan {

/// `indexBytes` and `quotePass` for processors with AVX2 and BMI.
void indexBytesAvx2(const char *data, std::size_t size, char separator, bool quotes, bool inside,
                    std::uint32_t *separators, std::size_t &separatorCount, std::uint32_t *lineEnds,
                    std::size_t &lineEndCount);
QuotePass quotePassAvx2(const char *data, std::size_t size, char separator);

} // namespace ducha::scan
