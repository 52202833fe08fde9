#pragma once

#include <QtCore/QStringList>

namespace ducha {

/// What a row below a header is, when it is no line of the list (domain.md H).
enum class SideRow { None, Total, Signature, Note };

/// Told by the first text of the row: 合计, 总计 …; 填表人：, 签字：, （盖章） …; 填表说明, 备注：, 注：.
[[nodiscard]] SideRow sideRowOf(const QStringList &cells);

} // namespace ducha
