#pragma once

#include "core/exchange/xlsx/cell_values.h"
#include "core/exchange/xlsx/xml_part.h"

namespace ducha {

/// The kinds of the cell formats of styles.xml, by the number in a cell's attribute s.
Result<QList<NumberKind>> readStyles(XmlPart &xml);
/// The strings of sharedStrings.xml, by number; phonetic guides are left out.
Result<QStringList> readSharedStrings(XmlPart &xml);
/// The same, one after the other.
Result<> eachSharedString(XmlPart &xml, const std::function<Result<>(const QString &)> &take);
/// The text of the si or is element just started, up to its end.
[[nodiscard]] QString richText(XmlPart &xml, QStringView element);

} // namespace ducha
