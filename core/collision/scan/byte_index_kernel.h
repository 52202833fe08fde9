#pragma once

// The loops of byte_index, written once and compiled for each instruction set. Only plain functions of internal linkage
// may stand here: what is compiled for a newer processor must never be merged with the same function for an older one.
#include "core/collision/scan/byte_index.h"

#include <bit>

namespace ducha::scan {

namespace {

/// Bit i tells whether an odd number of the bits 0 to i is set.
inline std::uint64_t prefixParity(std::uint64_t bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    bits ^= bits << 32;
    return bits;
}

/// The bits of a word of 64 bytes that lie within the text.
inline std::uint64_t within(std::size_t at, std::size_t size)
{
    return size - at >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << (size - at)) - 1;
}

/// Writes the positions of the bits; up to eight places more than needed are overwritten.
inline std::uint32_t *writeBits(std::uint64_t bits, std::uint32_t base, std::uint32_t *out)
{
    std::uint32_t *const end = out + std::popcount(bits);
    while (bits != 0) {
        for (int i = 0; i < 4; ++i) {
            out[i] = base + std::uint32_t(std::countr_zero(bits));
            bits &= bits - 1;
        }
        out += 4;
    }
    return end;
}

template <class Lanes>
void indexWith(const char *data, std::size_t size, char separator, bool quotes, bool inside, std::uint32_t *separators,
               std::size_t &separatorCount, std::uint32_t *lineEnds, std::size_t &lineEndCount)
{
    std::uint32_t *nextSeparator = separators;
    std::uint32_t *nextLineEnd = lineEnds;
    std::uint64_t carry = inside ? ~std::uint64_t(0) : 0;
    for (std::size_t at = 0; at < size; at += 64) {
        const Lanes lanes(data + at);
        std::uint64_t outside = within(at, size);
        if (quotes) {
            const std::uint64_t quoted = prefixParity(lanes.equal('"') & outside) ^ carry;
            carry = std::uint64_t(std::int64_t(quoted) >> 63);
            outside &= ~quoted;
        }
        nextSeparator = writeBits(lanes.equal(separator) & outside, std::uint32_t(at), nextSeparator);
        nextLineEnd = writeBits(lanes.equal('\n') & outside, std::uint32_t(at), nextLineEnd);
    }
    separatorCount = std::size_t(nextSeparator - separators);
    lineEndCount = std::size_t(nextLineEnd - lineEnds);
}

/// The bytes of one word that matter beside quotes.
struct QuoteWord {
    std::uint64_t quote = 0;
    std::uint64_t stop = 0; ///< separator, line feed or quote
    std::uint64_t carriageReturn = 0;
    std::uint64_t lineFeed = 0;
};

template <class Lanes>
QuoteWord quoteWord(const char *data, std::size_t at, std::size_t size, char separator)
{
    QuoteWord word;
    if (at >= size) {
        word.stop = 1; // the end of the file closes a field as a line feed does
        return word;
    }
    const Lanes lanes(data + at);
    const std::uint64_t valid = within(at, size);
    word.quote = lanes.equal('"') & valid;
    word.lineFeed = lanes.equal('\n') & valid;
    word.stop = ((lanes.equal(separator) | word.lineFeed | word.quote) & valid) | (valid + 1 != 0 ? valid + 1 : 0);
    word.carriageReturn = lanes.equal('\r') & valid;
    return word;
}

template <class Lanes>
QuotePass quotePassWith(const char *data, std::size_t size, char separator)
{
    QuotePass pass;
    std::uint64_t carry = 0;
    std::uint64_t before = 1; // a piece begins after a line feed
    std::uint64_t wrongFromOutside = 0;
    std::uint64_t wrongFromInside = 0;
    QuoteWord word = quoteWord<Lanes>(data, 0, size, separator);
    for (std::size_t at = 0; at < size; at += 64) {
        const QuoteWord next = quoteWord<Lanes>(data, at + 64, size, separator);
        const std::uint64_t mayOpen = word.stop << 1 | before;
        if (word.quote != 0) {
            const std::uint64_t newLine = word.carriageReturn & (word.lineFeed >> 1 | next.lineFeed << 63);
            const std::uint64_t nextNewLine = next.carriageReturn & next.lineFeed >> 1;
            const std::uint64_t mayClose = (word.stop | newLine) >> 1 | (next.stop | nextNewLine) << 63;
            const std::uint64_t odd = prefixParity(word.quote) ^ carry;
            const std::uint64_t wrongOpening = word.quote & ~mayOpen;
            const std::uint64_t wrongClosing = word.quote & ~mayClose;
            wrongFromOutside |= (odd & wrongOpening) | (~odd & wrongClosing);
            wrongFromInside |= (~odd & wrongOpening) | (odd & wrongClosing);
            carry = std::uint64_t(std::int64_t(odd) >> 63);
            pass.any = true;
        }
        before = word.stop >> 63;
        word = next;
    }
    pass.odd = carry != 0;
    pass.regularFromOutside = wrongFromOutside == 0;
    pass.regularFromInside = wrongFromInside == 0;
    return pass;
}

} // namespace

} // namespace ducha::scan
