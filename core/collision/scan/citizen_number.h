#pragma once

#include <string>
#include <string_view>

namespace ducha::scan {

/// What stands in the column of citizens' numbers, by the rules of CitizenId (GB 11643), without Qt: the scanner asks
/// it for every doubtful row of a register.
enum class NumberForm {
    None,    ///< nothing, or something else: a passport, a word
    Full,    ///< 18 characters or 15 digits
    Masked,  ///< with asterisks, and enough left to compare
    Rounded, ///< a spreadsheet wrote 3.20505E+17: what it was is lost and never guessed
};

/// Of a folded text, capital X.
[[nodiscard]] NumberForm formOf(std::string_view number);

/// 15 digits become 18 characters, others stay.
[[nodiscard]] std::string longForm(std::string_view number);
/// The 15 digits of one of 18 characters that was given out before 1999's change: longForm makes it of them again.
/// Empty for a birth after 1999, and where the check character is wrong, for then the 15 digits are another's.
[[nodiscard]] std::string shortForm(std::string_view number);

/// True when the birth date exists and, with 18 characters, the check character is right: only such a number proves
/// that two people of one name are two.
[[nodiscard]] bool isSound(std::string_view number);

/// Could `masked` be `full` (18 characters)? Of 18 characters, place by place; of 15, place by place of the old number;
/// of any other length a run of asterisks stands for any number of characters, as in 320505****1234.
[[nodiscard]] bool mayBe(std::string_view masked, std::string_view full);

/// Are the eight bytes digits?
[[nodiscard]] bool eightDigits(const char *text);

} // namespace ducha::scan
