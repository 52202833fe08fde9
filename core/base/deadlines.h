#pragma once

#include "core/base/enum_names.h"
#include "core/base/partial_date.h"

#include <QtCore/QSet>

namespace ducha {

/// Which days are worked, as data the office keeps: Monday to Friday, but for the public holidays and the weekend days
/// that are worked in exchange (调休). An empty one knows weekends only.
struct WorkCalendar {
    QSet<QDate> holidays; ///< weekdays that are free
    QSet<QDate> workdays; ///< weekend days that are worked; wins over holidays
    bool operator==(const WorkCalendar &) const = default;
};
[[nodiscard]] bool isWorkingDay(const WorkCalendar &calendar, QDate day);

/// `months` calendar months after `start`, on the last day of a shorter month: 31 January and one month is the end of
/// February. Limits count from the day the feedback is signed for (domain.md A2).
[[nodiscard]] QDate addCalendarMonths(QDate start, int months);

/// The `count`th working day after `start`, which is not counted itself; before it when negative; `start` when 0.
[[nodiscard]] QDate addWorkingDays(const WorkCalendar &calendar, QDate start, int count);

/// Working days after `from` up to and with `to`; negative when `to` is earlier, 0 without both days.
[[nodiscard]] int workingDaysBetween(const WorkCalendar &calendar, QDate from, QDate to);

/// When a time limit in words ends, for feedback signed for on `start`: the later of its date and its span. Nothing for
/// a limit without either, such as 立行立改，长期坚持.
[[nodiscard]] std::optional<QDate> dueDay(const DueTerm &term, QDate start, const WorkCalendar &calendar);

/// How a limit stands. Always derived, never stored; a late closing stays late.
enum class DueState { Open, Soon, Overdue, InTime, Late };

/// `doneOn` is the day it was closed, nothing while open; `warnDays` before the end it is Soon (7: domain.md A2).
[[nodiscard]] DueState dueState(QDate due, std::optional<QDate> doneOn, QDate today, int warnDays = 7);

/// Days from `today` to the last day allowed: 0 on that day, negative afterwards.
[[nodiscard]] int daysLeft(QDate due, QDate today);

constexpr auto enumNames(DueState)
{
    return EnumTable<DueState, 5>{{{DueState::Open, u"open"},
                                   {DueState::Soon, u"soon"},
                                   {DueState::Overdue, u"overdue"},
                                   {DueState::InTime, u"in-time"},
                                   {DueState::Late, u"late"}}};
}

} // namespace ducha
