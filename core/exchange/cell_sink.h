#pragma once

#include "core/exchange/book.h"

namespace ducha {

/// Collects the cells of a sheet in the order of the file and holds them to the limits.
class CellSink {
public:
    /// `place` names file and sheet. `used` is what earlier sheets of the file hold already, in characters.
    CellSink(Place place, const ReadLimits &limits, qint64 used = 0);

    void beginRow(int row, bool hidden);
    /// Gives each row with text to `take` instead of keeping it; `fill` and `takeRows` have nothing then.
    void handOver(std::function<Result<>(SheetRow &)> take) { m_take = std::move(take); }

    /// Columns may come in any order; a second value for one replaces the first. Input when over a limit.
    Result<> add(int column, const QString &text);
    /// Keeps the row when it holds text. Input when there are too many.
    Result<> endRow();
    /// Gives every cell of each area the text of its first one. Input when the areas are too large together.
    Result<> fill(const QList<CellArea> &areas);

    /// Input: more areas than anybody merges.
    [[nodiscard]] Error tooManyMerges() const;

    [[nodiscard]] qint64 characters() const { return m_characters; }
    QList<SheetRow> takeRows() { return std::move(m_rows); }

private:
    [[nodiscard]] Error refused(Message message, const QString &detail, int column = 0) const;
    Result<> count(qsizetype characters);

    Place m_place;
    const ReadLimits &m_limits;
    qint64 m_characters = 0;
    SheetRow m_row;
    QList<SheetRow> m_rows;
    int m_rowCount = 0;
    std::function<Result<>(SheetRow &)> m_take;
};

/// The form every text from outside takes: line breaks are \n, other control characters (but the tab) are gone.
[[nodiscard]] QString cleanCell(const QString &text);

} // namespace ducha
