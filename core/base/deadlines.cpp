#include "core/base/deadlines.h"

#include <algorithm>
#include <cstdlib>

namespace ducha {

bool isWorkingDay(const WorkCalendar &calendar, QDate day)
{
    if (calendar.workdays.contains(day))
        return true;
    return day.dayOfWeek() < Qt::Saturday && !calendar.holidays.contains(day);
}

QDate addCalendarMonths(QDate start, int months)
{
    return start.addMonths(months);
}

QDate addWorkingDays(const WorkCalendar &calendar, QDate start, int count)
{
    // A calendar that was filled in wrongly could leave no working day at all: look no further than this.
    constexpr int freeDaysInARow = 366;
    const int step = count < 0 ? -1 : 1;
    QDate day = start;
    QDate lastWorked = start;
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(step);
        if (isWorkingDay(calendar, day)) {
            --left;
            lastWorked = day;
        } else if (std::abs(lastWorked.daysTo(day)) > freeDaysInARow) {
            return {};
        }
    }
    return day;
}

int workingDaysBetween(const WorkCalendar &calendar, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysBetween(calendar, to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(calendar, day) ? 1 : 0;
    return count;
}

std::optional<QDate> dueDay(const DueTerm &term, QDate start, const WorkCalendar &calendar)
{
    std::optional<QDate> due = term.date;
    if (term.span && start.isValid()) {
        QDate end;
        switch (term.span->unit) {
        case DueTerm::Unit::Month:
            end = addCalendarMonths(start, term.span->count);
            break;
        case DueTerm::Unit::Day:
            end = start.addDays(term.span->count);
            break;
        case DueTerm::Unit::WorkingDay:
            end = addWorkingDays(calendar, start, term.span->count);
            break;
        }
        if (end.isValid())
            due = due ? std::max(*due, end) : end;
    }
    return due;
}

DueState dueState(QDate due, std::optional<QDate> doneOn, QDate today, int warnDays)
{
    if (doneOn)
        return *doneOn <= due ? DueState::InTime : DueState::Late;
    const int left = daysLeft(due, today);
    return left < 0 ? DueState::Overdue : left <= warnDays ? DueState::Soon : DueState::Open;
}

int daysLeft(QDate due, QDate today)
{
    return static_cast<int>(today.daysTo(due));
}

} // namespace ducha
