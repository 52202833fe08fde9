#include "core/base/identifiers/case_number.h"

#include "core/base/text_fold.h"

#include <QtCore/QRegularExpression>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 100;

const QRegularExpression &courtForm()
{
    static const QRegularExpression form(u"^\\(((?:19|20)\\d{2})\\)((?:最高法|[\u4e00-\u9fa5])(?:\\d{4}|\\d{2})?)"
                                         "([\u4e00-\u9fa5]{1,8})(\\d+)号(之[一二三四五六七八九十]+)?$"_s);
    return form;
}

/// Prefix, year, serial: 渝巴检刑诉(2016)585号, 杭西公(刑)立字(2020)03503.
const QRegularExpression &organForm()
{
    static const QRegularExpression form(
        u"^((?:[\u4e00-\u9fa5]|\\([\u4e00-\u9fa5]{1,4}\\)){2,20})\\(((?:19|20)\\d{2})\\)第?(\\d+)号?(之[一二三四五六七八九十]+)?$"_s);
    return form;
}

/// A + unit code + month + serial, as the police's system counts.
const QRegularExpression &policeSystemForm()
{
    static const QRegularExpression form(u"^A\\d{12}((?:19|20)\\d{2})(?:0[1-9]|1[0-2])\\d{4}$"_s);
    return form;
}

} // namespace

Result<Checked<CaseNumber>> CaseNumber::parse(const QString &text)
{
    CaseNumber number;
    number.m_original = text.trimmed();
    number.m_identifier = foldForCompare(text);
    if (number.m_identifier.isEmpty())
        return Error{Error::Code::Invalid,
                     Message{QT_TRANSLATE_NOOP("core", "The case number is missing."), {}},
                     u"case-number-empty"_s,
                     {}};
    if (codePointCount(number.m_identifier) > longest)
        return Error{Error::Code::Invalid,
                     Message{QT_TRANSLATE_NOOP("core", "A case number has at most %1 characters; this text is longer."),
                             {QString::number(longest)}},
                     u"case-number-length"_s,
                     {}};
    if (const auto court = courtForm().match(number.m_identifier); court.hasMatch()) {
        number.m_kind = Kind::Court;
        number.m_year = court.captured(1).toInt();
        number.m_courtCode = court.captured(2);
    } else if (const auto organ = organForm().match(number.m_identifier); organ.hasMatch()) {
        const QString prefix = organ.captured(1);
        // A procuratorate's prefix may hold 公 too (公诉), the police's never 检.
        number.m_kind = prefix.contains(u'检')   ? Kind::Procuratorate
                        : prefix.contains(u'公') ? Kind::Police
                                                 : Kind::Unknown;
        number.m_year = organ.captured(2).toInt();
    } else if (const auto police = policeSystemForm().match(number.m_identifier); police.hasMatch()) {
        number.m_kind = Kind::Police;
        number.m_year = police.captured(1).toInt();
    }
    Checked<CaseNumber> result{number, {}};
    if (number.m_kind == Kind::Unknown) {
        const QString shown = displaySafe(number.m_original);
        result.warnings.append(CheckMessage{
            CheckMessage::Severity::Warning, u"case-number-unknown-form"_s, shown,
            Message{QT_TRANSLATE_NOOP("core", "%1 is not a case number in a known form. It is kept as it is."),
                    {shown}}});
    }
    return result;
}

QString CaseNumber::display() const
{
    if (m_kind == Kind::Unknown)
        return m_original;
    static const QRegularExpression year(u"\\(((?:19|20)\\d{2})\\)"_s);
    QString result = m_identifier;
    if (m_kind != Kind::Court)
        result.replace(year, u"〔\\1〕"_s);
    return result.replace(u'(', u'（').replace(u')', u'）');
}

} // namespace ducha
