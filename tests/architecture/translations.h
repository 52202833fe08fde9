#pragma once

#include "tests/architecture/source_tree.h"

namespace ducha::architecture {

/// One message of a .ts file.
struct Translated {
    QString context;
    QString source;
    QString comment;
    QStringList texts; ///< one, or one a plural form
    QString type;      ///< unfinished, obsolete, vanished, or empty for a good one
};
[[nodiscard]] QList<Translated> readTranslations(const QString &xml);

/// Messages of a .ts file that are unfinished, obsolete, empty, or have other places (%1, %n) than their source.
[[nodiscard]] QStringList translationOffences(const QString &path, const QString &xml);

/// Texts of `extracted` (what lupdate found in the sources) that `translated` lacks, and the other way round.
[[nodiscard]] QStringList coverageOffences(const QList<Translated> &extracted, const QList<Translated> &translated);

} // namespace ducha::architecture
