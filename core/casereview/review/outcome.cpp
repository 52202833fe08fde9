#include "core/casereview/review/outcome.h"

#include "core/base/text_fold.h"

using namespace Qt::StringLiterals;

namespace ducha {

QString outcomeWord(const QString &text)
{
    static const QStringList words{
        u"改判"_s,     u"撤销原判"_s, u"撤销原裁"_s, u"撤销原审"_s, u"撤销原决定"_s, u"撤销原处罚"_s, u"撤销判决"_s,
        u"撤销裁定"_s, u"撤销裁判"_s, u"变更判决"_s, u"重新判决"_s, u"重新裁定"_s,   u"重新裁判"_s,   u"重新审判"_s,
        u"发回重审"_s, u"启动再审"_s, u"提起再审"_s, u"应当再审"_s, u"撤回起诉"_s,   u"撤销案件"_s,   u"撤销处罚"_s};
    const QString plain = foldForCompare(text); // spaces and width hide nothing
    for (const QString &word : words) {
        if (plain.contains(word))
            return word;
    }
    return {};
}

Result<> checkOutcome(const QString &text)
{
    if (const QString word = outcomeWord(text); !word.isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "“%1” speaks of the outcome of the case. A review judges how it was "
                                                "handled; word it anew."),
                      {word}}};
    return {};
}

} // namespace ducha
