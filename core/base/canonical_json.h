#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace ducha {

/// The one sequence of bytes of a JSON object, for digests and hash chains: UTF-8 without BOM, no white space, members
/// ordered by the code points of their names, strings escaped only where JSON demands it (\" \\ \b \f \n \r \t and
/// \u00xx in lower case for the other controls). Whole numbers are written without fraction or exponent, also when
/// they were stored as a double; other numbers in the shortest form that reads back to the same double. Anything that
/// is to be compared with another program's digest keeps to strings and whole numbers.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

} // namespace ducha
