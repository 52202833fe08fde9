#pragma once

#include "core/exchange/cell_sink.h"

namespace ducha {

/// Gives the cells of merged areas the text of the first one, as CellSink::fill does, in rows that come one after the
/// other.
class MergeFill {
public:
    MergeFill(QList<CellArea> areas, Place place, const ReadLimits &limits);

    /// Rows must come in the order of their numbers. Input when the areas are too large together.
    Result<> fill(SheetRow &row);

private:
    struct Begun {
        CellArea area;
        QString text;
    };

    QList<CellArea> m_areas; ///< by first row
    qsizetype m_next = 0;
    QList<Begun> m_begun;
    qint64 m_cells = 0;
    Place m_place;
    const ReadLimits &m_limits;
};

} // namespace ducha
