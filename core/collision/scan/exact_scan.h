#pragma once

#include "core/collision/scan/byte_index.h"

namespace ducha::scan {

/// Where a record departs from RFC 4180.
enum class Breach : std::uint8_t {
    StrayQuote,     ///< a quote within a field that does not begin with one; it is read as a character
    TextAfterQuote, ///< more text after the quote that closes a field
    UnclosedQuote,  ///< the file ends within a quoted field
};

struct BreachAt {
    std::uint32_t offset = 0;
    Breach breach = Breach::StrayQuote;
};

struct ExactScan {
    std::vector<BreachAt> breaches; ///< in order
    bool inside = false;            ///< does the piece end within a quoted field?
};

/// The same as indexBytes, a byte at a time by the rules themselves: a quote opens a field only at its start; inside,
/// two quotes are one, a single one closes. Text after a closing quote belongs to the field up to its separator, so
/// that one unclosed quote spoils one record and not the rest of the file. `pairs`: bytes above 0x80 begin a character
/// of GB18030, whose second byte may look like a separator.
[[nodiscard]] ExactScan indexExactly(const char *data, std::size_t size, char separator, bool inside, bool pairs,
                                     ByteIndex &index);

} // namespace ducha::scan
