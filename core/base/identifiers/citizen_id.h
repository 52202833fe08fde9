#pragma once

#include "core/base/identifiers/checked.h"
#include "core/base/result.h"

#include <QtCore/QDate>

namespace ducha {

/// A citizen's number by GB 11643 (domain.md E), also the residence permits of prefix 81–83. The area prefix says where
/// the number was first issued, so no prefix is refused.
class CitizenId {
public:
    /// Reads 18 characters or the old 15 digits, after foldForCompare; small x and Cyrillic Х are X.
    /// Refused, with the rule in Error::detail: `citizen-id-empty`, `citizen-id-masked`, `citizen-id-precision-lost` (a
    /// spreadsheet rounded it; never repaired), `citizen-id-form`, `citizen-id-birth-date` (no such day).
    /// Kept with a warning: `citizen-id-check-digit`, and `citizen-id-perhaps-rounded` for a right one that ends in
    /// 000.
    [[nodiscard]] static Result<Checked<CitizenId>> parse(const QString &text);

    /// Always 18 characters; the form in which two numbers are compared.
    [[nodiscard]] const QString &number() const { return m_number; }
    /// As it was typed.
    [[nodiscard]] const QString &original() const { return m_original; }
    [[nodiscard]] QDate birthDate() const;
    /// The first six and the last four characters; what screens and documents show unless revealed (domain.md G).
    [[nodiscard]] QString masked() const;
    [[nodiscard]] bool hasRightCheckDigit() const;

    /// Two numbers are the same person's whether they were typed with 15 or with 18 characters.
    friend bool operator==(const CitizenId &a, const CitizenId &b) { return a.m_number == b.m_number; }

private:
    CitizenId(QString number, QString original) : m_number(std::move(number)), m_original(std::move(original)) {}
    QString m_number;
    QString m_original;
};

/// The check character of GB 11643 for the first 17 digits; null when there are not 17 digits.
[[nodiscard]] QChar citizenIdCheckCharacter(QStringView first17);

} // namespace ducha
