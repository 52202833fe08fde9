#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ducha::scan {

/// Bytes that may be read after the end of any text given to this room's functions; they are never looked at as text.
inline constexpr std::size_t kSlack = 64;

/// What the quotes of a piece of a file do to what follows it. A piece begins after a line feed, but may lie within a
/// quoted field that began before; both cases are answered, so that pieces can be looked at out of order.
struct QuotePass {
    bool any = false; ///< is there a quote at all?
    bool odd = false; ///< does the piece end on the other side of a quote than it began?
    /// Stands every quote where RFC 4180 allows it, when the piece begins outside of a quoted field, or inside one?
    /// Then counting quotes tells where fields end; else only `ExactScan` can.
    bool regularFromOutside = true;
    bool regularFromInside = true;
};

/// Where the separators and the line ends of a piece are that are no part of a quoted field; offsets from its start.
struct ByteIndex {
    std::vector<std::uint32_t> separators;
    std::vector<std::uint32_t> lineEnds;
    std::size_t separatorCount = 0; ///< of `separators`, whose size is only its room
    std::size_t lineEndCount = 0;

    /// Makes room for all positions of `size` bytes. bad_alloc ends the program, as everywhere.
    void reserve(std::size_t size);
};

/// Finds the positions by counting quotes and looks whether that is right. `inside`: the piece begins in a quoted
/// field.
QuotePass indexBytes(const char *data, std::size_t size, char separator, bool inside, ByteIndex &index);

/// The same without anything that only some processors have: what those do that are not x86-64 or arm64, such as
/// loongarch64. Here so that every machine can prove it.
QuotePass indexBytesPlainly(const char *data, std::size_t size, char separator, bool inside, ByteIndex &index);

} // namespace ducha::scan
