#pragma once

#include "core/workbench/returns/returns.h"

namespace ducha {

/// The words on screen for a return, in the user's language.
[[nodiscard]] QString word(ReturnOutcome value);
[[nodiscard]] QString word(ReturnMatch value);
/// The column's name as the ledger has it.
[[nodiscard]] QString word(ReturnField value);
/// ● taken over, ○ as it was, ▲ open question, ✕ refused.
[[nodiscard]] QString sign(ReturnOutcome value);
/// What a change of `field` writes, in words: states are words, everything else is as the ledger writes it.
[[nodiscard]] QString valueWords(ReturnField field, const QString &value);
/// The rows of the file that a row of the report was read from: 7, or 4–6 where they follow each other.
[[nodiscard]] QString rowNumbers(const ReturnRow &row);
/// Where the row stands in the file.
[[nodiscard]] QString placeWords(const ReturnRow &row);
/// The remark with its sign and column.
[[nodiscard]] QString words(const ReturnRemark &remark);

} // namespace ducha
