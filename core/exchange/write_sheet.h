#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace ducha {

struct WriteColumn {
    QString title;
    double width = 12;   ///< in characters of the default font, as spreadsheet programs count them
    bool wrap = false;   ///< long texts go on below
    QStringList choices; ///< drop-down; up to 255 characters together, commas included, and other text is still allowed
};

/// A cell over several rows; what stands in its first row is shown.
struct WriteMerge {
    qsizetype firstRow = 0; ///< into the rows, from 0
    qsizetype lastRow = 0;
    qsizetype column = 0;
};

/// A table to be written, the same for .xlsx and CSV. Everything in it is text and stays text.
struct WriteSheet {
    QString name;           ///< of the sheet; shortened to what spreadsheet programs allow
    QString title;          ///< a row over all columns; none when empty
    QStringList underTitle; ///< a row below it: from left to right, up to three; none when empty
    QList<WriteColumn> columns;
    QList<QStringList> rows;
    QList<WriteMerge> merges = {}; ///< do not overlap; CSV has every row's own text
};

} // namespace ducha
