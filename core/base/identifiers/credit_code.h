#pragma once

#include "core/base/enum_names.h"
#include "core/base/identifiers/checked.h"
#include "core/base/result.h"

namespace ducha {

/// What identifies a firm: the unified social credit code of GB 32100-2015, or the registration number before it.
class CreditCode {
public:
    enum class Kind { Unified, OldRegistration };

    /// Reads 18 characters (no I, O, S, V, Z) or 15 digits, after foldForCompare, small letters as capitals.
    /// Refused: `credit-code-empty`, `credit-code-precision-lost`, `credit-code-form`. A failed check character is only
    /// the warning `credit-code-check-character`: codes of the pilot years fail it though they are real (domain.md E);
    /// a right code that ends in 000 has the warning `credit-code-perhaps-rounded`.
    [[nodiscard]] static Result<Checked<CreditCode>> parse(const QString &text);

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] Kind kind() const { return m_code.size() == 18 ? Kind::Unified : Kind::OldRegistration; }
    bool operator==(const CreditCode &) const = default;

private:
    explicit CreditCode(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

constexpr auto enumNames(CreditCode::Kind)
{
    return EnumTable<CreditCode::Kind, 2>{
        {{CreditCode::Kind::Unified, u"unified"}, {CreditCode::Kind::OldRegistration, u"old-registration"}}};
}

/// The check character of GB 32100 for the first 17; null when they are not 17 characters of its alphabet.
[[nodiscard]] QChar creditCodeCheckCharacter(QStringView first17);

} // namespace ducha
