#include "core/collision/scan/byte_index.h"

#include "core/collision/scan/byte_index_kernel.h"

#if defined(__x86_64__)
#include "core/collision/scan/byte_index_avx2.h"

#include <emmintrin.h>
#endif

namespace ducha::scan {

namespace {

#if defined(__x86_64__)

/// What every 64-bit processor of this family has.
class BaseLanes {
public:
    explicit BaseLanes(const char *data)
    {
        for (int i = 0; i < 4; ++i)
            m_parts[i] = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + 16 * i));
    }

    [[nodiscard]] std::uint64_t equal(char wanted) const
    {
        const __m128i all = _mm_set1_epi8(wanted);
        std::uint64_t bits = 0;
        for (int i = 0; i < 4; ++i)
            bits |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(_mm_cmpeq_epi8(m_parts[i], all)))) << 16 * i;
        return bits;
    }

private:
    __m128i m_parts[4];
};

bool hasAvx2()
{
    static const bool has = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0;
    return has;
}

#else

/// Eight bytes at a time in an ordinary register.
class BaseLanes {
public:
    explicit BaseLanes(const char *data) : m_data(data) {}

    [[nodiscard]] std::uint64_t equal(char wanted) const
    {
        std::uint64_t bits = 0;
        for (int i = 0; i < 64; ++i)
            bits |= std::uint64_t(m_data[i] == wanted) << i;
        return bits;
    }

private:
    const char *m_data;
};

#endif

} // namespace

void ByteIndex::reserve(std::size_t size)
{
    if (separators.size() < size + kSlack) {
        separators.resize(size + kSlack);
        lineEnds.resize(size + kSlack);
    }
}

QuotePass indexBytes(const char *data, std::size_t size, char separator, bool inside, ByteIndex &index)
{
    index.reserve(size);
#if defined(__x86_64__)
    if (hasAvx2())
        return indexBytesAvx2(data, size, separator, inside, index.separators.data(), index.separatorCount,
                              index.lineEnds.data(), index.lineEndCount);
#endif
    return indexWith<BaseLanes>(data, size, separator, inside, index.separators.data(), index.separatorCount,
                                index.lineEnds.data(), index.lineEndCount);
}

} // namespace ducha::scan
