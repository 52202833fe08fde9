#pragma once

#include "core/base/enum_names.h"
#include "core/base/result.h"

namespace ducha {

/// Six digits for a province, a city or a county (GB/T 2260), and the statistical codes that offices use beside it,
/// such as 320571 for 苏州工业园区. A court's code is another thing and is never derived from it (domain.md E: 0571,
/// 0591).
class AreaCode {
public:
    enum class Level { Province, City, County };

    /// Reads six digits after foldForCompare; whether the area exists is the directory's question. Refused:
    /// `area-code-form`.
    [[nodiscard]] static Result<AreaCode> parse(const QString &text);

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] Level level() const;
    /// Whether `other` is this area or lies in it: 320500 holds 320571, 320000 both.
    [[nodiscard]] bool holds(const AreaCode &other) const;
    bool operator==(const AreaCode &) const = default;
    friend bool operator<(const AreaCode &a, const AreaCode &b) { return a.m_code < b.m_code; }

private:
    explicit AreaCode(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

constexpr auto enumNames(AreaCode::Level)
{
    using L = AreaCode::Level;
    return EnumTable<L, 3>{{{L::Province, u"province"}, {L::City, u"city"}, {L::County, u"county"}}};
}

} // namespace ducha
