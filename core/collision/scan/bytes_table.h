#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ducha::scan {

/// Which numbers belong to a short text: the lookup that every row of a register goes through. Most texts that are
/// asked for are not in it, so a bit field answers first, small enough to stay in the second-level cache while the
/// register streams through it.
class BytesTable {
public:
    static constexpr std::size_t kLongest = 256; ///< bytes of a key; longer ones are in no table. No name has so many

    void add(std::string_view key, std::uint32_t value);
    /// To be called after the last `add` and before the first `find`.
    void seal();

    struct Values {
        const std::uint32_t *first = nullptr;
        const std::uint32_t *last = nullptr;
        [[nodiscard]] const std::uint32_t *begin() const { return first; }
        [[nodiscard]] const std::uint32_t *end() const { return last; }
        [[nodiscard]] bool empty() const { return first == last; }
    };
    /// The values of a key, ascending and each once. Eight bytes after the key must be readable.
    [[nodiscard]] Values find(std::string_view key) const;

private:
    struct Key {
        std::uint64_t hash = 0;
        std::uint32_t textAt = 0;
        std::uint32_t textSize = 0;
        std::uint32_t value = 0;
    };
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t textAt = 0;
        std::uint32_t textSize = 0; ///< 0: the slot is free
        std::uint32_t firstValue = 0;
        std::uint32_t valueCount = 0;
    };

    [[nodiscard]] std::string_view text(std::uint32_t at, std::uint32_t size) const
    {
        return std::string_view(m_texts).substr(at, size);
    }

    std::vector<Key> m_keys; ///< only until sealed
    std::string m_texts;
    std::vector<std::uint64_t> m_bits; ///< a Bloom filter, all bits of a key in one word
    int m_wordShift = 58;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_values;
};

} // namespace ducha::scan
