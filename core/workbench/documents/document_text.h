#pragma once

#include "core/document/block.h"
#include "core/workbench/office.h"

namespace ducha {

/// What stands on every paper of an office.
struct DocumentSettings : Office {
    bool sample = false; ///< 演示数据 on all paper
};
Result<DocumentSettings> documentSettings(Workbench &workbench);

/// 演示数据 and 草稿 where they apply, for the top margin; empty for a real, finished paper.
[[nodiscard]] QString bannerOf(const DocumentSettings &settings, bool draft);

/// The record's own text as paragraphs: one for each of its lines, tabs and other control characters as spaces, marks
/// without ink left out. `label` goes before the first, in 黑体.
[[nodiscard]] QList<Block> paragraphsOf(const QString &text, const QString &label = {});
/// The same text for a cell of a table: line breaks stay, other control characters are spaces.
[[nodiscard]] QString cellText(const QString &text);

/// 2026年7月3日9时05分; empty for an invalid time.
[[nodiscard]] QString chineseTime(const QDateTime &time);
/// 2026年7月3日9时05分至10时30分, both days where they differ, without an end 起.
[[nodiscard]] QString chineseSpan(const QDateTime &from, const QDateTime &to);

} // namespace ducha
