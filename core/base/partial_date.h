#pragma once

#include "core/base/chinese_text.h"
#include "core/base/enum_names.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace ducha {

/// A date as offices write it: what was typed, and how much of a date it is. domain.md H, "Dates".
class PartialDate {
public:
    enum class Precision {
        Day,   ///< one day
        Month, ///< a month or a part of one (上旬)
        Year,  ///< a year, a half or a quarter of one
        None,  ///< a word without a date: 长期, 立即, 即知即改, 至今; or a day without its year
    };

    /// Reads 2024年7月3日, 2024.7.3, 2024.07, 2024-7-3, 2024/7/3, 20240703, 202407, 24.7.3 (00–49 is 20xx), a serial
    /// day number of the 1900 system (20000–80000, 45476 is 2024-07-03), Chinese numerals, full-width digits, a time of
    /// day behind it, 2024年底前 and its like. 7月3日 takes `assumedYear`. Nothing when it is none of these, and
    /// nothing for days that do not exist; it never guesses between day and month.
    [[nodiscard]] static std::optional<PartialDate> parse(const QString &text, std::optional<int> assumedYear = {});

    /// A known day; `original` is its Chinese form.
    [[nodiscard]] static PartialDate of(QDate day);

    /// The first day of what was written, but the last one where the end was meant (2024年底前 is 31 December).
    [[nodiscard]] std::optional<QDate> date() const { return m_meansEnd ? lastDay() : firstDay(); }
    [[nodiscard]] std::optional<QDate> firstDay() const { return m_first; }
    /// What a time limit written like this allows: 2024.07 ends on 31 July.
    [[nodiscard]] std::optional<QDate> lastDay() const { return m_last; }
    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] const QString &original() const { return m_original; }
    bool operator==(const PartialDate &) const = default;

private:
    PartialDate() = default;
    QString m_original;
    std::optional<QDate> m_first;
    std::optional<QDate> m_last;
    Precision m_precision = Precision::None;
    bool m_meansEnd = false;
};

constexpr auto enumNames(PartialDate::Precision)
{
    using P = PartialDate::Precision;
    return EnumTable<P, 4>{{{P::Day, u"day"}, {P::Month, u"month"}, {P::Year, u"year"}, {P::None, u"none"}}};
}

/// A time limit in words, domain.md C: 立行立改，长期坚持; 2024年底前，并长期坚持; 3个月内.
struct DueTerm {
    enum class Unit { Month, Day, WorkingDay };
    struct Span {
        int count = 0;
        Unit unit = Unit::Month;
        bool operator==(const Span &) const = default;
    };
    QString original;
    std::optional<QDate> date; ///< the last day allowed, where the words name one; the latest of several
    std::optional<Span> span;  ///< counted from the day the feedback is signed for; see dueDay() in deadlines.h
    bool isImmediate = false;  ///< 立行立改, 即知即改, 立即
    bool isLongTerm = false;   ///< 长期坚持, 持续, 常态化
    bool operator==(const DueTerm &) const = default;

    /// Nothing when the text holds no time limit at all. A year left out is `assumedYear`, else the limit has no date.
    [[nodiscard]] static std::optional<DueTerm> parse(const QString &text, std::optional<int> assumedYear = {});
};

} // namespace ducha
