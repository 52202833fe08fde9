#include "core/collision/rules/company_status.h"

#include "core/base/text_fold.h"

#include <initializer_list>

namespace ducha {

CompanyStatus companyStatusOf(const QString &text)
{
    const QString folded = foldForCompare(text);
    const auto has = [&folded](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&](QStringView word) { return folded.contains(word); });
    };
    // What is only planned or denied comes before the word that it holds.
    if (has({u"非正常", u"未开业", u"不在业"}))
        return CompanyStatus::Unknown;
    const bool isCancelled = has({u"注销"}) && !has({u"未注销", u"拟注销", u"注销中", u"待注销", u"申请注销"});
    if (has({u"吊销"}))
        return isCancelled ? CompanyStatus::Cancelled : CompanyStatus::RevokedNotCancelled;
    if (has({u"撤销"}))
        return CompanyStatus::Annulled;
    if (isCancelled)
        return CompanyStatus::Cancelled;
    if (has({u"迁出"}))
        return CompanyStatus::MovedOut;
    if (has({u"停业", u"歇业", u"清算", u"注销"}))
        return CompanyStatus::Suspended;
    if (has({u"存续", u"在营", u"开业", u"在册", u"在业", u"正常", u"迁入"}))
        return CompanyStatus::Active;
    return CompanyStatus::Unknown;
}

} // namespace ducha
