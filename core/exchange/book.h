#pragma once

#include "core/base/check_message.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtCore/QStringList>

namespace ducha {

/// A row of a sheet that holds text. Everything is text: dates are YYYY-MM-DD, numbers their shortest exact form.
struct SheetRow {
    int row = 0;       ///< as in the file, from 1
    QStringList cells; ///< up to the last one with text; the first is column A
    bool hidden = false;
};

/// A merged area, counted from 1, both ends inclusive.
struct CellArea {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// Every cell of a merged area holds the area's text, in the rows that have text of their own. Rows without any are
/// left out.
struct Sheet {
    QString name;
    bool hidden = false;
    QList<SheetRow> rows;
    QList<CellArea> merges;
};

/// What any spreadsheet file becomes.
struct Book {
    QString file;     ///< its name without folder, for places and lists
    QString format;   ///< xlsx, csv
    QString encoding; ///< of CSV: UTF-8, UTF-8 BOM, UTF-16, GB18030
    QList<Sheet> sheets;
    QList<CheckMessage>
        remarks; ///< what was left behind or is doubtful: formulas, macros, error values; subject = sheet
};

/// What a file from outside may be; the defaults are the profile "return" of safety.md 2.
struct ReadLimits {
    qint64 fileBytes = 20LL << 20;
    qint64 inflatedBytes = 64LL << 20;
    int parts = 1000;
    int ratio = 100; ///< inflated to packed bytes of a part, once ratioFrom bytes have come out
    qint64 ratioFrom = 100LL << 10;
    int depth = 64;
    int rows = 20'000; ///< with text, of one sheet
    int columns = 200;
    int cellCharacters = 32'767;
    qint64 totalCharacters = 16'000'000; ///< over all cells: one string may stand in many
};

/// Reads an .xlsx workbook or a CSV file, told apart by content, never by name. Formulas give their last value,
/// macros, pictures and links to other files are ignored. Error::Code::Input with the place when the file is something
/// else, damaged, encrypted, hostile or over a limit; Io when it cannot be read; Cancelled.
Result<Book> readBook(const QString &path, const ReadLimits &limits = {}, const Progress &progress = {});
/// The same for content in hand; `file` is the name it is reported under.
Result<Book> readBook(const QByteArray &content, const QString &file, const ReadLimits &limits = {},
                      const Progress &progress = {});

/// The letters a spreadsheet program shows over a column: 1 is A, 27 is AA.
[[nodiscard]] QString columnLetters(int column);

} // namespace ducha
