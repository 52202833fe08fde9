#pragma once

#include <QtCore/QString>

namespace ducha {

/// Spreadsheet programs take a CSV cell that begins with = + - @ TAB CR or a full-width ＝＋－＠ for a formula;
/// `guarded` puts an apostrophe before it, and `unguarded` removes that one again. A text that itself begins with
/// apostrophes before such a character gets one more, so that unguarded(guarded(x)) is x for every text (safety.md 2,
/// text out).
[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QString unguarded(const QString &text);

} // namespace ducha
