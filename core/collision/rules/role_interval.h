#pragma once

#include "core/collision/rules/company_status.h"

#include <QtCore/QDate>

namespace ducha {

/// Where a stretch of time begins or ends.
struct IntervalEnd {
    enum class Kind {
        Known,   ///< the days from `earliest` to `latest`: one, or a month or year of which the day is not said
        Open,    ///< an end only: it still lasts
        Unknown, ///< 待核: nothing usable is said; `earliest` and `latest` bound it where something else does
    };
    Kind kind = Kind::Unknown;
    QDate earliest; ///< invalid: no bound. A bar begins here, or at its edge
    QDate latest;
    bool isFounding = false; ///< of a start that is not said: `earliest` is the day the company was founded
    bool operator==(const IntervalEnd &) const = default;
};

/// Half open, as domain.md F has it: the day of `to` is no longer part of it.
struct Interval {
    IntervalEnd from;
    IntervalEnd to;
    bool operator==(const Interval &) const = default;
};

/// Do two intervals have a time in common?
enum class Overlap {
    Yes,       ///< whatever the unknown days are
    No,        ///< whatever the unknown days are
    Unsettled, ///< 期间待核: it depends on days that are not known
};

constexpr auto enumNames(Overlap)
{
    return EnumTable<Overlap, 3>{{{Overlap::Yes, u"yes"}, {Overlap::No, u"no"}, {Overlap::Unsettled, u"unsettled"}}};
}

/// When a role was held, when the official served, and the time in common, which alone counts (domain.md F,
/// `RoleInterval`; model.md 16). A bar can be painted from it.
struct RoleInterval {
    Interval role;
    Interval service;
    Interval common; ///< of no meaning when `overlap` is No
    Overlap overlap = Overlap::Unsettled;
    bool isContradictory = false; ///< a stretch ended before it began: its days count as unknown
    bool operator==(const RoleInterval &) const = default;
};

/// What register and roster say, as it was typed.
struct IntervalTexts {
    QString roleFrom;
    QString roleTo;
    QString founded;
    QString ended; ///< 注销 or 吊销日期
    CompanyStatus status = CompanyStatus::Unknown;
    QString serviceFrom;
    QString serviceTo; ///< empty: still in service, for a roster lists who serves
};

/// What a cell says of a day (PartialDate): 至今, 长期 and a year 9999 are Open; 1900-01-01, which databases write for
/// "none", and what is no date are Unknown. 不晚于 a day is Unknown too, with that day as `latest`.
[[nodiscard]] IntervalEnd intervalEndOf(const QString &text);

/// The role begins when it is said to, else not before the company; it ends when it is said to, else with the company:
/// a cancelled or annulled one, never a revoked one (its people stay registered). The service is the official's, also
/// for the family.
[[nodiscard]] RoleInterval roleIntervalOf(const IntervalTexts &texts);

/// Both interval questions treat the two alike.
[[nodiscard]] Overlap overlapOf(const Interval &a, const Interval &b);
[[nodiscard]] Interval commonOf(const Interval &a, const Interval &b);

/// 2015年3月1日至今; 起始待核（不早于2010年，按成立日期）至2018年5月.
[[nodiscard]] QString intervalText(const Interval &interval);
/// The whole in one Chinese sentence without its full stop.
[[nodiscard]] QString intervalSentence(const RoleInterval &interval);

} // namespace ducha
