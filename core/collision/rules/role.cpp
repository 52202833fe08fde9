#include "core/collision/rules/role.h"

#include "core/base/text_fold.h"

namespace ducha {

namespace {

struct RoleWord {
    QStringView word;
    RoleKind kind;
};

/// A word stands before every one that it holds: 财务负责人 is no head of a branch, 独立董事 one director and not two.
constexpr RoleWord kWords[] = {
    {u"执行事务合伙人委派代表", RoleKind::ManagingPartner},
    {u"参加经营的家庭成员", RoleKind::FamilyOperator},
    {u"家庭参加经营成员", RoleKind::FamilyOperator},
    {u"参加经营家庭成员", RoleKind::FamilyOperator},
    {u"执行事务合伙人", RoleKind::ManagingPartner},
    {u"执行合伙人", RoleKind::ManagingPartner},
    {u"委派代表", RoleKind::ManagingPartner},
    {u"合伙人", RoleKind::Partner},
    {u"家庭经营成员", RoleKind::FamilyOperator},
    {u"家庭成员", RoleKind::FamilyOperator},
    {u"法定代表人", RoleKind::LegalRep},
    {u"法定代表", RoleKind::LegalRep},
    {u"法人代表", RoleKind::LegalRep},
    {u"董事会秘书", RoleKind::Manager},
    {u"董秘", RoleKind::Manager},
    {u"董事会成员", RoleKind::Director},
    {u"董事", RoleKind::Director},
    {u"监事会主席", RoleKind::Supervisor},
    {u"监事会成员", RoleKind::Supervisor},
    {u"监事", RoleKind::Supervisor},
    {u"经理助理", RoleKind::Other},
    {u"经理", RoleKind::Manager},
    {u"总裁", RoleKind::Manager},
    {u"首席执行官", RoleKind::Manager},
    {u"财务负责人", RoleKind::Manager},
    {u"财务总监", RoleKind::Manager},
    {u"总会计师", RoleKind::Manager},
    {u"高级管理人员", RoleKind::Manager},
    {u"高管", RoleKind::Manager},
    {u"质量负责人", RoleKind::Other},
    {u"技术负责人", RoleKind::Other},
    {u"安全负责人", RoleKind::Other},
    {u"项目负责人", RoleKind::Other},
    {u"负责人", RoleKind::BranchHead},
    {u"股东", RoleKind::Shareholder},
    {u"发起人", RoleKind::Shareholder},
    {u"出资人", RoleKind::Shareholder},
    {u"投资者", RoleKind::Shareholder},
    {u"社员", RoleKind::Shareholder},
    {u"成员", RoleKind::Shareholder},
    {u"投资人", RoleKind::SoleInvestor},
    {u"经营者", RoleKind::IndividualOperator},
    {u"业主", RoleKind::IndividualOperator},
    {u"联络员", RoleKind::Liaison},
    {u"联系人", RoleKind::Liaison},
};

const RoleWord *wordAt(QStringView text)
{
    const auto found =
        std::find_if(std::begin(kWords), std::end(kWords), [&](const RoleWord &w) { return text.startsWith(w.word); });
    return found == std::end(kWords) ? nullptr : found;
}

} // namespace

QList<RoleKind> rolesOf(const QString &cell)
{
    QList<RoleKind> roles;
    const auto add = [&roles](RoleKind kind) {
        if (!roles.contains(kind))
            roles.append(kind);
    };
    if (isBlankCell(cell))
        return roles;
    const QStringList parts = splitValues(cell);
    for (const QString &part : parts) {
        const QString text = foldForCompare(part);
        bool known = text == u"法人"; // alone it is said for the representative; 法人股东 is a company
        if (known)
            add(RoleKind::LegalRep);
        for (qsizetype at = 0; at < text.size();) {
            const RoleWord *word = wordAt(QStringView(text).sliced(at));
            at += word == nullptr ? 1 : word->word.size();
            if (word == nullptr)
                continue;
            known = true;
            add(word->kind);
        }
        if (!known)
            add(RoleKind::Other);
    }
    return roles;
}

} // namespace ducha
