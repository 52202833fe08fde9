#include "core/collision/scan/bytes_table.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <tuple>

namespace ducha::scan {

namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return std::uint64_t(product) ^ std::uint64_t(product >> 64);
}

/// Reads up to seven bytes more than the text has, and forgets them.
std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t kFirst = 0x9E3779B97F4A7C15;
    constexpr std::uint64_t kSecond = 0xD6E8FEB86659FD93;
    std::uint64_t hash = kFirst ^ text.size();
    for (std::size_t at = 0; at < text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        const std::size_t left = text.size() - at;
        if (left < 8)
            word &= (std::uint64_t(1) << 8 * left) - 1;
        hash = mixed(hash ^ word, kSecond);
    }
    return mixed(hash, kFirst);
}

/// The bits of a key in its word: three of 64, which with eight and more bits a key lets 3 % of the others through.
std::uint64_t bitsOf(std::uint64_t hash)
{
    const auto bit = [hash](int shift) { return std::uint64_t(1) << (hash >> shift & 63); };
    return bit(0) | bit(6) | bit(12);
}

std::size_t slotOf(std::uint64_t hash)
{
    return std::size_t(hash >> 18);
}

} // namespace

void BytesTable::add(std::string_view key, std::uint32_t value)
{
    if (key.empty() || key.size() > kLongest)
        return;
    char padded[kLongest + 8] = {};
    std::memcpy(padded, key.data(), key.size());
    m_keys.push_back({hashOf({padded, key.size()}), std::uint32_t(m_texts.size()), std::uint32_t(key.size()), value});
    m_texts += key;
}

void BytesTable::seal()
{
    std::sort(m_keys.begin(), m_keys.end(), [this](const Key &a, const Key &b) {
        if (a.hash != b.hash)
            return a.hash < b.hash;
        return std::tuple(text(a.textAt, a.textSize), a.value) < std::tuple(text(b.textAt, b.textSize), b.value);
    });
    const std::size_t words = std::bit_ceil(std::max<std::size_t>(m_keys.size() * 8, 4096)) / 64;
    m_bits.assign(words, 0);
    m_wordShift = 64 - std::countr_zero(words);
    m_slots.assign(std::bit_ceil(std::max<std::size_t>(m_keys.size() * 2, 16)), {});
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_keys.size();) {
        const Key &key = m_keys[i];
        Slot slot{key.hash, key.textAt, key.textSize, std::uint32_t(m_values.size()), 0};
        const std::string_view same = text(key.textAt, key.textSize);
        for (; i < m_keys.size() && text(m_keys[i].textAt, m_keys[i].textSize) == same; ++i) {
            if (slot.valueCount == 0 || m_values.back() != m_keys[i].value) {
                m_values.push_back(m_keys[i].value);
                ++slot.valueCount;
            }
        }
        m_bits[slot.hash >> m_wordShift] |= bitsOf(slot.hash);
        std::size_t at = slotOf(slot.hash) & mask;
        while (m_slots[at].textSize != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
    m_keys.clear();
    m_keys.shrink_to_fit();
}

BytesTable::Values BytesTable::find(std::string_view key) const
{
    if (key.empty() || key.size() > kLongest)
        return {};
    const std::uint64_t hash = hashOf(key);
    const std::uint64_t bits = bitsOf(hash);
    if ((m_bits[hash >> m_wordShift] & bits) != bits)
        return {};
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = slotOf(hash) & mask; m_slots[at].textSize != 0; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.hash == hash && text(slot.textAt, slot.textSize) == key)
            return {m_values.data() + slot.firstValue, m_values.data() + slot.firstValue + slot.valueCount};
    }
    return {};
}

} // namespace ducha::scan
