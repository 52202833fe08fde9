#pragma once

#include "core/base/enum_names.h"

namespace ducha {

/// Whether a company still stands in the register (domain.md F, "Status words to fold").
enum class CompanyStatus {
    Active,              ///< 存续, 在业, 开业, 正常
    RevokedNotCancelled, ///< 吊销，未注销: it may do no business, but its people are still registered
    Cancelled,           ///< 注销
    Annulled,            ///< 撤销: its registration was taken back
    MovedOut,            ///< 迁出: registered elsewhere now
    Suspended,           ///< 停业, 歇业, 清算
    Unknown,             ///< no words, or others
};

constexpr auto enumNames(CompanyStatus)
{
    return EnumTable<CompanyStatus, 7>{{{CompanyStatus::Active, u"active"},
                                        {CompanyStatus::RevokedNotCancelled, u"revoked-not-cancelled"},
                                        {CompanyStatus::Cancelled, u"cancelled"},
                                        {CompanyStatus::Annulled, u"annulled"},
                                        {CompanyStatus::MovedOut, u"moved-out"},
                                        {CompanyStatus::Suspended, u"suspended"},
                                        {CompanyStatus::Unknown, u"unknown"}}};
}

/// What the words of a register say. 吊销 without a word of 注销 is RevokedNotCancelled: a cancellation is always said.
[[nodiscard]] CompanyStatus companyStatusOf(const QString &text);

} // namespace ducha
