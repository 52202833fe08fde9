#include "core/workbench/documents/letter_words.h"

using namespace Qt::StringLiterals;

namespace ducha {

QString shortWord(const QString &organ)
{
    if (organ.endsWith(u"委员会"_s) || organ.endsWith(u"委"_s))
        return u"委"_s;
    static const QString words = u"院局部组厅室"_s;
    const QString last = organ.right(1);
    return !last.isEmpty() && words.contains(last) ? last : u"单位"_s;
}

QString quoted(const Feedback &feedback)
{
    return u"《%1》"_s.arg(feedback.title) + (feedback.number.isEmpty() ? QString() : u"（%1）"_s.arg(feedback.number));
}

} // namespace ducha
