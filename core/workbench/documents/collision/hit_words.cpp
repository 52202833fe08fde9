#include "core/workbench/documents/collision/hit_words.h"

using namespace Qt::StringLiterals;

namespace ducha {

QString officialWords(const Hit &hit)
{
    return hit.post.isEmpty() ? hit.official : u"%1（%2）"_s.arg(hit.official, hit.post);
}

QString personWords(const Hit &hit)
{
    QString words = relationWords(hit.relation);
    if (hit.relation != Relation::Self)
        words += hit.person;
    return hit.numberMasked.isEmpty() ? words : words + u'\n' + hit.numberMasked;
}

QString companyWords(const Hit &hit)
{
    return hit.creditCode.isEmpty() ? hit.company : hit.company + u'\n' + hit.creditCode;
}

QString holdingWords(const Hit &hit)
{
    QStringList words;
    if (!hit.roles.isEmpty())
        words.append(hit.roles);
    if (!hit.share.isEmpty())
        words.append(u"持股"_s + hit.share);
    if (!hit.capital.isEmpty())
        words.append(u"认缴"_s + hit.capital);
    return words.isEmpty() ? u"未载明"_s : words.join(u'，');
}

QString statusWords(const Hit &hit)
{
    return hit.statusText.isEmpty() ? u"未载明"_s : hit.statusText;
}

QString ruleWords(Rule rule)
{
    switch (rule) {
    case Rule::None:
        return u"其他"_s;
    case Rule::R1:
        return u"R1本人经商"_s;
    case Rule::R2:
        return u"R2本人参股非上市企业"_s;
    case Rule::R3:
        return u"R3本人兼职"_s;
    case Rule::R4:
        return u"R4亲属经商"_s;
    case Rule::R5:
        return u"R5离职后任职"_s;
    }
    Q_UNREACHABLE();
}

QString standingWords(const Hit &hit)
{
    if (hit.outcome == HitOutcome::Open)
        return stateWords(hit.state);
    QString words = outcomeWords(hit.outcome);
    if (hit.disposal != Disposal::None)
        words += u'，' + disposalWords(hit.disposal);
    return hit.state == HitState::Verified ? words + u"，已复核"_s : words;
}

QString askedWords(const Hit &hit)
{
    QStringList asked;
    if (hit.tier == HitTier::MaskedNumber)
        asked.append(u"登记人员是否同一人"_s);
    switch (hit.rule) {
    case Rule::R1:
        asked.append(u"是否本人设立，是否实际经营"_s);
        break;
    case Rule::R2:
        asked.append(u"股份来源，是否实际出资，是否已转让"_s);
        break;
    case Rule::R3:
        asked.append(u"是否仍在任职，是否经批准或者组织委派，是否领取报酬"_s);
        break;
    case Rule::R4:
        asked.append(u"亲属关系是否存续，经营地和业务与本人职权有无关联"_s);
        break;
    case Rule::R5:
        asked.append(u"离职时间，企业与原工作业务有无直接关联"_s);
        break;
    case Rule::None:
        asked.append(u"登记是否属实"_s);
        break;
    }
    if (hit.overlap != Overlap::Yes)
        asked.append(u"任职起止日期和在职日期"_s);
    return asked.join(u'；') + u'。';
}

} // namespace ducha
