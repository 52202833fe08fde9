#include "core/base/deadlines.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QRandomGenerator>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// The first week of October 2024 was free, and 29 September and 12 October were worked for it.
WorkCalendar october2024()
{
    WorkCalendar calendar;
    for (QDate day(2024, 10, 1); day <= QDate(2024, 10, 7); day = day.addDays(1))
        calendar.holidays.insert(day);
    calendar.workdays = {QDate(2024, 9, 29), QDate(2024, 10, 12)};
    return calendar;
}

} // namespace

TEST_CASE("months count from the day of signing and stop at the end of a short month", "[base]")
{
    CHECK(addCalendarMonths(QDate(2024, 6, 28), 3) == QDate(2024, 9, 28));
    CHECK(addCalendarMonths(QDate(2024, 1, 31), 1) == QDate(2024, 2, 29));
    CHECK(addCalendarMonths(QDate(2023, 1, 31), 1) == QDate(2023, 2, 28));
    CHECK(addCalendarMonths(QDate(2024, 8, 31), 6) == QDate(2025, 2, 28));
    CHECK(addCalendarMonths(QDate(2024, 2, 29), 12) == QDate(2025, 2, 28));
    CHECK(addCalendarMonths(QDate(2024, 3, 31), -1) == QDate(2024, 2, 29));
}

TEST_CASE("working days skip holidays and count the days worked in exchange", "[base]")
{
    const WorkCalendar calendar = october2024();
    CHECK(isWorkingDay(calendar, QDate(2024, 9, 29))); // a Sunday
    CHECK_FALSE(isWorkingDay(calendar, QDate(2024, 10, 1)));
    CHECK_FALSE(isWorkingDay(calendar, QDate(2024, 10, 13)));
    CHECK(addWorkingDays(calendar, QDate(2024, 9, 27), 1) == QDate(2024, 9, 29));
    CHECK(addWorkingDays(calendar, QDate(2024, 9, 30), 5) == QDate(2024, 10, 12));
    CHECK(addWorkingDays(calendar, QDate(2024, 10, 8), -3) == QDate(2024, 9, 27));
    CHECK(addWorkingDays(calendar, QDate(2024, 10, 5), 0) == QDate(2024, 10, 5));
    CHECK(addWorkingDays({}, QDate(2024, 7, 5), 1) == QDate(2024, 7, 8));
    CHECK(workingDaysBetween(calendar, QDate(2024, 9, 30), QDate(2024, 10, 12)) == 5);
    CHECK(workingDaysBetween(calendar, QDate(2024, 10, 12), QDate(2024, 9, 30)) == -5);
    CHECK(workingDaysBetween(calendar, QDate(), QDate(2024, 9, 30)) == 0);
}

TEST_CASE("adding working days and counting them agree", "[base]")
{
    const WorkCalendar calendar = october2024();
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const QDate start = QDate(2024, 8, 1).addDays(random.bounded(120));
        const int count = random.bounded(1, 60);
        const QDate end = addWorkingDays(calendar, start, count);
        CHECK(isWorkingDay(calendar, end));
        CHECK(workingDaysBetween(calendar, start, end) == count);
    }
}

TEST_CASE("a calendar without any working day gives no date instead of searching for ever", "[base]")
{
    WorkCalendar calendar;
    for (QDate day(2024, 1, 1); day.year() < 2027; day = day.addDays(1))
        calendar.holidays.insert(day);
    CHECK_FALSE(addWorkingDays(calendar, QDate(2024, 6, 1), 3).isValid());
}

TEST_CASE("limits in words end where they say", "[base]")
{
    const QDate signedFor(2024, 6, 30);
    const auto due = [&](const QString &text) { return dueDay(*DueTerm::parse(text), signedFor, october2024()); };
    CHECK(due(u"3个月内"_s) == QDate(2024, 9, 30));
    CHECK(due(u"30日内"_s) == QDate(2024, 7, 30));
    CHECK(due(u"5个工作日内"_s) == QDate(2024, 7, 5));
    CHECK(due(u"2024年底前，并长期坚持"_s) == QDate(2024, 12, 31));
    CHECK_FALSE(due(u"立行立改，长期坚持"_s));
    CHECK_FALSE(dueDay(*DueTerm::parse(u"3个月内"_s), QDate(), {}));
}

TEST_CASE("overdue is derived and a late closing stays late", "[base]")
{
    const QDate due(2024, 9, 30);
    CHECK(dueState(due, {}, QDate(2024, 9, 22)) == DueState::Open);
    CHECK(dueState(due, {}, QDate(2024, 9, 23)) == DueState::Soon);
    CHECK(dueState(due, {}, due) == DueState::Soon);
    CHECK(dueState(due, {}, QDate(2024, 10, 1)) == DueState::Overdue);
    CHECK(dueState(due, due, QDate(2025, 1, 1)) == DueState::InTime);
    CHECK(dueState(due, QDate(2024, 10, 1), QDate(2025, 1, 1)) == DueState::Late);
    CHECK(dueState(due, {}, QDate(2024, 9, 20), 10) == DueState::Soon);
    CHECK(daysLeft(due, due) == 0);
    CHECK(daysLeft(due, QDate(2024, 10, 3)) == -3);
    CHECK(daysLeft(due, QDate(2024, 9, 1)) == 29);
    CHECK(enumName(DueState::InTime) == u"in-time"_s);
}
