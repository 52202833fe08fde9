#pragma once

#include "core/base/result.h"
#include "core/collision/roster.h"
#include "core/collision/scan/matcher.h"

namespace ducha {

/// How the comparison sees characters: as foldForCompare does, and besides every middle dot as U+00B7 and the variant
/// characters that names are written with as the common one (domain.md G, H). For registers in GB18030 its characters
/// too; Io when this system's Qt does not know GB18030.
Result<scan::FoldTable> foldTable(scan::Encoding encoding);

/// The people of a roster as the matcher wants them, in the same order.
[[nodiscard]] std::vector<scan::Wanted> wantedOf(const Roster &roster, const scan::FoldTable &folds);

/// A name as the matcher compares it: what is equal for it is equal here.
[[nodiscard]] QString foldedName(const QString &name);

/// Are two names equal as the matcher compares them?
[[nodiscard]] bool sameName(const QString &a, const QString &b);

/// What makes two texts equal that are not the same.
struct FoldedAway {
    bool spaces = false;   ///< spaces, line breaks, marks nobody sees, quotes
    bool width = false;    ///< full width, or another shape of the same character
    bool dots = false;     ///< another middle dot
    bool variants = false; ///< a variant character, such as 峯 for 峰
    bool operator==(const FoldedAway &) const = default;
};

/// Of two names that the matcher found equal: what it did not look at.
[[nodiscard]] FoldedAway foldedAway(const QString &a, const QString &b);

} // namespace ducha
