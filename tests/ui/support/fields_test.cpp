#include "ui/support/fields.h"

#include "core/interview/talk.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a date field takes every form that offices write and shows one", "[ui]")
{
    for (const QString &typed : {u"2026年7月3日"_s, u"2026.7.3"_s, u"20260703"_s, u"２０２６－７－３"_s}) {
        DateField field;
        typeText(field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        CHECK(field.date() == QDate(2026, 7, 3));
        CHECK(field.text() == u"2026-07-03"_s);
        CHECK(field.isAcceptable());
    }
}

TEST_CASE("a date field keeps what it cannot read and says so", "[ui]")
{
    DateField field;
    QTest::keyClicks(&field, u"2026-02-30"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"2026-02-30"_s);
    CHECK_FALSE(field.isAcceptable());
    CHECK_FALSE(field.toolTip().isEmpty());
}

TEST_CASE("a semicolon types today into a date field", "[ui]")
{
    DateField field;
    field.setToday(QDate(2026, 7, 3));
    QTest::keyClicks(&field, u";"_s);
    CHECK(field.date() == QDate(2026, 7, 3));
}

TEST_CASE("a moment field reads a day with a time of day", "[ui]")
{
    for (const QString &typed : {u"2026-07-03 14:30"_s, u"2026年7月3日 14:30"_s, u"2026.7.3　14：30"_s}) {
        MomentField field;
        typeText(field, typed);
        CHECK(field.moment() == QDateTime(QDate(2026, 7, 3), QTime(14, 30)));
    }
    MomentField wrong;
    QTest::keyClicks(&wrong, u"2026-07-03 25:00"_s);
    CHECK_FALSE(wrong.isAcceptable());
}

TEST_CASE("a choice box answers the value of what is chosen", "[ui]")
{
    ChoiceBox box;
    box.addChoice(Speaker::Question, u"问"_s);
    box.addChoice(Speaker::Answer, u"答"_s);
    box.setChoice(Speaker::Answer);
    CHECK(box.choice<Speaker>() == Speaker::Answer);
    CHECK(box.currentText() == u"答"_s);
}
