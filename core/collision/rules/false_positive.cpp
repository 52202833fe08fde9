#include "core/collision/rules/false_positive.h"

namespace ducha {

using namespace Qt::StringLiterals;

QString falsePositiveWords(FalsePositiveReason reason)
{
    switch (reason) {
    case FalsePositiveReason::SameName:
        return u"同名"_s;
    case FalsePositiveReason::IdentityStolen:
        return u"身份冒用"_s;
    case FalsePositiveReason::Inherited:
        return u"继承取得"_s;
    case FalsePositiveReason::ListedStock:
        return u"上市公司股票或基金"_s;
    case FalsePositiveReason::BeforeService:
        return u"入职前且已退出"_s;
    case FalsePositiveReason::ExitedNotUpdated:
        return u"已转让或已退出未变更登记"_s;
    case FalsePositiveReason::RevokedDormant:
        return u"吊销未经营"_s;
    case FalsePositiveReason::OrgAssigned:
        return u"组织委派或批准兼职"_s;
    case FalsePositiveReason::CollectiveMember:
        return u"合作社成员"_s;
    case FalsePositiveReason::EmployeeSharesFromReform:
        return u"转制职工股"_s;
    case FalsePositiveReason::NoLongerRelative:
        return u"已离异"_s;
    case FalsePositiveReason::DataError:
        return u"数据差错"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ducha
