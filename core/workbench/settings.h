#pragma once

#include "core/workbench/workbench.h"

namespace ducha {

/// What an office sets once. The values go into documents and numbers, so they are data (domain.md J).
namespace setting {
inline constexpr QStringView kIssuer = u"issuer"; ///< 发文机关, e.g. 中共某市委政法委员会
inline constexpr QStringView kFeedbackPrefix = u"feedback-prefix"; ///< 机关代字 of feedback opinions
inline constexpr QStringView kLetterPrefix = u"letter-prefix";     ///< 机关代字 of letters
inline constexpr QStringView kCityCommittee = u"city-committee";   ///< who ordered the inspection, for the lead-in
inline constexpr QStringView kContact = u"contact";                ///< 附注: contact person and telephone
inline constexpr QStringView kReceiptDays = u"receipt-days";       ///< days a recipient may take to sign for a document
inline constexpr QStringView kFeedbackTexts = u"feedback-texts";   ///< the office's wording, skeleton_texts.h
inline constexpr QStringView kOrderDays = u"order-days";           ///< days to the deadline of a supervision order
inline constexpr QStringView kHitDays = u"hit-days";               ///< days that a 核查函 gives the unit
inline constexpr QStringView kSample = u"sample"; ///< "1" in a sample workspace: 演示数据 on all paper
} // namespace setting

/// The value of a setting; empty when it was never set.
Result<QString> settingOf(Workbench &workbench, QStringView name);
Result<> setSetting(Workbench &workbench, QStringView name, const QString &value);

} // namespace ducha
