#include "core/collision/scan/matcher.h"

#include "core/collision/scan/byte_index.h"

#include <algorithm>
#include <cstring>

namespace ducha::scan {

namespace {

/// The Han characters that a UTF-8 register spells with a first byte of E4 to E9.
constexpr char32_t kPlainFirst = 0x4000;
constexpr char32_t kPlainLast = 0x9FFF;
/// More ways to spell one name than this are not listed; then every name of the register is folded.
constexpr std::size_t kMostSpellings = 256;

unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

/// Lead and trail of the characters that GB2312 had; others are rare enough to be folded.
bool isPlainPair(unsigned char lead, unsigned char trail)
{
    const bool isPrivate = lead == 0xD7 && trail >= 0xFA;
    return lead >= 0xB0 && lead <= 0xF7 && trail >= 0xA1 && trail <= 0xFE && !isPrivate;
}

/// A whole number in plain characters, as nearly all are: it is what it says. `eightDigits` may read beyond it.
bool isPlainNumber(std::string_view number)
{
    if (number.size() == 15)
        return eightDigits(number.data()) && eightDigits(number.data() + 7);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return number.size() == 18 && eightDigits(number.data()) && eightDigits(number.data() + 8) && isDigit(number[16]) &&
           (isDigit(number[17]) || number[17] == 'X');
}

} // namespace

Matcher::Matcher(const std::vector<Wanted> &wanted, const FoldTable &folds, Encoding encoding, bool names)
    : m_folds(folds), m_encoding(encoding), m_names(names), m_needsEveryName(names), m_variants(kPlainLast + 1),
      m_pairOf(kPlainLast + 1)
{
    for (char32_t c = kPlainFirst; c <= kPlainLast; ++c) {
        const char32_t folded = folds.foldedCharacter(c);
        if (folded != c && folded >= kPlainFirst && folded <= kPlainLast)
            m_variants[folded].push_back(c);
    }
    if (encoding == Encoding::Gb18030) {
        for (unsigned lead = 0xB0; lead <= 0xF7; ++lead) {
            for (unsigned trail = 0xA1; trail <= 0xFE; ++trail) {
                const char32_t c = folds.pair(static_cast<unsigned char>(lead), static_cast<unsigned char>(trail));
                if (c >= kPlainFirst && c <= kPlainLast)
                    m_pairOf[c] = std::uint16_t(lead << 8 | trail);
            }
        }
    }
    for (const Wanted &one : wanted) {
        const auto person = std::uint32_t(m_people.size());
        const NumberForm form = formOf(one.number);
        m_people.push_back({form == NumberForm::Full ? longForm(one.number) : one.number, form, isSound(one.number)});
        if (form == NumberForm::Full) {
            m_numbers.add(m_people.back().text, person);
            m_numbers.add(shortForm(m_people.back().text), person);
        }
        m_needsEveryName = m_needsEveryName || form == NumberForm::Masked;
        for (const std::string &name : one.names) {
            m_foldedNames.add(name, person);
            addSpellings(name, person);
        }
    }
    m_numbers.seal();
    m_plainNames.seal();
    m_foldedNames.seal();
}

std::string Matcher::encoded(char32_t character) const
{
    std::string bytes;
    if (m_encoding == Encoding::Utf8) {
        appendUtf8(character, bytes);
    } else if (const std::uint16_t pair = m_pairOf[character]; pair != 0) {
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(pair >> 8)));
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(pair & 0xFF)));
    }
    return bytes;
}

void Matcher::addSpellings(const std::string &name, std::uint32_t person)
{
    std::u32string characters;
    m_folds.folded(name, Encoding::Utf8, characters);
    const auto isPlainCharacter = [](char32_t c) { return c >= kPlainFirst && c <= kPlainLast; };
    if (!std::all_of(characters.begin(), characters.end(), isPlainCharacter))
        return; // no plain spelling holds the others
    std::vector<std::string> spellings{{}};
    for (const char32_t c : characters) {
        const std::string usual = encoded(c);
        if (m_variants[c].empty() && !usual.empty()) { // as with nearly all
            for (std::string &begun : spellings)
                begun += usual;
            continue;
        }
        std::vector<std::string> ways{usual};
        for (const char32_t variant : m_variants[c])
            ways.push_back(encoded(variant));
        std::erase(ways, std::string());
        std::vector<std::string> longer;
        for (const std::string &begun : spellings) {
            for (const std::string &way : ways)
                longer.push_back(begun + way);
        }
        spellings = std::move(longer);
        if (spellings.size() > kMostSpellings) {
            m_everyNameIsFolded = true;
            return;
        }
    }
    for (const std::string &spelling : spellings)
        m_plainNames.add(spelling, person);
}

bool Matcher::isPlain(std::string_view name) const
{
    if (m_encoding == Encoding::Utf8) {
        for (std::size_t at = 0; at < name.size(); at += 3) {
            if (byteOf(name[at]) < 0xE4 || byteOf(name[at]) > 0xE9)
                return false;
        }
        return name.size() % 3 == 0;
    }
    for (std::size_t at = 0; at + 1 < name.size(); at += 2) {
        if (!isPlainPair(byteOf(name[at]), byteOf(name[at + 1])))
            return false;
    }
    return name.size() % 2 == 0;
}

BytesTable::Values Matcher::peopleNamed(std::string_view name, Scratch &scratch) const
{
    if (!m_everyNameIsFolded && isPlain(name))
        return m_plainNames.find(name);
    if (name.size() > BytesTable::kLongest * 4)
        return {};
    fold(name, scratch);
    scratch.name.clear();
    for (const char32_t c : scratch.characters)
        appendUtf8(c, scratch.name);
    const std::size_t size = scratch.name.size();
    scratch.name.resize(size + kSlack);
    return m_foldedNames.find(std::string_view(scratch.name).substr(0, size));
}

void Matcher::fold(std::string_view cell, Scratch &scratch) const
{
    m_folds.folded(cell, m_encoding, scratch.characters);
    scratch.unreadable = scratch.unreadable || scratch.characters.find(FoldTable::kWrong) != std::u32string::npos;
}

NumberForm Matcher::numberOf(std::string_view cell, Scratch &scratch) const
{
    scratch.number.clear();
    if (cell.size() > BytesTable::kLongest * 4)
        return NumberForm::None;
    fold(cell, scratch);
    for (const char32_t c : scratch.characters) {
        // Names fold a full stop to a middle dot; in a number it is one that a spreadsheet rounded.
        const char32_t capital = c == U'x' ? U'X' : c == 0xB7 ? U'.' : c;
        if (capital >= 0x80)
            return NumberForm::None;
        scratch.number.push_back(static_cast<char>(capital));
    }
    return formOf(scratch.number);
}

void Matcher::match(std::string_view number, std::string_view name, Scratch &scratch) const
{
    scratch.matches.clear();
    scratch.unreadable = false;
    NumberForm &form = scratch.form = NumberForm::None;
    BytesTable::Values people;
    if (isPlainNumber(number)) {
        form = NumberForm::Full;
        people = m_numbers.find(number);
        if (people.empty() && !m_needsEveryName)
            return;
        if (m_needsEveryName)
            scratch.number.assign(number);
    } else if (!number.empty()) {
        form = numberOf(number, scratch);
        if (form == NumberForm::Full) {
            const std::size_t size = scratch.number.size();
            scratch.number.resize(size + kSlack);
            people = m_numbers.find(std::string_view(scratch.number).substr(0, size));
            scratch.number.resize(size);
        }
    }
    for (const std::uint32_t person : people)
        scratch.matches.push_back({person, Tier::Id});
    if (m_needsEveryName || form == NumberForm::Masked)
        matchNames(name, form, scratch);
}

void Matcher::matchNames(std::string_view name, NumberForm form, Scratch &scratch) const
{
    const BytesTable::Values people = peopleNamed(name, scratch);
    if (people.empty())
        return;
    const auto byNumber = std::ptrdiff_t(scratch.matches.size());
    const bool sound = m_names && form == NumberForm::Full && isSound(scratch.number);
    for (const std::uint32_t person : people) {
        const Number &own = m_people[person];
        if (sound && own.sound && byNumber == 0)
            continue; // two numbers, two people
        const auto known = scratch.matches.begin() + byNumber;
        if (std::any_of(scratch.matches.begin(), known, [&](const Match &m) { return m.person == person; }))
            continue;
        if (form == NumberForm::Masked && own.form == NumberForm::Full) {
            if (mayBe(scratch.number, own.text))
                scratch.matches.push_back({person, Tier::MaskedId});
        } else if (form == NumberForm::Full && own.form == NumberForm::Masked) {
            if (mayBe(own.text, longForm(scratch.number)))
                scratch.matches.push_back({person, Tier::MaskedId});
        } else if (m_names && !(sound && own.sound)) {
            scratch.matches.push_back({person, Tier::Name});
        }
    }
    std::sort(scratch.matches.begin(), scratch.matches.end(),
              [](const Match &a, const Match &b) { return a.person < b.person; });
}

} // namespace ducha::scan
