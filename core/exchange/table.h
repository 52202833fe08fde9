#pragma once

#include "core/exchange/book.h"

namespace ducha {

/// A column that is looked for. Aliases are compared after foldForCompare, without case, and then once more without
/// bracketed additions: 整改时限（年月日） is 整改时限.
struct FieldSpec {
    QString field;       ///< our name for it, for the caller
    QStringList aliases; ///< what offices call it; the first is the name used in messages
    bool required = false;
};

struct TableLine {
    int row = 0;        ///< as in the file
    QStringList values; ///< by index of the specs, trimmed; empty where the column is absent
    /// By index of the specs: the first row of the vertically merged area that the cell is part of, 0 for a cell of its
    /// own. Nothing where no cell of the row is merged so.
    QList<int> mergedFrom = {};
    int continues = 0; ///< the row above whose entry this one goes on with, for want of its own name; 0: none
};

/// A list that was found in a book.
struct FoundTable {
    QString file;
    QString sheet;
    int headerRow = 0;   ///< the last of the header's rows
    QStringList titles;  ///< the text of each row above the header
    QStringList headers; ///< by index of the specs: the header's text, empty when the column is absent
    QList<int> columns;  ///< by index of the specs: the column in the sheet, from 1; 0 when it is absent
    QStringList unknown; ///< headers nobody asked for
    QList<TableLine> lines;
    QList<CheckMessage> remarks; ///< those of the book and: unknown columns, hidden rows, skipped rows, other sheets
};

/// Finds the sheet and the one to three rows that hold the most of the wanted headers, by content (domain.md H).
/// Visible sheets are looked at before hidden ones. Rows that are empty, repeat the header, span the table as a
/// heading, or hold totals, signatures or notes are left out and remarked on; rows that are hidden are read and
/// remarked on. Input when there is no such header (the message lists what was looked for), a required column is
/// missing, or two columns claim one field (both are named).
Result<FoundTable> findTable(const Book &book, const QList<FieldSpec> &fields);

} // namespace ducha
