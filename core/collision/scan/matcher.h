#pragma once

#include "core/collision/scan/bytes_table.h"
#include "core/collision/scan/citizen_number.h"
#include "core/collision/scan/fold_table.h"

namespace ducha::scan {

/// A person who is looked for. All texts are folded (FoldTable) and UTF-8.
struct Wanted {
    std::string number;             ///< of a citizen, 18 characters or 15 digits; with asterisks: a masked one
    std::vector<std::string> names; ///< the name and former ones
};

/// Why a row is a question (domain.md F, tiers T1 to T3).
enum class Tier : std::uint8_t {
    Id,       ///< the same citizen's number
    MaskedId, ///< a masked number that may be it, and the same name
    Name,     ///< the same name, and no number that says otherwise
};

struct Match {
    std::uint32_t person = 0; ///< index into what was wanted
    Tier tier = Tier::Id;
};

/// Compares rows of registers of one encoding with the people who are looked for.
class Matcher {
public:
    /// `names`: are equal names alone wanted too? `folds` must live as long.
    Matcher(const std::vector<Wanted> &wanted, const FoldTable &folds, Encoding encoding, bool names);

    /// What one thread needs to match; never shared.
    struct Scratch {
        std::vector<Match> matches;
        NumberForm form = NumberForm::None; ///< of the number last matched
        bool unreadable = false;            ///< in what was looked at last, are there bytes that are no character?
        std::u32string characters;
        std::string number;
        std::string name;
    };
    /// Fills `scratch.matches` with the people of a row, each once, in order. The cells are as they stand in the file,
    /// a quoted one without its outer quotes; kSlack bytes after each must be readable.
    void match(std::string_view number, std::string_view name, Scratch &scratch) const;

private:
    /// Folds a cell into `scratch.characters`.
    void fold(std::string_view cell, Scratch &scratch) const;
    /// Folds a cell into `scratch.number`.
    NumberForm numberOf(std::string_view cell, Scratch &scratch) const;
    void addSpellings(const std::string &name, std::uint32_t person);
    void matchNames(std::string_view name, NumberForm form, Scratch &scratch) const;
    [[nodiscard]] BytesTable::Values peopleNamed(std::string_view name, Scratch &scratch) const;
    [[nodiscard]] bool isPlain(std::string_view name) const;
    [[nodiscard]] std::string encoded(char32_t character) const;

    /// The number of a person, ready to be compared.
    struct Number {
        std::string text; ///< 18 characters, or masked as it is
        NumberForm form = NumberForm::None;
        bool sound = false;
    };

    std::vector<Number> m_people;
    const FoldTable &m_folds;
    Encoding m_encoding;
    bool m_names;
    bool m_needsEveryName = false;
    bool m_everyNameIsFolded = false;
    BytesTable m_numbers;
    BytesTable m_plainNames;  ///< every way a name may be spelled with plain Han characters, in the register's encoding
    BytesTable m_foldedNames; ///< UTF-8
    std::vector<std::vector<char32_t>> m_variants; ///< plain characters that fold to this other one
    std::vector<std::uint16_t> m_pairOf;           ///< GB18030: lead and trail of a plain character
};

} // namespace ducha::scan
