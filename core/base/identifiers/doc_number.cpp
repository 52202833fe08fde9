#include "core/base/identifiers/doc_number.h"

#include "core/base/text_fold.h"

#include <QtCore/QRegularExpression>

namespace ducha {

using namespace Qt::StringLiterals;

Result<DocNumber> DocNumber::parse(const QString &text)
{
    static const QRegularExpression form(u"^([^()\\d]+)\\((\\d{4})\\)第?0*(\\d{1,6})号$"_s);
    const auto match = form.match(foldForCompare(text));
    if (!match.hasMatch())
        return Error{
            Error::Code::Invalid,
            Message{QT_TRANSLATE_NOOP("core", "%1 is not a document number. It must look like 苏政法督〔2024〕3号."),
                    {displaySafe(text)}},
            u"doc-number-form"_s,
            {}};
    return of(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt());
}

Result<DocNumber> DocNumber::of(const QString &prefix, int year, int serial)
{
    static const QRegularExpression form(u"^[^()\\d]+$"_s);
    DocNumber number;
    number.m_prefix = foldForCompare(prefix);
    number.m_year = year;
    number.m_serial = serial;
    if (!form.match(number.m_prefix).hasMatch() || codePointCount(number.m_prefix) > 30)
        return Error{
            Error::Code::Invalid,
            Message{QT_TRANSLATE_NOOP("core", "\"%1\" cannot be the prefix of a document number: it must be 1 to 30 "
                                              "characters without digits and brackets."),
                    {displaySafe(prefix)}},
            u"doc-number-prefix"_s,
            {}};
    if (year < 1949 || year > 2100 || serial < 1 || serial > 999999)
        return Error{
            Error::Code::Invalid,
            Message{QT_TRANSLATE_NOOP("core", "A document number needs a year from 1949 to 2100 and a serial number "
                                              "from 1 to 999999; %1 and %2 do not fit."),
                    {QString::number(year), QString::number(serial)}},
            u"doc-number-range"_s,
            {}};
    return number;
}

QString DocNumber::display() const
{
    return m_prefix + u'〔' + QString::number(m_year) + u'〕' + QString::number(m_serial) + u'号';
}

} // namespace ducha
