#include "core/rectification/ledger_words.h"

#include "core/base/partial_date.h"
#include "core/base/text_fold.h"

#include <QtCore/QHash>

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

std::optional<Completion> completionFromWords(const QString &words)
{
    using C = Completion;
    static const QHash<QString, C> known{
        {u"已完成"_s, C::Done},
        {u"完成"_s, C::Done},
        {u"是"_s, C::Done},
        {u"已整改"_s, C::Done},
        {u"已整改完成"_s, C::Done},
        {u"已完成整改"_s, C::Done},
        {u"整改完成"_s, C::Done},
        {u"完成整改"_s, C::Done},
        {u"整改到位"_s, C::Done},
        {u"已整改到位"_s, C::Done},
        {u"已办结"_s, C::Done},
        {u"√"_s, C::Done},
        {u"✓"_s, C::Done},
        {u"100%"_s, C::Done},
        {u"基本完成"_s, C::MostlyDone},
        {u"已基本完成"_s, C::MostlyDone},
        {u"基本完成整改"_s, C::MostlyDone},
        {u"基本整改到位"_s, C::MostlyDone},
        {u"基本完成并持续整改"_s, C::MostlyDone},
        {u"长期坚持"_s, C::Ongoing},
        {u"已完成并长期坚持"_s, C::Ongoing},
        {u"完成并长期坚持"_s, C::Ongoing},
        {u"已完成,长期坚持"_s, C::Ongoing}, // folding makes the full-width comma half-width
        {u"持续坚持"_s, C::Ongoing},
        {u"未完成"_s, C::NotDone},
        {u"否"_s, C::NotDone},
        {u"整改中"_s, C::NotDone},
        {u"正在整改"_s, C::NotDone},
        {u"正在整改中"_s, C::NotDone},
        {u"进行中"_s, C::NotDone},
        {u"推进中"_s, C::NotDone},
        {u"正在推进"_s, C::NotDone},
        {u"尚未完成"_s, C::NotDone},
        {u"未整改"_s, C::NotDone},
        {u"未启动"_s, C::NotDone},
        {u"×"_s, C::NotDone},
    };
    const auto found = known.constFind(foldForCompare(words));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
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
