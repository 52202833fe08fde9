#include "core/rectification/ledger_words.h"

#include "core/base/partial_date.h"

namespace ducha {

using namespace Qt::StringLiterals;

QString completionWords(Completion completion)
{
    switch (completion) {
    case Completion::Done:
        return u"已完成"_s;
    case Completion::MostlyDone:
        return u"基本完成"_s;
    case Completion::Ongoing:
        return u"长期坚持"_s;
    case Completion::NotDone:
        break;
    }
    return u"未完成"_s;
}

QStringList completionChoices()
{
    using C = Completion;
    QStringList words;
    for (const C completion : {C::Done, C::MostlyDone, C::Ongoing, C::NotDone})
        words.append(completionWords(completion));
    return words;
}

QString dueWords(const RectItem &item)
{
    if (!item.dueText.isEmpty())
        return item.dueText;
    if (item.dueKind == DueKind::Immediate)
        return u"立行立改"_s;
    if (item.dueKind == DueKind::LongTerm)
        return u"长期坚持"_s;
    return item.dueOn.isValid() ? PartialDate::of(item.dueOn).original() : QString();
}

} // namespace ducha
