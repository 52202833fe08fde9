#pragma once

#include "tests/architecture/source_tree.h"

namespace ducha::architecture {

struct ClassSize {
    QString name;
    int line = 0;
    int publicFunctions = 0;
};

/// Counts, simply, what a reader of each class must learn: public member functions that are not constructors,
/// destructors, operators, friends, defaulted, overrides (their meaning is the base class's) or signals. Nested
/// classes count for themselves.
[[nodiscard]] QList<ClassSize> classSizes(const QString &text);

} // namespace ducha::architecture
