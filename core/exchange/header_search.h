#pragma once

#include "core/exchange/table.h"

namespace ducha {

/// A column with a header, and the field it stands for.
struct HeaderColumn {
    int column = 0; ///< from 1
    QString text;   ///< as written, the rows of the header joined
    int field = -1; ///< index of the spec; -1 for one nobody asked for
};

/// One possible reading of rows as a header.
struct Header {
    qsizetype firstIndex = -1; ///< into Sheet::rows
    int rows = 0;              ///< how many rows it takes, 1 to 3
    QList<HeaderColumn> columns;
    int matched = 0; ///< how many different fields were found

    /// More fields, else fewer rows: a title above the header is none of it.
    [[nodiscard]] bool isBetterThan(const Header &other) const
    {
        return matched > other.matched || (matched == other.matched && matched > 0 && rows < other.rows);
    }
};

/// The rows of the sheet that hold the most of the wanted headers; `matched` is 0 when none holds any. A row far down
/// is not looked at: a header stands among the first rows with text.
[[nodiscard]] Header findHeader(const Sheet &sheet, const QList<FieldSpec> &fields);

/// The form in which headers are compared.
[[nodiscard]] QString headerKey(QStringView text);

} // namespace ducha
