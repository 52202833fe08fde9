#include "core/base/identifiers/citizen_id.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QRandomGenerator>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const QString &text)
{
    const auto parsed = CitizenId::parse(text);
    return parsed ? u"accepted"_s : parsed.error().detail;
}

QStringList warningsOf(const QString &text)
{
    QStringList rules;
    const auto parsed = CitizenId::parse(text);
    for (const CheckMessage &warning : parsed->warnings)
        rules.append(warning.rule);
    return rules;
}

/// An invented number of a random place, day and order, with the right check digit.
QString invented(QRandomGenerator &random)
{
    const QDate birth = QDate(1940, 1, 1).addDays(random.bounded(25000));
    const QString body = QString::number(random.bounded(110000, 820000)) + birth.toString(u"yyyyMMdd"_s) +
                         QString::number(random.bounded(1, 1000)).rightJustified(3, u'0');
    return body + citizenIdCheckCharacter(body);
}

} // namespace

TEST_CASE("right ID numbers are read in every way they are typed", "[base]")
{
    struct Row {
        QString text;
        QString number;
    };
    const QList<Row> rows = {
        {u"11010519491231002X"_s, u"11010519491231002X"_s},
        {u"11010519491231002x"_s, u"11010519491231002X"_s},
        {u"11010519491231002Х"_s, u"11010519491231002X"_s}, // Cyrillic
        {u"110105491231002"_s, u"11010519491231002X"_s},
        {u"440524188001010014"_s, u"440524188001010014"_s},
        {u"34052419800101001X"_s, u"34052419800101001X"_s},
        {u"320505198001010017"_s, u"320505198001010017"_s},
        {u"320583198506071236"_s, u"320583198506071236"_s},
        {u"'320505198001010017"_s, u"320505198001010017"_s},
        {u"３２０５０５１９８００１０１００１７"_s, u"320505198001010017"_s},
        {u"\uFEFF320505 19800101 0017\u200B\n"_s, u"320505198001010017"_s},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        const auto parsed = CitizenId::parse(row.text);
        REQUIRE(parsed);
        CHECK(parsed->value.number() == row.number);
        CHECK(parsed->value.original() == row.text);
        CHECK(parsed->value.hasRightCheckDigit());
        CHECK(parsed->warnings.isEmpty());
    }
}

TEST_CASE("old area prefixes and residence permits are not refused", "[base]")
{
    for (const QString &area : {u"320502"_s, u"320511"_s, u"320586"_s, u"810000"_s, u"830000"_s}) {
        const QString body = area + u"19800101001"_s;
        CHECK(refusalOf(body + citizenIdCheckCharacter(body)) == u"accepted"_s);
    }
}

TEST_CASE("what is no ID number is refused with its own reason", "[base]")
{
    CHECK(refusalOf(u""_s) == u"citizen-id-empty"_s);
    CHECK(refusalOf(u" 　"_s) == u"citizen-id-empty"_s);
    CHECK(refusalOf(u"320505********0017"_s) == u"citizen-id-masked"_s);
    CHECK(refusalOf(u"3.20505E+17"_s) == u"citizen-id-precision-lost"_s);
    CHECK(refusalOf(u"3.205051980E+17"_s) == u"citizen-id-precision-lost"_s);
    CHECK(refusalOf(u"320505198001010000"_s) == u"citizen-id-precision-lost"_s);
    CHECK(refusalOf(u"320508199002290018"_s) == u"citizen-id-birth-date"_s);
    CHECK(refusalOf(u"110105490229002"_s) == u"citizen-id-birth-date"_s);
    CHECK_FALSE(CitizenId::parse(u"320508199002290018"_s).error().message.plain().contains(u"199002"_s));
    for (const QString &text :
         {u"无"_s, u"32050519800101001"_s, u"3205051980010100171"_s, u"X20505198001010017"_s, u"32050519800101001Y"_s,
          u"H12345678"_s, u"𠮷20505198001010017"_s, u"٣٢٠٥٠٥١٩٨٠٠١٠١٠٠١٧"_s}) {
        INFO(text);
        CHECK(refusalOf(text) == u"citizen-id-form"_s);
    }
}

TEST_CASE("a wrong check digit is a warning and the number is kept", "[base]")
{
    const auto parsed = CitizenId::parse(u"340524198001010013"_s);
    REQUIRE(parsed);
    CHECK(parsed->value.number() == u"340524198001010013"_s);
    CHECK_FALSE(parsed->value.hasRightCheckDigit());
    CHECK(warningsOf(u"340524198001010013"_s) == QStringList{u"citizen-id-check-digit"_s});
    CHECK_FALSE(parsed->warnings.first().message.plain().contains(u"19800101"_s)); // warnings are seen by many: masked
}

TEST_CASE("a right number that ends in 000 is looked at twice", "[base]")
{
    for (int order = 100; order < 1000; order += 100) {
        for (int day = 1; day < 29; ++day) {
            const QString body = u"320505198001%1%2"_s.arg(day, 2, 10, QChar(u'0')).arg(order);
            if (citizenIdCheckCharacter(body) == u'0')
                CHECK(warningsOf(body + u'0') == QStringList{u"citizen-id-perhaps-rounded"_s});
        }
    }
}

TEST_CASE("birth date and mask come from the number", "[base]")
{
    const CitizenId id = CitizenId::parse(u"110105491231002"_s)->value;
    CHECK(id.birthDate() == QDate(1949, 12, 31));
    CHECK(id.masked() == u"110105********002X"_s);
    CHECK(id == CitizenId::parse(u"11010519491231002X"_s)->value);
}

TEST_CASE("generated numbers pass, and no single wrong digit slips through", "[base]")
{
    QRandomGenerator random(20240703);
    for (int round = 0; round < 300; ++round) {
        const QString number = invented(random);
        INFO(number);
        const auto parsed = CitizenId::parse(number);
        REQUIRE(parsed);
        REQUIRE(parsed->value.hasRightCheckDigit());
        for (qsizetype i = 0; i < 18; ++i) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                if (number.at(i) == QChar(digit))
                    continue;
                QString changed = number;
                changed[i] = QChar(digit);
                const auto wrong = CitizenId::parse(changed);
                if (wrong && wrong->warnings.isEmpty())
                    FAIL_CHECK(changed.toStdString());
            }
        }
    }
}

TEST_CASE("a check character needs 17 digits", "[base]")
{
    CHECK(citizenIdCheckCharacter(u"3205051980010100").isNull());
    CHECK(citizenIdCheckCharacter(u"3205051980010100A").isNull());
}
