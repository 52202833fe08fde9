#pragma once

#include <QtCore/QString>

namespace ducha {

/// What a number cell shows, as far as it changes what the number is.
enum class NumberKind { Number, Date, Month, Year, DateTime, Time };

/// What a format code makes of a number: yyyy"年"m"月"d"日" a Date, yyyy"年"m"月" a Month, h:mm a Time, 0.00 a Number.
[[nodiscard]] NumberKind kindOfFormat(const QString &code);
/// The same for the numbers of formats that have no code in the file (ECMA-376 18.8.30, with the Chinese ones).
[[nodiscard]] NumberKind kindOfBuiltIn(int format);

/// A number as the file writes it, in its shortest exact form: 3.0 is 3, 1E2 is 100. More digits than a double
/// holds (18 of a citizen's number, as programs write them), and other text, stay as they are.
[[nodiscard]] QString numberText(const QString &value);
/// A day number as YYYY-MM-DD, YYYY-MM, YYYY, YYYY-MM-DD HH:MM[:SS] or HH:MM[:SS]. Other text, and days beyond the
/// calendar, as `numberText`.
[[nodiscard]] QString dayText(const QString &value, NumberKind kind, bool is1904);
/// _xHHHH_ stands for the character HHHH (ECMA-376 22.9.2.19); halves of a surrogate pair come together.
[[nodiscard]] QString unescapedText(const QString &text);

/// Row and column from A1, both from 1; zeros when it is none.
struct CellName {
    int row = 0;
    int column = 0;
};
[[nodiscard]] CellName cellName(QStringView text);

} // namespace ducha
