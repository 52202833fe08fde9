#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace ducha {

struct WriteColumn {
    QString title;
    double width = 12;   ///< in characters of the default font, as spreadsheet programs count them
    bool wrap = false;   ///< long texts go on below
    QStringList choices; ///< drop-down; other text is still allowed
};

/// A cell over several rows; what stands in its first row is shown.
struct WriteMerge {
    qsizetype firstRow = 0; ///< into the rows, from 0
    qsizetype lastRow = 0;
    qsizetype column = 0;
};

/// A coloured cell: doubtful, or wrong. The colour never says it alone.
struct WriteTint {
    qsizetype row = 0; ///< into the rows, from 0
    qsizetype column = 0;
    bool isWrong = true;
    bool operator==(const WriteTint &) const = default;
};

/// A table to be written, the same for .xlsx and CSV. Everything in it is text and stays text.
struct WriteSheet {
    QString name;           ///< of the sheet; shortened to what spreadsheet programs allow
    QString title;          ///< a row over all columns; none when empty
    QStringList underTitle; ///< a row below it: from left to right, up to three; none when empty
    QList<WriteColumn> columns;
    QList<QStringList> rows;
    QList<WriteMerge> merges = {}; ///< do not overlap; CSV has every row's own text
    QList<WriteTint> tints = {};   ///< of several for a cell the last; not in CSV
    QStringList hidden = {};       ///< first row of a hidden sheet, for programs that read the file; not in CSV
};

} // namespace ducha
