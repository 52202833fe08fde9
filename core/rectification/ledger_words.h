#pragma once

#include "core/rectification/rect_item.h"

#include <QtCore/QStringList>

#include <optional>

namespace ducha {

/// The words of the ledger (整改台账) as offices fill it in; they are data of the form and always Chinese.

/// 已完成, 基本完成, 长期坚持, 未完成.
[[nodiscard]] QString completionWords(Completion completion);
/// All four, in the order of the drop-down.
[[nodiscard]] QStringList completionChoices();
/// What offices write for these: 完成, 是, 整改到位; 整改中, 否 …, compared after foldForCompare. Nothing for other
/// words.
[[nodiscard]] std::optional<Completion> completionFromWords(const QString &words);
/// The limit in the unit's own words where it gave some, else 立行立改, 长期坚持 or the date as 2026年10月3日; empty
/// without any.
[[nodiscard]] QString dueWords(const RectItem &item);

} // namespace ducha
