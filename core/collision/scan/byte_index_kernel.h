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

/// Writes the positions of the bits; up to four places more than needed are overwritten. Few words hold more than four,
/// so that most need no guess of the processor.
inline std::uint32_t *writeBits(std::uint64_t bits, std::uint32_t base, std::uint32_t *out)
{
    std::uint32_t *const end = out + std::popcount(bits);
    do {
        for (int i = 0; i < 4; ++i) {
            out[i] = base + std::uint32_t(std::countr_zero(bits));
            bits &= bits - 1;
        }
        out += 4;
    } while (bits != 0);
    return end;
}

/// The same where there is mostly one or none.
inline std::uint32_t *writeFewBits(std::uint64_t bits, std::uint32_t base, std::uint32_t *out)
{
    if ((bits & (bits - 1)) != 0)
        return writeBits(bits, base, out);
    *out = base + std::uint32_t(std::countr_zero(bits));
    return out + (bits != 0);
}

/// The bytes of one word that matter beside quotes.
struct QuoteWord {
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
    word.lineFeed = lanes.equal('\n') & valid;
    word.stop = ((lanes.equal(separator) | lanes.equal('"')) & valid) | word.lineFeed | (valid + 1);
    word.carriageReturn = lanes.equal('\r') & valid;
    return word;
}

/// The quotes of a word that stand where none may: first those that open a field if an odd number of quotes came up to
/// them, then those that close one.
struct Misplaced {
    std::uint64_t opening = 0;
    std::uint64_t closing = 0;
};

template <class Lanes>
Misplaced misplaced(const char *data, std::size_t at, std::size_t size, char separator, std::uint64_t quote)
{
    const QuoteWord word = quoteWord<Lanes>(data, at, size, separator);
    const QuoteWord next = quoteWord<Lanes>(data, at + 64, size, separator);
    // A piece begins after a line feed.
    const bool before = at == 0 || data[at - 1] == separator || data[at - 1] == '\n' || data[at - 1] == '"';
    const std::uint64_t newLine = word.carriageReturn & (word.lineFeed >> 1 | next.lineFeed << 63);
    const std::uint64_t nextNewLine = next.carriageReturn & next.lineFeed >> 1;
    const std::uint64_t mayOpen = word.stop << 1 | std::uint64_t(before);
    const std::uint64_t mayClose = (word.stop | newLine) >> 1 | (next.stop | nextNewLine) << 63;
    return {quote & ~mayOpen, quote & ~mayClose};
}

template <class Lanes>
QuotePass indexWith(const char *data, std::size_t size, char separator, bool inside, std::uint32_t *separators,
                    std::size_t &separatorCount, std::uint32_t *lineEnds, std::size_t &lineEndCount)
{
    QuotePass pass;
    std::uint32_t *nextSeparator = separators;
    std::uint32_t *nextLineEnd = lineEnds;
    const std::uint64_t start = inside ? ~std::uint64_t(0) : 0;
    std::uint64_t carry = start;
    std::uint64_t wrongFromOutside = 0;
    std::uint64_t wrongFromInside = 0;
    for (std::size_t at = 0; at < size; at += 64) {
        const Lanes lanes(data + at);
        const std::uint64_t valid = within(at, size);
        const std::uint64_t quote = lanes.equal('"') & valid;
        std::uint64_t quoted = carry;
        if (quote != 0) {
            const Misplaced wrong = misplaced<Lanes>(data, at, size, separator, quote);
            quoted = prefixParity(quote) ^ carry;
            const std::uint64_t odd = quoted ^ start;
            wrongFromOutside |= (odd & wrong.opening) | (~odd & wrong.closing);
            wrongFromInside |= (~odd & wrong.opening) | (odd & wrong.closing);
            carry = std::uint64_t(std::int64_t(quoted) >> 63);
            pass.any = true;
        }
        const std::uint64_t outside = valid & ~quoted;
        nextSeparator = writeBits(lanes.equal(separator) & outside, std::uint32_t(at), nextSeparator);
        nextLineEnd = writeFewBits(lanes.equal('\n') & outside, std::uint32_t(at), nextLineEnd);
    }
    separatorCount = std::size_t(nextSeparator - separators);
    lineEndCount = std::size_t(nextLineEnd - lineEnds);
    pass.odd = carry != start;
    pass.regularFromOutside = wrongFromOutside == 0;
    pass.regularFromInside = wrongFromInside == 0;
    return pass;
}

} // namespace

} // namespace ducha::scan
