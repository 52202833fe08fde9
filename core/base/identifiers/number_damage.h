#pragma once

#include <QtCore/QString>

namespace ducha {

/// True for what a spreadsheet leaves of a long number that was typed into a number cell: 3.20505E+17. The digits are
/// gone and must be asked for again. Expects text without spaces.
[[nodiscard]] bool isScientificNotation(const QString &text);

/// True for 18 digits of which the last three are 0: a spreadsheet keeps fifteen digits of a number. Such a number may
/// still be genuine, so the caller looks at the check digit too.
[[nodiscard]] bool endsRounded(const QString &text);

} // namespace ducha
