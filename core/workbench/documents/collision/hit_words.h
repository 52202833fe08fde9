#pragma once

#include "core/collision/verification/hit.h"

namespace ducha {

// How papers name a hit; before a determination nothing here says that anybody did wrong.

/// 张样（法官）
[[nodiscard]] QString officialWords(const Hit &hit);
/// 本人, 配偶周样 …, with the masked number behind a line break.
[[nodiscard]] QString personWords(const Hit &hit);
/// Name and credit code of the company, a line each.
[[nodiscard]] QString companyWords(const Hit &hit);
/// Roles, and share and capital where the register has them.
[[nodiscard]] QString holdingWords(const Hit &hit);
/// What it touches: R2本人参股非上市企业; 其他 for none.
[[nodiscard]] QString ruleWords(Rule rule);
/// Where it stands: 疑似，核查中; once determined the outcome and what followed.
[[nodiscard]] QString standingWords(const Hit &hit);
/// What the unit is asked to find out.
[[nodiscard]] QString askedWords(const Hit &hit);

} // namespace ducha
