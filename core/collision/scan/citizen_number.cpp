#include "core/collision/scan/citizen_number.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace ducha::scan {

namespace {

/// Fewer visible characters say no more than the name does.
constexpr std::ptrdiff_t kFewestVisible = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

int numberAt(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(at, count))
        value = value * 10 + (c - '0');
    return value;
}

bool isDate(int year, int month, int day)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

char checkCharacter(std::string_view first17)
{
    constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i)
        sum += (first17[i] - '0') * kWeights[i];
    return "10X98765432"[sum % 11];
}

bool fits(std::string_view masked, std::string_view full)
{
    return masked.size() == full.size() &&
           std::equal(masked.begin(), masked.end(), full.begin(), [](char m, char f) { return m == '*' || m == f; });
}

/// A run of asterisks stands for at least one character, however many it has itself.
bool fitsLoosely(std::string_view masked, std::string_view full)
{
    const std::size_t run = masked.find('*');
    if (run == std::string_view::npos)
        return masked == full;
    if (full.substr(0, run) != masked.substr(0, run))
        return false;
    const std::string_view rest = masked.substr(std::min(masked.find_first_not_of('*', run), masked.size()));
    for (std::size_t at = run + 1; at <= full.size(); ++at) {
        if (fitsLoosely(rest, full.substr(at)))
            return true;
    }
    return false;
}

} // namespace

bool eightDigits(const char *text)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    // Each high half is 3, and stays 3 when 6 is added: '0' to '9'.
    return ((word & (word + 0x0606060606060606)) & 0xF0F0F0F0F0F0F0F0) == 0x3030303030303030 &&
           (word & 0xF0F0F0F0F0F0F0F0) == 0x3030303030303030;
}

NumberForm formOf(std::string_view number)
{
    if (number.size() == 15 && allDigits(number))
        return NumberForm::Full;
    if (number.size() == 18 && allDigits(number.substr(0, 17)) && (isDigit(number[17]) || number[17] == 'X'))
        return NumberForm::Full;
    if (number.find('*') != std::string_view::npos) {
        const auto hidden = std::count(number.begin(), number.end(), '*');
        const bool known =
            std::all_of(number.begin(), number.end(), [](char c) { return isDigit(c) || c == '*' || c == 'X'; });
        return known && number.size() <= 18 && std::ptrdiff_t(number.size()) - hidden >= kFewestVisible
                   ? NumberForm::Masked
                   : NumberForm::None;
    }
    const std::size_t exponent = number.find_first_of("Ee");
    if (exponent != std::string_view::npos && exponent > 0 && isDigit(number.front()) && exponent + 2 < number.size() &&
        number[exponent + 1] == '+')
        return NumberForm::Rounded;
    return NumberForm::None;
}

std::string longForm(std::string_view number)
{
    if (number.size() != 15)
        return std::string(number);
    std::string full(number.substr(0, 6));
    full += "19";
    full += number.substr(6);
    full += checkCharacter(full);
    return full;
}

std::string shortForm(std::string_view number)
{
    if (number.size() != 18 || number.substr(6, 2) != "19" || checkCharacter(number) != number[17])
        return {};
    return std::string(number.substr(0, 6)) + std::string(number.substr(8, 9));
}

bool isSound(std::string_view number)
{
    if (formOf(number) != NumberForm::Full)
        return false;
    if (number.size() == 15)
        return isDate(1900 + numberAt(number, 6, 2), numberAt(number, 8, 2), numberAt(number, 10, 2));
    return isDate(numberAt(number, 6, 4), numberAt(number, 10, 2), numberAt(number, 12, 2)) &&
           checkCharacter(number) == number[17];
}

bool mayBe(std::string_view masked, std::string_view full)
{
    if (full.size() != 18)
        return false;
    if (masked.size() == 18)
        return fits(masked, full);
    if (masked.size() == 15 && fits(masked, shortForm(full)))
        return true;
    return fitsLoosely(masked, full);
}

} // namespace ducha::scan
