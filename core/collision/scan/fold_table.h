#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ducha::scan {

enum class Encoding : std::uint8_t { Utf8, Gb18030 };

/// Characters as the comparison sees them. Who fills it decides what is folded; this room only looks it up, because
/// it does so for every doubtful cell of a register.
class FoldTable {
public:
    /// Nothing is folded and GB18030 is not known.
    FoldTable();

    /// `to` 0 removes the character. Only characters of the basic plane (below U+10000).
    void fold(char32_t from, char32_t to) { m_folded[from] = char16_t(to); }
    /// The character of the two bytes of GB18030, and of four of them within the basic plane by their linear number.
    void setPair(unsigned char lead, unsigned char trail, char32_t character);
    void setFour(std::size_t number, char32_t character) { m_fours[number] = char16_t(character); }

    /// All the characters of the text, folded. Bytes that are no character become U+FFFD.
    void folded(std::string_view bytes, Encoding encoding, std::u32string &out) const;

    /// What setPair was given, not folded.
    [[nodiscard]] char32_t pair(unsigned char lead, unsigned char trail) const;
    [[nodiscard]] char32_t foldedCharacter(char32_t c) const { return c < 0x10000 ? m_folded[c] : c; }

    static constexpr char32_t kWrong = 0xFFFD;   ///< stands for bytes that are no character
    static constexpr std::size_t kFours = 39420; ///< four-byte characters of the basic plane

private:
    char32_t next(std::string_view bytes, std::size_t &at, Encoding encoding) const;
    [[nodiscard]] char32_t nextUtf8(std::string_view bytes, std::size_t &at) const;
    [[nodiscard]] char32_t nextGb18030(std::string_view bytes, std::size_t &at) const;

    std::vector<char16_t> m_folded;
    std::vector<char16_t> m_pairs;
    std::vector<char16_t> m_fours;
};

/// As UTF-8.
void appendUtf8(char32_t character, std::string &out);

} // namespace ducha::scan
