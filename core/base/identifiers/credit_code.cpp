#include "core/base/identifiers/credit_code.h"

#include "core/base/identifiers/number_damage.h"
#include "core/base/text_fold.h"

#include <QtCore/QRegularExpression>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

Error refused(const char *message, const QString &text, const QString &rule)
{
    return Error{Error::Code::Invalid, Message{message, {displaySafe(text)}}, rule, {}};
}

CheckMessage warning(const char *message, const QString &code, const QString &rule)
{
    return CheckMessage{CheckMessage::Severity::Warning, rule, code, Message{message, {code}}};
}

} // namespace

QChar creditCodeCheckCharacter(QStringView first17)
{
    if (first17.size() != 17)
        return {};
    qsizetype sum = 0;
    qsizetype weight = 1; // 3^(i-1) mod 31
    for (const QChar c : first17) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return {};
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return alphabet.at((31 - sum % 31) % 31);
}

Result<Checked<CreditCode>> CreditCode::parse(const QString &text)
{
    const QString code = foldForCompare(text).toUpper();
    if (code.isEmpty())
        return refused(QT_TRANSLATE_NOOP("core", "The credit code is missing."), {}, u"credit-code-empty"_s);
    const QChar check = creditCodeCheckCharacter(QStringView(code).first(std::min<qsizetype>(17, code.size())));
    const bool right = code.size() == 18 && !check.isNull() && check == code.back();
    if (isScientificNotation(code) || (endsRounded(code) && !right))
        return refused(QT_TRANSLATE_NOOP("core",
                                         "The spreadsheet has rounded the credit code %1 and its last digits are lost. "
                                         "Format the column as text and type the code again."),
                       text, u"credit-code-precision-lost"_s);
    static const QRegularExpression form(u"^([0-9]{15}|[0-9ABCDEFGHJKLMNPQRTUWXY]{18})$"_s);
    if (!form.match(code).hasMatch())
        return refused(QT_TRANSLATE_NOOP("core",
                                         "%1 is not a credit code: it must have 18 characters without I, O, S, V and Z "
                                         "(or 15 digits, the old registration number)."),
                       text, u"credit-code-form"_s);
    Checked<CreditCode> result{CreditCode(code), {}};
    if (code.size() == 18 && !right)
        result.warnings.append(warning(
            QT_TRANSLATE_NOOP("core", "The check character of the credit code %1 does not fit. Compare it with the "
                                      "licence; some early codes are real all the same."),
            code, u"credit-code-check-character"_s));
    else if (endsRounded(code))
        result.warnings.append(warning(
            QT_TRANSLATE_NOOP("core", "The credit code %1 ends in 000 and may have been rounded by the spreadsheet. "
                                      "Compare it with the licence."),
            code, u"credit-code-perhaps-rounded"_s));
    return result;
}

} // namespace ducha
