#include "core/casereview/case_file.h"

#include "core/base/text_fold.h"

using namespace Qt::StringLiterals;

namespace ducha {

bool isRunning(const QString &progress, const QDate &closedOn)
{
    if (closedOn.isValid())
        return false;
    // The words offices use; a list that says nothing is believed to hold closed cases.
    static const QStringList running{u"在办"_s,   u"办理中"_s, u"审理中"_s, u"执行中"_s, u"侦查中"_s,
                                     u"审查中"_s, u"调查中"_s, u"未结"_s,   u"未办结"_s, u"尚未"_s,
                                     u"中止"_s,   u"进行中"_s, u"复议中"_s, u"二审中"_s, u"正在"_s};
    const QString folded = foldForCompare(progress);
    return std::any_of(running.begin(), running.end(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace ducha
