#include "core/collision/scan/fold_table.h"

#include <numeric>

namespace ducha::scan {

namespace {

constexpr std::size_t kLeads = 0xFE - 0x81 + 1;
constexpr std::size_t kTrails = 0xFE - 0x40 + 1;

unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

} // namespace

FoldTable::FoldTable()
    : m_folded(0x10000), m_pairs(kLeads * kTrails, char16_t(kWrong)), m_fours(kFours, char16_t(kWrong))
{
    std::iota(m_folded.begin(), m_folded.end(), char16_t(0));
}

void FoldTable::setPair(unsigned char lead, unsigned char trail, char32_t character)
{
    m_pairs[std::size_t(lead - 0x81) * kTrails + std::size_t(trail - 0x40)] = char16_t(character);
}

char32_t FoldTable::pair(unsigned char lead, unsigned char trail) const
{
    return m_pairs[std::size_t(lead - 0x81) * kTrails + std::size_t(trail - 0x40)];
}

void FoldTable::folded(std::string_view bytes, Encoding encoding, std::u32string &out) const
{
    out.clear();
    for (std::size_t at = 0; at < bytes.size();) {
        const char32_t c = foldedCharacter(next(bytes, at, encoding));
        if (c != 0)
            out.push_back(c);
    }
}

char32_t FoldTable::next(std::string_view bytes, std::size_t &at, Encoding encoding) const
{
    const unsigned char first = byteAt(bytes, at);
    if (first < 0x80) {
        ++at;
        return first;
    }
    return encoding == Encoding::Utf8 ? nextUtf8(bytes, at) : nextGb18030(bytes, at);
}

char32_t FoldTable::nextUtf8(std::string_view bytes, std::size_t &at) const
{
    const unsigned char first = byteAt(bytes, at++);
    const std::size_t more = first >= 0xF0 && first < 0xF5   ? 3
                             : first >= 0xE0 && first < 0xF0 ? 2
                             : first >= 0xC2 && first < 0xE0 ? 1
                                                             : 0;
    if (more == 0 || at + more > bytes.size())
        return kWrong;
    char32_t c = first & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        const unsigned char byte = byteAt(bytes, at + i);
        if ((byte & 0xC0U) != 0x80)
            return kWrong;
        c = c << 6 | (byte & 0x3FU);
    }
    if ((more == 2 && c < 0x800) || (more == 3 && (c < 0x10000 || c > 0x10FFFF)) || (c >= 0xD800 && c < 0xE000))
        return kWrong;
    at += more;
    return c;
}

char32_t FoldTable::nextGb18030(std::string_view bytes, std::size_t &at) const
{
    const unsigned char first = byteAt(bytes, at++);
    if (first < 0x81 || first > 0xFE || at >= bytes.size())
        return kWrong;
    const unsigned char second = byteAt(bytes, at);
    if (second >= 0x40 && second != 0x7F && second != 0xFF) {
        ++at;
        return pair(first, second);
    }
    if (second < 0x30 || second > 0x39 || at + 2 >= bytes.size())
        return kWrong;
    const unsigned char third = byteAt(bytes, at + 1);
    const unsigned char fourth = byteAt(bytes, at + 2);
    if (third < 0x81 || third > 0xFE || fourth < 0x30 || fourth > 0x39)
        return kWrong;
    at += 3;
    const std::size_t number =
        ((std::size_t(first - 0x81) * 10 + std::size_t(second - 0x30)) * 126 + std::size_t(third - 0x81)) * 10 +
        std::size_t(fourth - 0x30);
    constexpr std::size_t kBeyond = 189000; // 0x90 30 81 30 is U+10000
    if (number < kFours)
        return m_fours[number];
    return number >= kBeyond && number - kBeyond <= 0xFFFFF ? char32_t(0x10000 + number - kBeyond) : kWrong;
}

void appendUtf8(char32_t c, std::string &out)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

} // namespace ducha::scan
