#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace ducha {

/// A date as official documents write it: 2024年7月3日, Arabic digits without padding (domain.md D, 成文日期).
/// Empty for an invalid date.
[[nodiscard]] QString chineseDate(QDate date);

/// The number as headings count: 一 … 十, 十一, 二十, 一百零五. For 0 〇; empty outside 0–9999.
[[nodiscard]] QString chineseNumeral(int number);

/// Reads 一 … 九千九百九十九, and 廿 and 卅 as old hands write them; also a row of digits (二〇二四). Nothing for any
/// other text.
[[nodiscard]] std::optional<int> chineseNumber(QStringView text);

} // namespace ducha
