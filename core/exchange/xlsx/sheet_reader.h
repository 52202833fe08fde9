#pragma once

#include "core/exchange/cell_sink.h"
#include "core/exchange/xlsx/string_store.h"
#include "core/exchange/xlsx/styles.h"

namespace ducha {

/// What the cells of a workbook refer to.
struct WorkbookTables {
    QStringList strings;
    StringStore *store = nullptr; ///< holds them where they are too many for memory
    QList<NumberKind> kinds;
    bool is1904 = false;
};

/// What was met in a sheet that its texts do not tell.
struct SheetFindings {
    int formulas = 0;
    int formulasWithoutValue = 0;
    int errorValues = 0;
    int pictures = 0;     ///< in-cell pictures of WPS, which arrive as =DISPIMG(…)
    QString firstFormula; ///< A1 and the like
    QString firstWithout;
    QString firstError;
    QString firstPicture;
};

/// Reads a worksheet part into `sink`, merged areas not yet filled, and its merges. `tick` is told the offset in the
/// part now and then and answers whether to go on.
Result<SheetFindings> readSheet(XmlPart &xml, const WorkbookTables &tables, CellSink &sink, QList<CellArea> &merges,
                                const std::function<bool(qint64)> &tick);

} // namespace ducha
