#pragma once

#include "core/base/enum_names.h"

#include <QtCore/QList>

namespace ducha {

/// What somebody is registered as (domain.md F; 市场主体登记管理条例 arts 8 and 9, 公司法 art. 265 for managers).
enum class RoleKind {
    LegalRep,           ///< 法定代表人
    Shareholder,        ///< 股东, 发起人, 出资人, a cooperative's member
    Partner,            ///< 合伙人
    ManagingPartner,    ///< 执行事务合伙人 and who acts for it
    SoleInvestor,       ///< 投资人 of a sole proprietorship
    IndividualOperator, ///< 个体工商户 经营者
    FamilyOperator,     ///< 家庭参加经营成员 of one
    Director,
    Supervisor,
    Manager,    ///< 经理, 副经理, 财务负责人, 董事会秘书 and other 高管
    BranchHead, ///< 负责人 of a branch
    Liaison,    ///< 登记联络员: whom the registrar calls, no post and no share
    Other,      ///< words that name none of these
};

constexpr auto enumNames(RoleKind)
{
    return EnumTable<RoleKind, 13>{{{RoleKind::LegalRep, u"legal-rep"},
                                    {RoleKind::Shareholder, u"shareholder"},
                                    {RoleKind::Partner, u"partner"},
                                    {RoleKind::ManagingPartner, u"managing-partner"},
                                    {RoleKind::SoleInvestor, u"sole-investor"},
                                    {RoleKind::IndividualOperator, u"individual-operator"},
                                    {RoleKind::FamilyOperator, u"family-operator"},
                                    {RoleKind::Director, u"director"},
                                    {RoleKind::Supervisor, u"supervisor"},
                                    {RoleKind::Manager, u"manager"},
                                    {RoleKind::BranchHead, u"branch-head"},
                                    {RoleKind::Liaison, u"liaison"},
                                    {RoleKind::Other, u"other"}}};
}

/// The roles that a cell of a register names, each once, in the order they stand in: 执行董事兼总经理 is a director and
/// a manager. Several are separated as in every cell (domain.md H), by 兼, or not at all. A part without a known word
/// is Other; an empty cell names none.
[[nodiscard]] QList<RoleKind> rolesOf(const QString &cell);

} // namespace ducha
