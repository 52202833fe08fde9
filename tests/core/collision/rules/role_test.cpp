#include "core/collision/rules/company_status.h"
#include "core/collision/rules/false_positive.h"
#include "core/collision/rules/role.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the words of a register name roles", "[collision][rules]")
{
    using R = RoleKind;
    const QList<QPair<QString, QList<RoleKind>>> table{
        {u"法定代表人"_s, {R::LegalRep}},
        {u"法人"_s, {R::LegalRep}},
        {u"法人股东"_s, {R::Shareholder}},
        {u"自然人股东"_s, {R::Shareholder}},
        {u"负责人"_s, {R::BranchHead}},
        {u"分支机构负责人"_s, {R::BranchHead}},
        {u"财务负责人"_s, {R::Manager}},
        {u"质量负责人"_s, {R::Other}},
        {u"执行董事兼总经理"_s, {R::Director, R::Manager}},
        {u"执行董事（法定代表人）、经理"_s, {R::Director, R::LegalRep, R::Manager}},
        {u"董事长，副董事长；独立董事"_s, {R::Director}},
        {u"董事会秘书"_s, {R::Manager}},
        {u"监事会主席/股东"_s, {R::Supervisor, R::Shareholder}},
        {u"执行事务合伙人"_s, {R::ManagingPartner}},
        {u"执行事务合伙人委派代表"_s, {R::ManagingPartner}},
        {u"有限合伙人"_s, {R::Partner}},
        {u"投资人"_s, {R::SoleInvestor}},
        {u"经营者"_s, {R::IndividualOperator}},
        {u"家庭参加经营成员"_s, {R::FamilyOperator}},
        {u"成员"_s, {R::Shareholder}},
        {u"登记联络员"_s, {R::Liaison}},
        {u"监 事"_s, {R::Supervisor}},
        {u"股东\n监事"_s, {R::Shareholder, R::Supervisor}},
        {u"顾问、股东"_s, {R::Other, R::Shareholder}},
        {u"无"_s, {}},
        {QString(), {}},
    };
    for (const auto &[cell, roles] : table) {
        INFO(cell.toStdString());
        CHECK(rolesOf(cell) == roles);
    }
}

TEST_CASE("the words of a register name the status of a company", "[collision][rules]")
{
    using S = CompanyStatus;
    const QList<QPair<QString, CompanyStatus>> table{
        {u"存续（在营、开业、在册）"_s, S::Active},
        {u"在业"_s, S::Active},
        {u"正常"_s, S::Active},
        {u"非正常"_s, S::Unknown},
        {u"吊销，未注销"_s, S::RevokedNotCancelled},
        {u"吊销"_s, S::RevokedNotCancelled},
        {u"吊销，已注销"_s, S::Cancelled},
        {u"注销"_s, S::Cancelled},
        {u"拟注销"_s, S::Suspended},
        {u"撤销"_s, S::Annulled},
        {u"迁出"_s, S::MovedOut},
        {u"歇业"_s, S::Suspended},
        {u"清算"_s, S::Suspended},
        {u"经营异常"_s, S::Unknown},
        {QString(), S::Unknown},
    };
    for (const auto &[text, status] : table) {
        INFO(text.toStdString());
        CHECK(companyStatusOf(text) == status);
    }
}

TEST_CASE("every false-positive reason has words and a name that is read back", "[collision][rules]")
{
    for (const auto &[reason, name] : enumNames(FalsePositiveReason{})) {
        CHECK_FALSE(falsePositiveWords(reason).isEmpty());
        CHECK(enumFromName<FalsePositiveReason>(name) == reason);
    }
}
