// Compiled for AVX2 and BMI; called only where the processor has both.
#include "core/collision/scan/byte_index_avx2.h"

#include "core/collision/scan/byte_index_kernel.h"

#include <immintrin.h>

namespace ducha::scan {

namespace {

class Avx2Lanes {
public:
    explicit Avx2Lanes(const char *data)
        : m_low(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(data))),
          m_high(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(data + 32)))
    {
    }

    [[nodiscard]] std::uint64_t equal(char wanted) const
    {
        const __m256i all = _mm256_set1_epi8(wanted);
        const auto low = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(m_low, all)));
        const auto high = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(m_high, all)));
        return low | std::uint64_t(high) << 32;
    }

private:
    __m256i m_low;
    __m256i m_high;
};

} // namespace

QuotePass indexBytesAvx2(const char *data, std::size_t size, char separator, bool inside, std::uint32_t *separators,
                         std::size_t &separatorCount, std::uint32_t *lineEnds, std::size_t &lineEndCount)
{
    return indexWith<Avx2Lanes>(data, size, separator, inside, separators, separatorCount, lineEnds, lineEndCount);
}

} // namespace ducha::scan
