#include "core/collision/scan/byte_index.h"

#include "core/collision/scan/byte_index_kernel.h"

#include <cstring>

#if defined(__x86_64__)
#include "core/collision/scan/byte_index_avx2.h"

#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
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

#elif defined(__aarch64__)

/// What every 64-bit processor of this family has.
class BaseLanes {
public:
    explicit BaseLanes(const char *data)
    {
        for (int i = 0; i < 4; ++i)
            m_parts[i] = vld1q_u8(reinterpret_cast<const std::uint8_t *>(data) + 16 * i);
    }

    /// Each equal byte keeps the bit of its place among eight; adding neighbours three times leaves a bit a byte.
    [[nodiscard]] std::uint64_t equal(char wanted) const
    {
        static constexpr std::uint8_t kPlaces[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
        const uint8x16_t places = vld1q_u8(kPlaces);
        const uint8x16_t all = vdupq_n_u8(static_cast<std::uint8_t>(wanted));
        uint8x16_t bits[4];
        for (int i = 0; i < 4; ++i)
            bits[i] = vandq_u8(vceqq_u8(m_parts[i], all), places);
        const uint8x16_t sum = vpaddq_u8(vpaddq_u8(bits[0], bits[1]), vpaddq_u8(bits[2], bits[3]));
        return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sum, sum)), 0);
    }

private:
    uint8x16_t m_parts[4];
};

#endif

/// Eight bytes at a time in an ordinary register. Only for processors whose first byte is the lowest, as all are that
/// this program is built for.
class PlainLanes {
public:
    explicit PlainLanes(const char *data) { std::memcpy(m_parts, data, sizeof m_parts); }

    [[nodiscard]] std::uint64_t equal(char wanted) const
    {
        constexpr std::uint64_t kOnes = 0x0101010101010101;
        constexpr std::uint64_t kLow = 0x7F * kOnes;
        std::uint64_t bits = 0;
        for (int i = 0; i < 8; ++i) {
            const std::uint64_t other = m_parts[i] ^ (static_cast<unsigned char>(wanted) * kOnes);
            // The high bit of each byte that is zero here, gathered into the lowest byte.
            const std::uint64_t zero = ~(((other & kLow) + kLow) | other | kLow) >> 7;
            bits |= (zero * 0x0102040810204080 >> 56) << 8 * i;
        }
        return bits;
    }

private:
    std::uint64_t m_parts[8];
};

#if !defined(__x86_64__) && !defined(__aarch64__)
using BaseLanes = PlainLanes;
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

QuotePass indexBytesPlainly(const char *data, std::size_t size, char separator, bool inside, ByteIndex &index)
{
    index.reserve(size);
    return indexWith<PlainLanes>(data, size, separator, inside, index.separators.data(), index.separatorCount,
                                 index.lineEnds.data(), index.lineEndCount);
}

} // namespace ducha::scan
