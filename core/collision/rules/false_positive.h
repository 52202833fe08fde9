#pragma once

#include "core/base/enum_names.h"

namespace ducha {

/// Why a question turns out to be none; each needs proof (domain.md F, "False-positive reasons").
enum class FalsePositiveReason {
    SameName,
    IdentityStolen, ///< the person may ask for annulment: 市场主体登记管理条例 art. 40
    Inherited,      ///< 公司法 art. 90
    ListedStock,
    BeforeService,    ///< left the company before the service began
    ExitedNotUpdated, ///< sold or left, the register not changed
    RevokedDormant,
    OrgAssigned,      ///< sent by the organisation, or approved
    CollectiveMember, ///< of a community, land or farmers' cooperative
    EmployeeSharesFromReform,
    NoLongerRelative, ///< divorced
    DataError,
};

constexpr auto enumNames(FalsePositiveReason)
{
    using R = FalsePositiveReason;
    return EnumTable<R, 12>{{{R::SameName, u"same-name"},
                             {R::IdentityStolen, u"identity-stolen"},
                             {R::Inherited, u"inherited"},
                             {R::ListedStock, u"listed-stock"},
                             {R::BeforeService, u"before-service"},
                             {R::ExitedNotUpdated, u"exited-not-updated"},
                             {R::RevokedDormant, u"revoked-dormant"},
                             {R::OrgAssigned, u"org-assigned"},
                             {R::CollectiveMember, u"collective-member"},
                             {R::EmployeeSharesFromReform, u"employee-shares-from-reform"},
                             {R::NoLongerRelative, u"no-longer-relative"},
                             {R::DataError, u"data-error"}}};
}

/// The words of domain.md F for lists and letters, which are always Chinese.
[[nodiscard]] QString falsePositiveWords(FalsePositiveReason reason);

} // namespace ducha
