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

} // namespace

void BytesTable::add(std::string_view key, std::uint32_t value)
{
    if (key.empty() || key.size() > kLongest)
        return;
    char padded[kLongest + 8] = {};
    std::memcpy(padded, key.data(), key.size());
    m_keys.push_back({hashOf({padded, key.size()}), std::string(key), value});
}

void BytesTable::seal()
{
    std::sort(m_keys.begin(), m_keys.end(), [](const Key &a, const Key &b) {
        return std::tie(a.hash, a.text, a.value) < std::tie(b.hash, b.text, b.value);
    });
    const std::size_t bits = std::bit_ceil(std::max<std::size_t>(m_keys.size() * 32, 4096));
    m_bits.assign(bits / 64, 0);
    m_bitShift = 64 - std::countr_zero(bits);
    m_slots.assign(std::bit_ceil(std::max<std::size_t>(m_keys.size() * 2, 16)), {});
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_keys.size();) {
        const Key &key = m_keys[i];
        Slot slot{key.hash, std::uint32_t(m_texts.size()), std::uint32_t(key.text.size()),
                  std::uint32_t(m_values.size()), 0};
        m_texts += key.text;
        for (; i < m_keys.size() && m_keys[i].text == key.text; ++i) {
            if (slot.valueCount == 0 || m_values.back() != m_keys[i].value) {
                m_values.push_back(m_keys[i].value);
                ++slot.valueCount;
            }
        }
        const std::uint64_t bit = slot.hash >> m_bitShift;
        m_bits[bit / 64] |= std::uint64_t(1) << bit % 64;
        std::size_t at = slot.hash & mask;
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
    const std::uint64_t bit = hash >> m_bitShift;
    if ((m_bits[bit / 64] >> bit % 64 & 1) == 0)
        return {};
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].textSize != 0; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.hash == hash && std::string_view(m_texts).substr(slot.textAt, slot.textSize) == key)
            return {m_values.data() + slot.firstValue, m_values.data() + slot.firstValue + slot.valueCount};
    }
    return {};
}

} // namespace ducha::scan
