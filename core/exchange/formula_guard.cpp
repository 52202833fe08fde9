#include "core/exchange/formula_guard.h"

#include <algorithm>

namespace ducha {

namespace {

bool beginsLikeFormula(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r＝＋－＠").contains(*first);
}

} // namespace

QString guarded(const QString &text)
{
    return beginsLikeFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && beginsLikeFormula(text) ? text.mid(1) : text;
}

} // namespace ducha
