#pragma once

class QString;

namespace ducha {

/// The word for a kind of record by the name of its table, as links and lists name it: talk → 个别谈话.
[[nodiscard]] QString tableWord(const QString &table);

/// The word for a field of a record by the name of its column, for histories: due_on → 整改时限.
[[nodiscard]] QString columnWord(const QString &column);

/// A stored value as people read it: states and kinds in words, yes and no, days and times. Other text stays.
[[nodiscard]] QString storedValueWord(const QString &table, const QString &column, const QString &stored);

} // namespace ducha
