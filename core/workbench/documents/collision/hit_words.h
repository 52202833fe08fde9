#pragma once

#include "core/collision/verification/hit.h"

namespace ducha {

/// Width of a column of 小五 beside one of 2.05 for 编号, of about 12 in all: a masked number and a credit code stay on
/// one line.
constexpr double kNumberWidth = 2.75;

// How papers name a hit; before a determination nothing here says that anybody did wrong.

/// 张样（法官）
[[nodiscard]] QString officialWords(const Hit &hit);
/// 本人, 配偶周样 …, with the masked number behind a line break.
[[nodiscard]] QString personWords(const Hit &hit);
/// Name and credit code of the company, a line each.
[[nodiscard]] QString companyWords(const Hit &hit);
/// The register's own word for the status of the company; 未载明 where it has none.
[[nodiscard]] QString statusWords(const Hit &hit);
/// Roles, and share and capital where the register has them.
[[nodiscard]] QString holdingWords(const Hit &hit);
/// What it touches: R2本人参股非上市企业; 其他 for none.
[[nodiscard]] QString ruleWords(Rule rule);
/// Where it stands: 疑似，核查中; once determined the outcome and what followed.
[[nodiscard]] QString standingWords(const Hit &hit);
/// What the unit is asked to find out.
[[nodiscard]] QString askedWords(const Hit &hit);

} // namespace ducha
