#pragma once

#include "core/base/enum_names.h"
#include "core/base/identifiers/checked.h"
#include "core/base/result.h"

#include <optional>

namespace ducha {

/// The number of a case of a court, procuratorate or police organ (domain.md B2). Formats are local and change, so an
/// unknown one is kept with a warning, never refused.
class CaseNumber {
public:
    enum class Kind { Court, Procuratorate, Police, Unknown };

    /// Refused only when empty (`case-number-empty`) or longer than 100 characters (`case-number-length`); the warning
    /// `case-number-unknown-form` goes with Kind::Unknown.
    [[nodiscard]] static Result<Checked<CaseNumber>> parse(const QString &text);

    /// What is compared, sorted and drawn from (design of the draw): NFKC, no spaces, every bracket ( or ).
    [[nodiscard]] const QString &identifier() const { return m_identifier; }
    /// As it was typed, without space around it.
    [[nodiscard]] const QString &original() const { return m_original; }
    /// As documents print it: （2023）苏0505执1234号 for courts, 渝巴检刑诉〔2016〕585号 for the others; an unknown
    /// form as it was typed.
    [[nodiscard]] QString display() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The year the case was taken in, where the form tells.
    [[nodiscard]] std::optional<int> year() const { return m_year; }
    /// 苏0505, of court cases only. It is not an area code and cannot be made from one.
    [[nodiscard]] const QString &courtCode() const { return m_courtCode; }
    friend bool operator==(const CaseNumber &a, const CaseNumber &b) { return a.m_identifier == b.m_identifier; }

private:
    CaseNumber() = default;
    QString m_original;
    QString m_identifier;
    QString m_courtCode;
    std::optional<int> m_year;
    Kind m_kind = Kind::Unknown;
};

constexpr auto enumNames(CaseNumber::Kind)
{
    using K = CaseNumber::Kind;
    return EnumTable<K, 4>{{{K::Court, u"court"},
                            {K::Procuratorate, u"procuratorate"},
                            {K::Police, u"public-security"},
                            {K::Unknown, u"unknown"}}};
}

} // namespace ducha
