#pragma once

#include "core/feedback/feedback.h"

namespace ducha {

/// The short word by which letters name an organ: 委, 院, 局, 部, 组, 厅, 室; 单位 for any other.
[[nodiscard]] QString shortWord(const QString &organ);

/// 《关于……的反馈意见》（样政法督〔2026〕3号）, the title alone while there is no number.
[[nodiscard]] QString quoted(const Feedback &feedback);

} // namespace ducha
