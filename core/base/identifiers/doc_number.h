#pragma once

#include "core/base/result.h"

namespace ducha {

/// The number of an official document, 发文字号: 苏政法督〔2024〕3号 (GB/T 9704 and domain.md A6): the office's own
/// prefix, the year in 〔〕, a serial without padding and without 第. The counter runs per prefix and year.
class DocNumber {
public:
    /// Reads any kind of bracket, full-width digits, padding and 第. Refused: `doc-number-form`.
    [[nodiscard]] static Result<DocNumber> parse(const QString &text);
    /// Refused: an empty prefix or one with brackets, digits or more than 30 characters (`doc-number-prefix`), a year
    /// outside 1949–2100 or a serial outside 1–999999 (`doc-number-range`).
    [[nodiscard]] static Result<DocNumber> of(const QString &prefix, int year, int serial);

    [[nodiscard]] const QString &prefix() const { return m_prefix; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int serial() const { return m_serial; }
    [[nodiscard]] QString display() const;
    bool operator==(const DocNumber &) const = default;

private:
    DocNumber() = default;
    QString m_prefix;
    int m_year = 0;
    int m_serial = 0;
};

} // namespace ducha
