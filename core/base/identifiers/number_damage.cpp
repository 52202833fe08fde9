#include "core/base/identifiers/number_damage.h"

#include <QtCore/QRegularExpression>

namespace ducha {

using namespace Qt::StringLiterals;

bool isScientificNotation(const QString &text)
{
    static const QRegularExpression form(u"^\\d(\\.\\d+)?[Ee]\\+?\\d{1,2}$"_s);
    return text.contains(u'E', Qt::CaseInsensitive) && form.match(text).hasMatch();
}

bool endsRounded(const QString &text)
{
    static const QRegularExpression form(u"^\\d{15}000$"_s);
    return text.endsWith(u"000"_s) && form.match(text).hasMatch();
}

} // namespace ducha
