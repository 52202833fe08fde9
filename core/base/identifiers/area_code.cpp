#include "core/base/identifiers/area_code.h"

#include "core/base/text_fold.h"

#include <QtCore/QRegularExpression>

namespace ducha {

using namespace Qt::StringLiterals;

Result<AreaCode> AreaCode::parse(const QString &text)
{
    // The first digit counts the great regions 1 to 8; the second pair of a county may not be empty.
    static const QRegularExpression form(u"^[1-8][0-9](?:0000|(?!00)[0-9]{2}[0-9]{2})$"_s);
    const QString code = foldForCompare(text);
    if (!form.match(code).hasMatch())
        return Error{
            Error::Code::Invalid,
            Message{QT_TRANSLATE_NOOP("core", "%1 is not an area code: it must be six digits, for example 320505."),
                    {displaySafe(text)}},
            u"area-code-form"_s,
            {}};
    return AreaCode(code);
}

AreaCode::Level AreaCode::level() const
{
    if (m_code.endsWith(u"0000"_s))
        return Level::Province;
    return m_code.endsWith(u"00"_s) ? Level::City : Level::County;
}

bool AreaCode::holds(const AreaCode &other) const
{
    const qsizetype digits = level() == Level::Province ? 2 : level() == Level::City ? 4 : 6;
    return QStringView(m_code).first(digits) == QStringView(other.m_code).first(digits);
}

} // namespace ducha
