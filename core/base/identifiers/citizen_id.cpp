#include "core/base/identifiers/citizen_id.h"

#include "core/base/identifiers/number_damage.h"
#include "core/base/text_fold.h"

#include <algorithm>
#include <array>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

Error refused(const char *message, const QString &text, const QString &rule)
{
    return Error{Error::Code::Invalid, Message{message, {text}}, rule, {}};
}

bool hasForm(QStringView number)
{
    const QStringView digits = number.size() == 18 && number.back() == u'X' ? number.chopped(1) : number;
    return (number.size() == 15 || number.size() == 18) &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString maskedNumber(const QString &number)
{
    return number.first(6) + QString(number.size() - 10, u'*') + number.last(4);
}

QDate birthDateIn(QStringView number)
{
    return QDate(number.mid(6, 4).toInt(), number.mid(10, 2).toInt(), number.mid(12, 2).toInt());
}

CheckMessage warning(const char *message, const QString &masked, const QString &rule)
{
    return CheckMessage{CheckMessage::Severity::Warning, rule, masked, Message{message, {masked}}};
}

} // namespace

QChar citizenIdCheckCharacter(QStringView first17)
{
    static constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (first17.size() != 17)
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        const char16_t c = first17.at(i).unicode();
        if (c < u'0' || c > u'9')
            return {};
        sum += (c - u'0') * weights.at(static_cast<size_t>(i));
    }
    return u"10X98765432"_s.at(sum % 11);
}

Result<Checked<CitizenId>> CitizenId::parse(const QString &text)
{
    QString number = foldForCompare(text).toUpper();
    number.replace(u'Х', u'X'); // Cyrillic
    if (number.isEmpty())
        return refused(QT_TRANSLATE_NOOP("core", "The ID number is missing."), {}, u"citizen-id-empty"_s);
    if (number.contains(u'*'))
        return refused(QT_TRANSLATE_NOOP("core", "The ID number %1 is masked. Enter the full number."), text,
                       u"citizen-id-masked"_s);
    const bool damaged = isScientificNotation(number);
    if (!damaged && !hasForm(number))
        return refused(QT_TRANSLATE_NOOP("core", "%1 is not an ID number: it must have 18 characters (or 15 digits)."),
                       displaySafe(text), u"citizen-id-form"_s);
    if (number.size() == 15) {
        number.insert(6, u"19"_s);
        number += citizenIdCheckCharacter(number);
    }
    const bool right = !damaged && citizenIdCheckCharacter(QStringView(number).first(17)) == number.back();
    if (damaged || (endsRounded(number) && !right))
        return refused(QT_TRANSLATE_NOOP("core",
                                         "The spreadsheet has rounded the ID number %1 and its last digits are lost. "
                                         "Format the column as text and type the number again."),
                       text, u"citizen-id-precision-lost"_s);
    if (!birthDateIn(number).isValid())
        return refused(QT_TRANSLATE_NOOP("core", "The ID number %1 holds a date of birth that does not exist."),
                       maskedNumber(number), u"citizen-id-birth-date"_s);
    Checked<CitizenId> result{CitizenId(number, text), {}};
    const QString masked = result.value.masked();
    if (!right)
        result.warnings.append(warning(
            QT_TRANSLATE_NOOP("core", "The check digit of the ID number %1 is wrong. Compare it with the original."),
            masked, u"citizen-id-check-digit"_s));
    else if (endsRounded(number))
        result.warnings.append(warning(
            QT_TRANSLATE_NOOP("core", "The ID number %1 ends in 000 and may have been rounded by the spreadsheet. "
                                      "Compare it with the original."),
            masked, u"citizen-id-perhaps-rounded"_s));
    return result;
}

QDate CitizenId::birthDate() const
{
    return birthDateIn(m_number);
}

QString CitizenId::masked() const
{
    return maskedNumber(m_number);
}

bool CitizenId::hasRightCheckDigit() const
{
    return citizenIdCheckCharacter(QStringView(m_number).first(17)) == m_number.back();
}

} // namespace ducha
