#pragma once

#include "core/workbench/reviews/reviewing.h"
#include "ui/support/table_model.h"

#include <optional>

namespace ducha {

/// One line of a sheet: an item with one of its marks. An item without marks has a line whose mark is not stored yet.
struct SheetLine {
    SheetItem item;
    ReviewMark mark; ///< null id: not stored
    bool operator==(const SheetLine &) const = default;
};

/// The lines of a sheet in the order of its items; `adding` is the code of an item that gets one more line.
[[nodiscard]] QList<SheetLine> sheetLines(const QList<SheetItem> &items, const SheetView &sheet,
                                          const QString &adding = {});
[[nodiscard]] QList<ListColumn<SheetLine>> lineColumns();

/// Flaw with its sign, and the suspicion where there is one: ▲ 重大瑕疵 · 涉嫌.
[[nodiscard]] QString flawWords(const ReviewMark &mark);

/// Points as people type them (1, 1.5, １．５), in tenths; empty is nothing. Nullopt when they cannot be read.
[[nodiscard]] std::optional<int> readPoints(const QString &text);

} // namespace ducha
